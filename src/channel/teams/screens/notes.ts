import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { NOTE_PARTS } from '../../../signposting/notes/notes.ts';
import { type Button, button, dialogButton, helpButton, linkButton, menuButton } from '../buttons.ts';
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

const inDialog = (language: Language): Button =>
  dialogButton(messages(language).help.notes.asText, { verb: 'notes.dialog' });

/** Before a word is written: what this is, that it reports nothing to anybody, and where the copy will lie. */
export const notesConsent = ({ ways }: ScreenOf<'notes_consent'>, language: Language): Card => {
  const { notes } = messages(language).help;
  const where = {
    file_or_dialog: [notes.where, notes.whereDialog],
    dialog: [notes.noOffer, notes.whereDialog],
    card: [notes.whereText],
  }[ways];
  return saying({ title: notes.title, paragraphs: [notes.lead, notes.nobody, ...where] }, language, [
    ...(ways === 'file_or_dialog'
      ? [button(language, notes.asFile, { verb: 'notes.file' }, { style: 'positive' })]
      : []),
    ways === 'card' ? button(language, notes.asText, { verb: 'notes.text' }) : inDialog(language),
    menuButton(language),
  ]);
};

/** Teams asks whether the file may come; the form follows below. */
export const notesAsked = (language: Language): Card => {
  const { notes } = messages(language).help;
  return saying({ title: notes.title, paragraphs: [notes.asked] }, language, [
    inDialog(language),
    menuButton(language),
  ]);
};

/** The six open questions, each with an empty place. */
export const noteInputs = (language: Language): readonly object[] => {
  const { help, survey } = messages(language);
  return NOTE_PARTS.map((part) => ({
    id: `short_text.${part}`,
    label: `${help.notes.questions[part]} ${survey.optional}`,
    placeholder: help.notes.hints[part],
    errorMessage: survey.tooLong(MOST_WORDS),
    maxLength: MOST_WORDS,
  }));
};

/** The one form. It is empty whenever it is shown: no word that was written comes back in it. */
export const notesForm = ({ sealed, empty }: ScreenOf<'notes_form'>, language: Language): Card => {
  const { help } = messages(language);
  const { notes } = help;
  const carried = sealed === undefined ? {} : { sealed };
  const label = sealed === undefined ? notes.makeText : notes.makeFile;
  return fill('notes-form', {
    lang: language,
    title: notes.title,
    danger: help.danger,
    note: empty === true ? notes.empty : '',
    lead: notes.formLead,
    questions: noteInputs(language),
    honesty: sealed === undefined ? `${notes.nobody} ${notes.whereText}` : notes.nobody,
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
