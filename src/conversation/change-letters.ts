import type { LetterEdit } from '../campaign/letter-edit.ts';
import { namesSubject } from '../campaign/letter-text.ts';
import { thanksSignposts } from '../signposting/help-for.ts';
import type { Screen } from './reply.ts';
import type { World } from './world.ts';

/** So many letters are changed at once: enough for the whole pace, few enough to leave letters that go out their turns. */
const AT_ONCE = 20;
const LEASE_MS = 60_000;
/** Changing a letter twice does no harm, so it is tried again after a silence; so often, and so long after it. */
const MOST_ATTEMPTS = 5;
const AGAIN_MS = 30_000;

/** What changing letters reaches beside the world. */
export interface ChangingParts {
  /** Waits for a turn among the letters, behind every reply. */
  readonly turn: () => Promise<void>;
  /** The channel asked to slow down. */
  readonly slowDown: () => void;
  readonly stopping: () => boolean;
}

const screenOf = async (world: World, { kind, wave, address, department }: LetterEdit): Promise<Screen> => {
  const { language } = address;
  if (kind === 'closed') {
    const who = { language, ...(department === undefined ? {} : { department }) };
    // The letter stays in the chat: no name or address on it says what the questions were about.
    const signposts = thanksSignposts(world.directory, who).filter(
      ({ name, doors }) => !namesSubject(JSON.stringify([name, doors])),
    );
    return { kind: 'letter_closed', wave, signposts };
  }
  const text = await world.campaign.letterTexts.find(wave, kind, language);
  const letter = { kind: 'letter', letter: kind, wave, minutes: world.questionnaire.minutes } as const;
  return text === undefined ? letter : { ...letter, text };
};

const changeOne = async (world: World, edit: LetterEdit, { turn, slowDown }: ChangingParts): Promise<void> => {
  const { letterEdits } = world.campaign;
  const screen = await screenOf(world, edit);
  await turn();
  const outcome = await world.messenger.change(edit.address, edit.activity, {
    language: edit.address.language,
    screen,
  });
  if (outcome.kind === 'later') {
    slowDown();
    await letterEdits.later({ ...edit, attempts: edit.attempts - 1 }, world.now() + (outcome.afterMs ?? AGAIN_MS));
  } else if (outcome.kind === 'unknown' && edit.attempts + 1 < MOST_ATTEMPTS)
    await letterEdits.later(edit, world.now() + AGAIN_MS);
  // A letter that was deleted, or whose chat is gone, needs no change.
  else await letterEdits.end(edit);
};

/**
 * Changes letters in chats that are to be changed, until none is due or everything is to stop. What fails comes back by
 * itself. Every letter that was sent is changed, whether its person has taken part or not.
 */
export const changeLetters = async (world: World, parts: ChangingParts): Promise<void> => {
  while (!parts.stopping()) {
    const edits = await world.campaign.letterEdits.claim(AT_ONCE, world.now(), LEASE_MS);
    if (edits.length === 0) return;
    const ends = await Promise.allSettled(edits.map((edit) => changeOne(world, edit, parts)));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
};
