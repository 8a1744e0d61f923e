import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { NOTE_PARTS } from '../../../signposting/notes/notes.ts';
import { type Button, button, helpButton, linkButton, menuButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

/** What fits in one answer. */
const MOST_WORDS = 2_000;

interface Said {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly sections?: ScreenOf<'notes_text'>['sections'];
}

const saying = ({ title, paragraphs, sections = [] }: Said, language: Language, buttons: readonly Button[]): Card =>
  fill('notes', {
    lang: language,
    title,
    danger: messages(language).help.danger,
    paragraphs: paragraphs.map((text) => ({ text })),
    sections,
    buttons: [...buttons, helpButton(language)],
  });

/** Before a word is written: what this is, that it reports nothing to anybody, and where the copy will lie. */
export const notesConsent = ({ files }: ScreenOf<'notes_consent'>, language: Language): Card => {
  const { notes } = messages(language).help;
  return saying(
    { title: notes.title, paragraphs: [notes.lead, notes.nobody, files ? notes.where : notes.whereText] },
    language,
    [
      ...(files ? [button(language, notes.asFile, { verb: 'notes.file' }, { style: 'positive' })] : []),
      button(language, notes.asText, { verb: 'notes.text' }),
      menuButton(language),
    ],
  );
};

/** Teams asks whether the file may come; the form follows below. */
export const notesAsked = (language: Language): Card => {
  const { notes } = messages(language).help;
  return saying({ title: notes.title, paragraphs: [notes.asked] }, language, [
    button(language, notes.asText, { verb: 'notes.text' }),
    menuButton(language),
  ]);
};

/** The one form. It is empty whenever it is shown: no word that was written comes back in it. */
export const notesForm = ({ sealed, empty }: ScreenOf<'notes_form'>, language: Language): Card => {
  const { help, survey } = messages(language);
  const { notes } = help;
  const carried = sealed === undefined ? {} : { sealed };
  const label = sealed === undefined ? notes.makeText : notes.makeFile;
  return fill('notes-form', {
    lang: language,
    title: notes.title,
    danger: help.danger,
    note: empty === true ? notes.empty : '',
    lead: notes.formLead,
    questions: NOTE_PARTS.map((part) => ({
      id: `short_text.${part}`,
      label: `${notes.questions[part]} ${survey.optional}`,
      placeholder: notes.hints[part],
      errorMessage: survey.tooLong(MOST_WORDS),
      maxLength: MOST_WORDS,
    })),
    honesty: notes.nobody,
    buttons: [
      button(language, label, { verb: 'notes.write', ...carried }, { style: 'positive', withInputs: true }),
      helpButton(language),
      menuButton(language),
    ],
  });
};

/** The words as text to copy: shown in answer to the press, and stored nowhere. */
export const notesText = ({ sections, noFile }: ScreenOf<'notes_text'>, language: Language): Card => {
  const { notes } = messages(language).help;
  return saying(
    { title: notes.copyTitle, paragraphs: [...(noFile === true ? [notes.noFile] : []), notes.copy], sections },
    language,
    [menuButton(language)],
  );
};

/** The document is in the person's own OneDrive. */
export const notesDone = ({ url }: ScreenOf<'notes_done'>, language: Language): Card => {
  const { notes } = messages(language).help;
  return saying({ title: notes.doneTitle, paragraphs: [notes.done, notes.nobody] }, language, [
    linkButton(notes.openFile, url),
    menuButton(language),
  ]);
};
