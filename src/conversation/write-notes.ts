import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { PersonId } from '../organisation/person.ts';
import { notesDocument } from '../signposting/notes/notes-document.ts';
import { NOTE_PARTS, type Notes, plainText, sectionsOf } from '../signposting/notes/notes.ts';
import type { Action } from './action.ts';
import { atHand } from './at-hand.ts';
import type { HelpReader } from './get-help.ts';
import type { FilePlace } from './notes-post.ts';
import type { Reply, Screen } from './reply.ts';
import type { World } from './world.ts';

/** Comes back when somebody takes the file that is yet to be written. */
const CONTEXT = { file: 'notes' } as const;

/** What a document of this kind weighs; Teams asks before it is written. */
const ABOUT_BYTES = 20_000;

const NAME = { nl: 'aantekeningen.docx', en: 'notes.docx' } as const;

/** Whether the client opens dialogs and takes files: Teams does both, the playground neither. */
const isTeams = (world: World): boolean => world.demoSample === undefined;

/** Puts the question of Teams into the chat; the form comes when it is answered with yes. */
const offer = async (world: World, { person, language }: HelpReader): Promise<Screen> => {
  const without: Screen = { kind: 'notes_consent', ways: isTeams(world) ? 'dialog' : 'card' };
  const address = await atHand(() => world.addressBook.find(person), undefined);
  if (address === undefined) return without;
  const offered = await world.messenger.offerFile(address, {
    name: NAME[language],
    description: messages(language).help.notes.fileDescription,
    bytes: ABOUT_BYTES,
    language,
    context: CONTEXT,
  });
  return offered.kind === 'sent' ? { kind: 'notes_asked' } : without;
};

const notesIn = (answers: Readonly<Record<string, unknown>>): Notes =>
  Object.fromEntries(
    NOTE_PARTS.flatMap((part) => {
      const words = answers[part];
      return typeof words === 'string' ? [[part, words] as const] : [];
    }),
  );

const write = async (
  world: World,
  { person, language }: HelpReader,
  { answers, sealed }: Extract<Action, { verb: 'notes.write' }>,
): Promise<Screen> => {
  const notes = notesIn(answers);
  const sections = sectionsOf(notes, language);
  const carried = sealed === undefined ? {} : { sealed };
  if (sections.length === 0) return { kind: 'notes_form', empty: true, ...carried };
  if (sealed === undefined) return { kind: 'notes_text', sections };
  const place = world.notes.open(person, sealed);
  const arrived = place !== undefined && (await world.notes.upload(place, await notesDocument(notes, language)));
  return arrived ? { kind: 'notes_done', url: place.contentUrl } : { kind: 'notes_text', sections, noFile: true };
};

/** The words as they go back into the dialog that they came from. */
const copied = ({ language }: HelpReader, { answers }: Extract<Action, { verb: 'notes.copy' }>): Screen => {
  const sections = sectionsOf(notesIn(answers), language);
  return sections.length === 0
    ? { kind: 'notes_dialog', empty: true }
    : { kind: 'notes_copy', text: plainText(sections) };
};

/**
 * Conversation notes: consent, one form, and the words back to who wrote them, as a document in their own OneDrive or as
 * text to copy: in a dialog, or in the card where the client has none. The words are in the bot's memory for as long as
 * it takes to answer, and nowhere else.
 */
export const writeNotes = (
  world: World,
  reader: HelpReader,
  action: Extract<Action, { verb: `notes.${string}` }>,
): Screen | Promise<Screen> => {
  switch (action.verb) {
    case 'notes.begin':
      return { kind: 'notes_consent', ways: isTeams(world) ? 'file_or_dialog' : 'card' };
    case 'notes.file':
      return offer(world, reader);
    case 'notes.text':
      return { kind: 'notes_form' };
    case 'notes.dialog':
      return { kind: 'notes_dialog' };
    case 'notes.copy':
      return copied(reader, action);
    case 'notes.write':
      return write(world, reader, action);
  }
};

/** The form for who took the file that is yet to be written; `undefined` when it was another file. */
export const notesFormFor = (
  world: World,
  taken: { readonly person: PersonId; readonly context: Readonly<Record<string, unknown>>; readonly place: FilePlace },
  language: Language,
): Reply | undefined =>
  taken.context['file'] === CONTEXT.file
    ? { language, screen: { kind: 'notes_form', sealed: world.notes.seal(taken.person, taken.place) } }
    : undefined;
