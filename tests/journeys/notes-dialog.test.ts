import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/messages.ts';
import * as activities from '../teams/activities.ts';
import { dialogButtons, inDialog, openDialog, sendDialog, shownIn } from './dialog.ts';
import { buttonsOf, type Card, people, setStage, type Stage, textOf } from './stage.ts';

const { anna } = people;
const ben = activities.speaker('ben', { locale: 'en-GB' });
const { notes } = messages('nl').help;
/** With everything that a card would draw otherwise than it was written. */
const WORDS = 'Hij zei: *“ga terug”* [hier](https://x.example) ${lang} & <b>lachte</b>.\n\n1. Ik liep weg.\n   Stil.';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  for (const who of [anna, ben]) await stage.install(who);
});
afterAll(() => stage.close());

const consent = async (who: activities.Speaker): Promise<Card> =>
  stage.press(who, await stage.say(who, 'ik wil een klacht indienen'), 'notes.begin');
const calls = (): number => stage.standIn.calls.length;
const post = (activity: unknown, token?: string) => stage.standIn.post(stage.url, activity, token);

test('from a way to help to text to copy: consent, one empty form, and the words as they were written', async () => {
  const before = await consent(anna);
  expect(textOf(before)).toContain(notes.nobody);
  expect(textOf(before)).toContain('Sluit u het venster, dan is hij weg');
  const sentSoFar = calls();

  const form = await openDialog(stage, anna, before);
  for (const question of Object.values(notes.questions)) expect(textOf(form)).toContain(question);
  expect(JSON.stringify(form)).not.toContain('"value"');

  const copy = await sendDialog(stage, anna, form, { 'short_text.what': WORDS, 'short_text.want': 'Rust.' });
  expect(shownIn(copy)).toBe(`${notes.questions.what}\n${WORDS}\n\n${notes.questions.want}\nRust.`);
  expect(textOf(copy)).toContain(notes.nobody);
  expect(textOf(copy)).toContain('Er ligt nergens een kopie');
  expect(textOf(copy)).toContain('Sluit u dit venster, dan is de tekst weg');
  // Nothing on that page sends the words once more.
  expect(dialogButtons(copy)).toEqual([]);
  expect(buttonsOf(copy)).toEqual([]);
  // All of it in answers, none of it in a message.
  expect(calls()).toBe(sentSoFar);
});

test('asks again, with an empty form, when nothing was filled in', async () => {
  const form = await openDialog(stage, anna, await consent(anna));
  const again = await sendDialog(stage, anna, form, { 'short_text.what': '  \n ' });
  expect(textOf(again)).toContain(notes.empty);
  expect(shownIn(await sendDialog(stage, anna, again, { 'short_text.what': 'Toch iets.' }))).toContain('Toch iets.');
});

test('speaks the language of who opened it', async () => {
  const form = await openDialog(stage, ben, await consent(ben));
  expect(form.lang).toBe('en');
  expect(textOf(await sendDialog(stage, ben, form, { 'short_text.when': 'Monday' }))).toContain('Copy the text now');
});

describe('where a file is impossible', () => {
  test('leads to the dialog, in a card that says so', async () => {
    const card = await consent(anna);
    stage.standIn.misbehave = ({ body }) =>
      JSON.stringify(body).includes('file.consent') ? { status: 403 } : undefined;
    const instead = await stage.press(anna, card, 'notes.file');
    stage.standIn.misbehave = () => undefined;
    expect(textOf(instead)).toContain(notes.noOffer);
    expect(textOf(await openDialog(stage, anna, instead))).toContain(notes.formLead);
  });
});

describe('where no dialog opens', () => {
  test('the button that comes as a message is answered with the form in a card', async () => {
    const data = dialogButtons(await consent(anna))[0]?.data;
    const before = stage.received(anna).length;
    expect((await post(activities.submitted(stage.standIn.url, anna, data))).status).toBe(200);
    const form = stage.received(anna)[before];
    expect(textOf(form)).toContain(notes.whereText);
    expect(textOf(await stage.press(anna, form, 'notes.write', { 'short_text.who': 'Bo' }))).toContain('Bo');
  });

  test.each(['zonder venster', 'Zonder venster.', 'without a window'])(
    'whoever types “%s” gets it too',
    async (text) => {
      expect(textOf(await stage.say(anna, text))).toContain(notes.whereText);
    },
  );

  test('the card is not offered beside the dialog', async () => {
    expect(buttonsOf(await consent(anna)).map(({ verb }) => verb)).not.toContain('notes.text');
  });
});

describe('a dialog that nobody made', () => {
  const strange: readonly (readonly [string, 'task/fetch' | 'task/submit', unknown])[] = [
    ['without anything', 'task/fetch', undefined],
    ['with words for data', 'task/submit', 'Kwartel'],
    ['with a list for data', 'task/submit', ['Kwartel']],
    ['of another version', 'task/fetch', { verb: 'notes.window', msteams: { type: 'task/fetch' } }],
    ['that opens with words in it', 'task/fetch', { verb: 'notes.copy', 'short_text.what': 'Kwartel' }],
    ['that carries more than it should', 'task/submit', { verb: 'notes.copy', 'short_text.what': 'Kwartel', odd: 1 }],
    ['with far too many words', 'task/submit', { verb: 'notes.copy', 'short_text.what': 'Kwartel'.repeat(999) }],
    ['that is a button of the questionnaire', 'task/submit', { verb: 'survey.wipe', wave: '2027' }],
    ['that is a button of HR', 'task/submit', { verb: 'campaign.show', wave: '2027' }],
  ];

  test.each(strange)('%s is answered with words that say how to go on', async (_what, name, data) => {
    expect(await inDialog(stage, anna, name, data)).toBe(notes.oldDialog);
  });

  test('in a group leads to the personal chat', async () => {
    const group = { ...anna, conversation: '19:groep', conversationType: 'groupChat' } as const;
    const words = await inDialog(stage, group, 'task/fetch', { verb: 'notes.dialog' });
    expect(words).toContain(messages('nl').notices.personal_chat_only.title);
  });

  test('from another bot or a connector, who is nobody of the directory, is turned away kindly', async () => {
    const activity = activities.dialog(stage.standIn.url, anna, 'task/fetch', { verb: 'notes.dialog' });
    const { status, body } = await post({ ...activity, from: { id: '28:other' } });
    expect([status, JSON.stringify(body)]).toEqual([200, expect.stringContaining(notes.oldDialog.slice(0, 30))]);
  });

  test('comes through no gate: forged, unsigned, for another tenant, to a strange address', async () => {
    const { url, token, unsignedToken } = stage.standIn;
    const activity = activities.dialog(url, anna, 'task/submit', { verb: 'notes.copy', 'short_text.what': 'Kwartel' });
    const foreign = activities.dialog(url, { ...anna, tenant: 'ander' }, 'task/fetch', { verb: 'notes.dialog' });
    for (const [sent, bearer, status] of [
      [activity, await token({ forged: true }), 401],
      [activity, unsignedToken(), 401],
      [activity, '', 401],
      [foreign, undefined, 403],
      [{ ...activity, serviceUrl: 'https://attacker.example' }, undefined, 403],
    ] as const) {
      const answer = await post(sent, bearer);
      expect(answer.status).toBe(status);
      expect(JSON.stringify(answer.body ?? '')).not.toContain('Kwartel');
    }
  });

  test('puts no words into a card of the chat', async () => {
    const data = { 'short_text.what': 'Kwartel' };
    for (const activity of [
      activities.press(stage.standIn.url, anna, 'notes.copy', data),
      activities.press(stage.standIn.url, anna, 'notes.dialog'),
      activities.submitted(stage.standIn.url, anna, { verb: 'notes.copy', ...data }),
    ]) {
      const before = stage.received(anna).length;
      const { body } = await post(activity);
      const shown = textOf(body ?? stage.received(anna)[before]);
      expect(shown).toContain(messages('nl').notices.old_card.title);
    }
    expect(JSON.stringify(stage.standIn.calls)).not.toContain('Kwartel');
    expect(stage.log.join('')).not.toContain('Kwartel');
  });
});

/** Takes every table away as soon as nobody is writing: waiting within SQLite would keep the bot itself from ending. */
const takeTablesAway = async (file: string): Promise<void> => {
  const raw = new DatabaseSync(file, { timeout: 0 });
  const isFree = (): boolean => {
    try {
      raw.exec('begin immediate');
      return true;
    } catch {
      return false;
    }
  };
  while (!isFree()) await pause(5);
  const tables = raw.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite%'").all();
  for (const { name } of tables) raw.exec(`alter table "${String(name)}" rename to "away_${String(name)}"`);
  raw.exec('commit');
  raw.close();
};

test('works when the database does not', async () => {
  const alone = await setStage();
  try {
    await alone.install(anna);
    await takeTablesAway(join(alone.data, 'wegwijzer.db'));
    const card = await alone.press(anna, await alone.say(anna, 'ik wil een klacht indienen'), 'notes.begin');
    // Where her chat is, is in the database: nothing can be offered there.
    const instead = await alone.press(anna, card, 'notes.file');
    expect(textOf(instead)).toContain(notes.noOffer);
    const form = await openDialog(alone, anna, instead);
    expect(shownIn(await sendDialog(alone, anna, form, { 'short_text.effect': 'Moe.' }))).toContain('Moe.');
  } finally {
    await alone.close();
  }
});
