import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Language } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages.ts';
import { type Notes, sectionsOf } from './notes.ts';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;

const paragraphs = (words: string): readonly Paragraph[] =>
  words.split(/\n+/).map((text) => new Paragraph({ children: [new TextRun(text)], spacing: { after: 120 } }));

/**
 * The notes as a Word document, with headings that a screen reader can walk through. It names no author: who opens it
 * is who wrote it.
 */
export const notesDocument = async (notes: Notes, language: Language): Promise<Uint8Array> => {
  const words = messages(language).help.notes;
  const document = new Document({
    creator: '',
    lastModifiedBy: '',
    title: words.documentTitle,
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: LOCALE[language] } } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: words.documentTitle, heading: HeadingLevel.HEADING_1 }),
          ...paragraphs(words.documentLead),
          ...sectionsOf(notes, language).flatMap((section) => [
            new Paragraph({ text: section.question, heading: HeadingLevel.HEADING_2, spacing: { before: 240 } }),
            ...paragraphs(section.words),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
