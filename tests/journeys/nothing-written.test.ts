import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allQuestions } from '../../src/questionnaire/questionnaire.ts';
import { loadQuestionnaire } from '../../src/questionnaire/load.ts';
import * as activities from '../teams/activities.ts';
import { plainIn } from '../attack/attacker.ts';
import { asProcess } from './as-process.ts';
import { openDialog, sendDialog, shownIn } from './dialog.ts';
import { fillInAtRandom, robot, robotSample, seeded } from './robot.ts';
import { buttonsOf, type Card, people, setStage, type Stage, textOf } from './stage.ts';

const questionnaire = loadQuestionnaire('content/questionnaires/per-2027.json');
const employee = robot(1);
const OWN_WORDS = 'merkteken zwaluwstaart';
const HELP = 'mijn leidinggevende scheldt mij uit om mijn merkwaardige kolibrie';
/** Cries of every kind, and what somebody writes down for themselves. */
const CRIES = [
  'ik wil niet meer leven, alleen mijn ijsvogel houdt me hier',
  'iemand bedreigt mij met een mes bij de roerdomp',
  'ik wil een klacht indienen over de nachtzwaluw',
  'een burger scheldt mij uit om mijn koekoek',
  'ik zag dat een collega werd gepest om haar boomklever',
];
const NOTES = 'hij riep iets over mijn wielewaal';
/** What says something of somebody's answers, or of what moves them. */
const MARKS = [
  OWN_WORDS,
  'zwaluwstaart',
  'kolibrie',
  'ijsvogel',
  'roerdomp',
  'nachtzwaluw',
  'koekoek',
  'boomklever',
  'wielewaal',
  'scheldt',
  ...allQuestions(questionnaire)
    .map(({ id }) => id)
    .filter((id) => /^(often|by_whom|after)_|_words$|^migration|^pay_|^discussed|^not_discussed|^handling/.test(id)),
];
/** Who somebody is, in every way in which Teams says it. */
const IDENTITY = [employee.aadObjectId, employee.id, employee.conversation, 'Naam Achternaam', 'Robot 1'];

let stage: Stage;
const answered: string[] = [];

/** Posts whatever it is, and keeps what comes back. */
const post = async (activity: unknown, token?: string): Promise<number> => {
  const { status, body } = await stage.standIn.post(stage.url, activity, token);
  answered.push(JSON.stringify({ body }));
  return status;
};
const raw = async (path: string, init: RequestInit = {}): Promise<number> => {
  const response = await fetch(`${stage.url}${path}`, init);
  answered.push(`${JSON.stringify([...response.headers])} ${await response.text()}`);
  return response.status;
};

/** Takes part as far as the review, where own words can be said and help asked for on the way. */
const fillIn = async (): Promise<Card> => {
  const random = seeded(5);
  const letter = await stage.say(employee, 'vragenlijst');
  let card = await stage.press(employee, await stage.press(employee, letter, 'survey.begin'), 'survey.consent');
  while (!buttonsOf(card).some(({ verb }) => verb === 'survey.hand_in')) {
    const filledIn = fillInAtRandom(questionnaire, card, random, OWN_WORDS);
    const other = 'multiple_choice.experienced' in filledIn ? { 'multiple_choice.experienced': 'origin,other' } : {};
    card = await stage.press(employee, card, 'survey.answer', { ...filledIn, ...other });
  }
  return card;
};

/**
 * Asks for help in every way that there is, and writes notes: in a dialog, in a card, as a file, and where the file
 * cannot be put.
 */
const askForHelp = async (): Promise<void> => {
  for (const cry of CRIES) await stage.say(employee, cry);
  const all = await stage.say(employee, 'help');
  const question = await stage.press(employee, all, 'help.narrow');
  await stage.press(employee, question, 'help.narrow', { about: 'resident' });
  const talk = await stage.say(employee, 'ik wil met iemand praten');
  const choice = await stage.press(employee, talk, 'help.find');
  await stage.press(employee, choice, 'help.found', { 'single_choice.gender': 'woman' });
  const consent = await stage.press(employee, talk, 'notes.begin');
  const page = await sendDialog(stage, employee, await openDialog(stage, employee, consent), {
    'short_text.what': NOTES,
    'short_text.want': NOTES,
  });
  expect(JSON.stringify(shownIn(page))).toContain('wielewaal');
  const form = await stage.say(employee, 'zonder venster');
  const text = await stage.press(employee, form, 'notes.write', { 'short_text.what': NOTES });
  expect(textOf(text)).toContain('wielewaal');
  await stage.press(employee, consent, 'notes.file');
  for (const place of ['put/own', 'nowhere']) {
    const { standIn } = stage;
    const before = stage.received(employee).length;
    await post(activities.acceptFile(standIn.url, employee, { file: 'notes' }, `${standIn.url}/${place}`));
    await stage.press(employee, stage.received(employee)[before], 'notes.write', { 'short_text.effect': NOTES });
  }
  expect(stage.standIn.files.has('put/own')).toBe(true);
};

const withoutDrafts = async (work: () => Promise<void>): Promise<void> => {
  const raw = new DatabaseSync(join(stage.data, 'wegwijzer.db'), { timeout: 5_000 });
  raw.exec('alter table draft rename to away');
  await work();
  raw.exec('alter table away rename to draft');
  raw.close();
};

beforeAll(async () => {
  stage = await setStage({}, asProcess);
  await stage.install(people.hans);
  await stage.install(employee);
  await stage.loadSample(people.hans, robotSample(3));
});
afterAll(() => stage.close());

test('a journey on which everything happens: answers, help, a failing store, forged and broken requests', async () => {
  const review = await fillIn();
  expect(textOf(review)).toContain(OWN_WORDS);
  expect(textOf(await stage.say(employee, HELP))).toContain('ertrouwenspersoon');
  await askForHelp();
  await stage.say(employee, `${OWN_WORDS}?`);

  const { standIn } = stage;
  const marked = { 'short_text.experienced_words': OWN_WORDS, wave: '2027', page: OWN_WORDS, revision: 1 };
  const answer = activities.press(standIn.url, employee, 'survey.answer', marked);
  await withoutDrafts(async () => {
    answered.push(textOf(await stage.press(employee, review, 'survey.hand_in')));
    await post(answer);
  });
  expect(await post(answer, await standIn.token({ forged: true }))).toBe(401);
  expect(await post(answer, '')).toBe(401);
  expect(await post({ ...answer, serviceUrl: undefined })).toBe(401);
  expect(await post({ ...answer, channelId: OWN_WORDS })).toBe(403);
  expect(await post({ ...answer, from: OWN_WORDS })).toBe(400);
  await post({ ...answer, value: { action: { verb: OWN_WORDS, data: { answers: OWN_WORDS } } } });
  await post({ ...answer, name: OWN_WORDS });
  // A dialog with words in every wrong place: sent by a button of the chat, from elsewhere, unasked, forged.
  const notes = { verb: 'notes.copy', 'short_text.what': NOTES };
  const sent = activities.dialog(standIn.url, employee, 'task/submit', { ...notes, odd: NOTES, msteams: NOTES });
  await post(sent);
  await post(activities.press(standIn.url, employee, 'notes.copy', notes));
  await post({ ...sent, name: 'task/fetch' });
  await post({ ...sent, name: `task/${NOTES}` });
  await post(activities.submitted(standIn.url, employee, notes));
  await post(activities.dialog(standIn.url, { ...employee, conversationType: 'groupChat' }, 'task/submit', notes));
  expect(await post(sent, await standIn.token({ forged: true }))).toBe(401);
  expect(await raw('/api/messages', { method: 'POST', body: `{"text": "${OWN_WORDS}` })).toBe(400);
  // No address of the bot carries anything of anybody.
  for (const path of ['/nothing', '/charts/none.png']) expect(await raw(path)).toBe(404);
  // The channel refuses what the bot says, and repeats it.
  standIn.misbehave = ({ body }) => ({ status: 403, body: { error: { code: 'x', message: JSON.stringify(body) } } });
  await post(activities.message(standIn.url, employee, HELP));
  standIn.misbehave = () => undefined;
  await stage.restart();
  await stage.press(employee, review, 'survey.hand_in');
  for (const path of ['/livez', '/readyz', '/metrics']) await raw(path);
});

test('writes neither an answer, nor a word of who asked for help, nor who it was, at the most talkative level', () => {
  const written = stage.log.join('');
  expect(written).toContain('turned away');
  expect(written).toContain('turn failed');
  expect(plainIn([Buffer.from(written)], [...MARKS, ...IDENTITY])).toEqual([]);
});

test('answers errors, and whoever asks how it is, with none of it', () => {
  expect(answered.length).toBeGreaterThan(10);
  expect(answered.join('')).toContain('alive');
  expect(plainIn([Buffer.from(answered.join('\n'))], [...MARKS, ...IDENTITY])).toEqual([]);
});

test('leaves no answer and no call for help in the database; only the register and the address book know people', () => {
  const files = readdirSync(stage.data).filter((name) => name.startsWith('wegwijzer.db'));
  const bytes = files.map((name) => readFileSync(join(stage.data, name)));
  expect(plainIn(bytes, MARKS)).toEqual([]);
  const raw = new DatabaseSync(join(stage.data, 'wegwijzer.db'), { readOnly: true, timeout: 5_000 });
  const tables = ['wave', 'box', 'draft', 'campaign', 'round', 'publication', 'seen'];
  const rows = tables.map((table) => {
    const all = raw.prepare(`select * from ${table}`).all();
    return all.flatMap((row) =>
      Object.values(row).map((value) => (value instanceof Uint8Array ? value : String(value))),
    );
  });
  raw.close();
  const bare = Buffer.concat(rows.flat().map((value) => Buffer.from(value)));
  expect(plainIn([bare], IDENTITY)).toEqual([]);
});

test('sends no answer in a message, which Teams keeps, nor repeats a call for help', () => {
  const sent = stage.standIn.calls.map(({ path, body }) => Buffer.from(`${path} ${JSON.stringify(body)}`));
  expect(sent.length).toBeGreaterThan(3);
  expect(plainIn(sent, MARKS)).toEqual([]);
});
