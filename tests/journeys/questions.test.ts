import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod/v4';
import { speaker } from '../teams/activities.ts';
import * as activities from '../teams/activities.ts';
import { type Card, people, setStage, type Stage, textOf } from './stage.ts';

const { anna, gerda, administrator } = people;
/** The coordinator in a channel: another conversation, the same person. */
const inChannel = speaker('gerda', {
  aadObjectId: gerda.aadObjectId,
  conversation: '19:kanaal',
  conversationType: 'channel',
});

let content: string;
let stage: Stage;
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'content-'));
  await cp('content', content, { recursive: true });
  stage = await setStage({ WEGWIJZER_CONTENT: content, WEGWIJZER_DRAFT_KEY: 'ab'.repeat(32) });
  for (const who of [anna, gerda, administrator]) await stage.install(who);
});
afterAll(async () => {
  await stage.close();
  await rm(content, { recursive: true });
});

const addresses = (card: unknown, pattern: RegExp): readonly string[] =>
  [...JSON.stringify(card).matchAll(pattern)].map(([address]) => address);
const ask = async (text: string): Promise<Card> => {
  const card = await stage.say(gerda, text);
  if (card === undefined) throw new Error('nothing was said');
  return card;
};

const resultSchema = z.object({
  composeExtension: z.object({
    type: z.string(),
    text: z.string().optional(),
    attachments: z.array(z.object({ contentType: z.string(), content: z.unknown(), preview: z.unknown() })).default([]),
  }),
});
/** What Teams shows to who writes a message in a channel. */
const compose = async (who: activities.Speaker, name: string, value: unknown) => {
  const activity = { ...activities.press(stage.standIn.url, who, ''), name: `composeExtension/${name}`, value };
  const { status, body } = await stage.standIn.post(stage.url, activity);
  expect(status).toBe(200);
  return resultSchema.parse(body).composeExtension;
};
const search = (who: activities.Speaker, question: string) =>
  compose(who, 'query', { commandId: 'figure', parameters: [{ name: 'question', value: question }] });

test('goes on from the last answer, in the other language too, also after a restart', async () => {
  await ask('hoeveel procent heeft zelf discriminatie ervaren');
  expect(textOf(await ask('en racisme?'))).toContain('3,9%');
  await stage.restart();
  expect(textOf(await ask('en richting burgers?'))).toContain('richting inwoners');
  expect(textOf(await ask('in het Engels'))).toMatch(/I understood: .*residents/i);
  expect(textOf(await ask('Nederlands'))).toContain('Ik begreep');
});

test('goes on from a button as from words, and never from the question of somebody else', async () => {
  const card = await ask('hoeveel procent heeft zelf discriminatie ervaren');
  await stage.press(gerda, card, 'figures.ask');
  expect(textOf(await ask('en bij mannen?'))).toMatch(/Ik begreep: .*mannen/);
  expect(textOf(await stage.say(anna, 'en bij mannen?'))).not.toMatch(/begreep|%/);
});

test('help in between is help, and leaves no trace in what a follow-up builds on', async () => {
  await ask('hoeveel procent heeft zelf racisme ervaren');
  expect(textOf(await ask('ik wil met een vertrouwenspersoon praten'))).toMatch(/ertrouwenspersoon/);
  expect(textOf(await ask('en per leeftijd?'))).toMatch(/Ik begreep: zelf ervaren racisme.*leeftijd/);
});

test('corrects every part of what was understood through choices, and says why something cannot be shown', async () => {
  const card = await ask('vrouwen die zelf racisme hebben ervaren');
  const overview = await stage.press(gerda, card, 'figures.correct');
  const form = (part: string) =>
    stage.standIn.post(stage.url, {
      ...activities.press(stage.standIn.url, gerda, 'figures.correct', {
        query: { indicator: 'experienced.origin', where: { gender: 'woman' }, by: [], wave: '2025' },
        part,
      }),
    });
  expect(textOf(overview)).toMatch(/Wat wilt u aanpassen/);
  expect(textOf((await form('group')).body)).toMatch(/geslacht.*leeftijd/s);
  const group = await stage.press(gerda, overview, 'figures.correct');
  expect(textOf(group)).toMatch(/Waarover gaat het cijfer/);
  const changed = await stage.press(gerda, group, 'figures.choose', { 'single_choice.member': 'any' });
  expect(textOf(changed)).toMatch(/Ik begreep: zelf ervaren discriminatie, vrouwen/);
  const further = await stage.press(gerda, group, 'figures.choose', { 'single_choice.subject': 'satisfied_after' });
  const counterpart = await stage.press(gerda, further, 'figures.choose', { 'single_choice.member': 'counsellor' });
  expect(textOf(counterpart)).toMatch(/Ik begreep: .*vertrouwenspersoon/);
  const { body } = await stage.standIn.post(
    stage.url,
    activities.press(stage.standIn.url, gerda, 'figures.choose', {
      query: { indicator: 'experienced.origin', where: { gender: 'woman' }, by: [], wave: '2025' },
      part: 'group',
      'single_choice.pay_scale': '1_6',
      'single_choice.function': 'support',
    }),
  );
  expect(textOf(body)).toMatch(/hoogstens twee kenmerken/);
});

test('an answer says where it stands how to read it, and that page is there', async () => {
  const [address = ''] = addresses(await ask('racisme zelf ervaren'), /http[^")]*?\/reading\/nl/g);
  const page = await fetch(address);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await page.text()).toMatch(/95%-interval.*geen aantoonbaar verschil/s);
  expect((await fetch(address.replace('/nl', '/xx'))).status).toBe(404);
});

test('is taken along as Excel and CSV, the answer or the whole chapter, by addresses that nobody else can make', async () => {
  const along = await stage.press(gerda, await ask('racisme zelf ervaren'), 'figures.take_along');
  const [excel = '', chapter = ''] = addresses(along, /http[^")]*?\/files\/[^")]+?\.xlsx/g);
  const [csv = '', chapterCsv = ''] = addresses(along, /http[^")]*?\/files\/[^")]+?\.csv/g);
  const workbook = new ExcelJS.Workbook();
  const response = await fetch(excel);
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="zelf-ervaren-racisme.*\.xlsx"$/);
  await workbook.xlsx.load(await response.arrayBuffer());
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Cijfers', 'Toelichting']);
  expect(workbook.worksheets[0]?.getRow(2).values).toContain('3,9%');
  expect(await (await fetch(csv)).text()).toMatch(/3,9%;3,9;.*Kamerbrief/);
  const lines = (await (await fetch(chapterCsv)).text()).split('\r\n').filter((line) => line.includes('experienced.'));
  expect(lines.length).toBeGreaterThan(4);
  expect((await fetch(chapter)).status).toBe(200);
  const flipped = csv.replace(/\/files\/(.)/, (_, first: string) => `/files/${first === 'e' ? 'f' : 'e'}`);
  expect((await fetch(flipped)).status).toBe(404);
  expect((await fetch(csv.replace('.csv', '.exe'))).status).toBe(404);
});

test('a link opens the same question for somebody else, with their own role', async () => {
  const along = await stage.press(gerda, await ask('racisme zelf ervaren'), 'figures.take_along');
  const [link = ''] = addresses(along, /https:\/\/teams\.microsoft\.com\/l\/chat[^")]+/g);
  const words = new URL(link).searchParams.get('message') ?? '';
  expect(textOf(await ask(words))).toContain('3,9%');
  expect(textOf(await stage.say(anna, words))).not.toContain('3,9%');
});

test('is put into a message in a channel by searching, by the form of the command and by its address', async () => {
  const found = await search(inChannel, 'racisme zelf ervaren');
  expect(found).toMatchObject({ type: 'result' });
  const [card] = found.attachments;
  expect(card?.contentType).toBe('application/vnd.microsoft.card.adaptive');
  expect(textOf(card?.content)).toContain('3,9%');
  expect(JSON.stringify(card?.content)).not.toContain('Action.Execute');
  const form = await compose(inChannel, 'submitAction', {
    commandId: 'share',
    data: { question: 'racisme zelf ervaren' },
  });
  expect(textOf(form.attachments[0]?.content)).toContain('3,9%');
  const along = await stage.press(gerda, await ask('racisme zelf ervaren'), 'figures.take_along');
  const [dialog = ''] = addresses(along, /https:\/\/teams\.microsoft\.com\/share[^"]+/g);
  const address = new URL(dialog).searchParams.get('href') ?? '';
  const shown = await compose(inChannel, 'queryLink', { url: address });
  expect(textOf(shown.attachments[0]?.content)).toContain('3,9%');
  expect(await (await fetch(address)).text()).toContain('3,9%');
  const elsewhere = await compose(inChannel, 'queryLink', { url: address.replace(/\/shared\/./, '/shared/x') });
  expect(elsewhere).toMatchObject({ type: 'message' });
});

test('is shared by coordinators alone, offers readings where there are more, and answers nobody who needs help', async () => {
  expect(await search(anna, 'racisme zelf ervaren')).toMatchObject({ type: 'message', attachments: [] });
  expect((await search(inChannel, 'racisme')).attachments.length).toBeGreaterThan(1);
  expect((await search(inChannel, '')).attachments.length).toBeGreaterThan(1);
  expect((await search(inChannel, 'ik word gepest en weet niet wat ik moet')).text).toContain('112');
  expect((await search(inChannel, 'racisme zelf ervaren bij BZK')).attachments).toEqual([]);
});

test('who asked which query is read by the administrator, and nobody’s words, help or doubt is in it', async () => {
  await ask('hoeveel vrouwn ervoeren zelf seksisme');
  await ask('ik word gepest door mijn chef');
  await ask('goedemorgen');
  const card = await stage.say(administrator, 'audit');
  expect(textOf(card)).toContain('zelf ervaren discriminatie op grond van geslacht, vrouwen, meting 2025');
  expect(textOf(card)).toContain(gerda.aadObjectId);
  expect(textOf(card)).not.toMatch(/vrouwn|gepest|goedemorgen/);
  expect(textOf(await stage.say(gerda, 'audit'))).toMatch(/beheerder/);
});

test('whoever takes figures along has asked for them', async () => {
  const query = { indicator: 'experienced.age', where: {}, by: [], wave: '2025' };
  const { body } = await stage.standIn.post(
    stage.url,
    activities.press(stage.standIn.url, gerda, 'figures.take_along', { query }),
  );
  expect(textOf(body)).toContain('leeftijd');
  expect(textOf(await stage.say(administrator, 'audit'))).toContain('op grond van leeftijd');
});

test('a role by Entra group counts where the token is about the person who speaks, and only then', async () => {
  const file = join(content, 'organisation.json');
  const before = await readFile(file, 'utf8');
  const group = '11111111-2222-4333-8444-555555555555';
  await writeFile(
    file,
    before.replace(
      '"roles": [',
      `"groups": [{ "group": "${group}", "role": "coordinator", "department": "ocw" }], "roles": [`,
    ),
  );
  const as = async (oid: string, groups: readonly string[]) => {
    const earlier = stage.received(anna).length;
    const token = await stage.standIn.token({ claims: { oid, groups } });
    const activity = activities.message(stage.standIn.url, anna, 'racisme zelf ervaren');
    expect((await stage.standIn.post(stage.url, activity, token)).status).toBe(200);
    return textOf(stage.received(anna)[earlier]);
  };
  expect(await as(anna.aadObjectId, [group])).toContain('3,9%');
  expect(await as(gerda.aadObjectId, [group])).not.toContain('3,9%');
  expect(await as(anna.aadObjectId, ['other'])).not.toContain('3,9%');
  expect(textOf(await stage.say(anna, 'racisme zelf ervaren'))).not.toContain('3,9%');
  await writeFile(file, before);
});

test('a role that is given or taken away counts from the next message on', async () => {
  const file = join(content, 'organisation.json');
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace('"role": "coordinator", "department": "bzk"', '"role": "hr_sender"'));
  expect(textOf(await ask('racisme zelf ervaren'))).not.toContain('3,9%');
  await writeFile(file, '{ broken');
  expect(textOf(await ask('racisme zelf ervaren'))).not.toContain('3,9%');
  await writeFile(file, before);
  expect(textOf(await ask('racisme zelf ervaren'))).toContain('3,9%');
});

test('whoever asks for help while writing a message is told where it is, whatever their role', async () => {
  for (const who of [gerda, anna]) {
    const { type, text } = await search(who, 'ik wil niet meer leven');
    expect(type).toBe('message');
    expect(text).toMatch(/Bel 113\..*bel 112/);
  }
});
