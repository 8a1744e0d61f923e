import type { Language } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages.ts';

/** What somebody may write down before a talk or a complaint, in the order in which it is asked. */
export const NOTE_PARTS = ['what', 'when', 'where', 'who', 'effect', 'want'] as const;
type NotePart = (typeof NOTE_PARTS)[number];

/** In somebody's own words; what was left open is not there. */
export type Notes = { readonly [Part in NotePart]?: string | undefined };

/** One question with what was written under it. */
export interface NoteSection {
  readonly question: string;
  readonly words: string;
}

/** What was written, each part under its question; nothing for what was left open. */
export const sectionsOf = (notes: Notes, language: Language): readonly NoteSection[] => {
  const { questions } = messages(language).help.notes;
  return NOTE_PARTS.flatMap((part) => {
    const words = (notes[part] ?? '').trim();
    return words === '' ? [] : [{ question: questions[part], words }];
  });
};

/** The notes as plain text to paste anywhere: each question with the words under it, exactly as they were written. */
export const plainText = (sections: readonly NoteSection[]): string =>
  sections.map(({ question, words }) => `${question}\n${words}`).join('\n\n');
