import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { sendButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import { noteInputs } from './notes.ts';
import type { ScreenOf } from './screen.ts';

/**
 * The form as the first page of a dialog. A dialog knows no other button than the one that sends it, and a second one
 * would throw away what was written: where help is, is said in words.
 */
export const notesDialog = ({ empty }: ScreenOf<'notes_dialog'>, language: Language): Card => {
  const { danger, notes } = messages(language).help;
  return fill('notes-form', {
    lang: language,
    title: notes.title,
    danger,
    note: empty === true ? notes.empty : '',
    lead: notes.formLead,
    questions: noteInputs(language),
    honesty: `${notes.nobody} ${notes.helpBehind}`,
    buttons: [sendButton(notes.makeText, { verb: 'notes.copy' })],
  });
};

/**
 * The words as the second and last page of the dialog. They stand in a field, because only there a keyboard and a
 * telephone can take all of them along, as they were written; with no button below it, nothing is sent again.
 */
export const notesCopy = ({ text }: ScreenOf<'notes_copy'>, language: Language): Card => {
  const { danger, notes } = messages(language).help;
  return fill('notes-copy', {
    lang: language,
    title: notes.copyTitle,
    danger,
    lead: notes.copyDialog,
    label: notes.copyLabel,
    text,
    honesty: `${notes.nobody} ${notes.helpBehind}`,
    buttons: [],
  });
};
