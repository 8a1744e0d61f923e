import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buttonsOf, people, setStage, type Stage, textOf } from './stage.ts';

const { anna, hans } = people;

let content: string;
let stage: Stage;
let sample: string;

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'wegwijzer-content-'));
  await cp('content', content, { recursive: true });
  await mkdir(join(content, 'population'));
  await cp('content/demo/population-2027.csv', join(content, 'population', '2027.csv'));
  sample = await readFile('content/demo/sample-2027.csv', 'utf8');
  stage = await setStage({ WEGWIJZER_CONTENT: content });
  for (const who of [anna, hans]) await stage.install(who);
});
afterAll(async () => {
  await stage.close();
  await rm(content, { recursive: true });
});

const size = async (): Promise<string> => textOf(await stage.say(hans, 'campagne'));

test('is shown per stratum with its population, and counts nobody before it is confirmed', async () => {
  const summary = await stage.upload(hans, 'steekproef.csv', sample);
  expect(textOf(summary)).toContain('Nieuwe mensen\n64');
  expect(textOf(summary)).toMatch(/Beleid en advies · Beleid\n5058\n\d+/i);
  expect(await size()).toMatch(/nog geen steekproef/i);
});

test('that is thrown away is gone, also for who still has its card', async () => {
  const summary = await stage.upload(hans, 'steekproef.csv', sample);
  expect(textOf(await stage.press(hans, summary, 'sample.cancel'))).toContain('weggegooid');
  expect(textOf(await stage.press(hans, summary, 'sample.confirm'))).toContain('wacht niet meer');
  expect(await size()).toMatch(/nog geen steekproef/i);
});

test('can be confirmed by nobody without the role, whatever button comes in', async () => {
  const summary = await stage.upload(hans, 'steekproef.csv', sample);
  expect(textOf(await stage.press(anna, summary, 'sample.confirm'))).toMatch(/HR/);
  expect(await size()).toMatch(/nog geen steekproef/i);
  expect(textOf(await stage.upload(anna, 'verboden.csv', sample))).toContain('verwacht geen bestand');
});

test('counts once it is confirmed, and once only', async () => {
  const summary = await stage.upload(hans, 'steekproef.csv', sample);
  expect(textOf(await stage.press(hans, summary, 'sample.confirm'))).toContain('64 mensen');
  expect(textOf(await stage.press(hans, summary, 'sample.confirm'))).toContain('wacht niet meer');
  expect(await size()).toContain('64 mensen');
});

test('in which everybody is in it already leaves nothing to confirm', async () => {
  const card = await stage.upload(hans, 'nogeens.csv', sample);
  expect(textOf(card)).toContain('Iedereen staat er al in');
  expect(buttonsOf(card).map(({ verb }) => verb)).toEqual(['campaign.show', 'help.show']);
});

test('with few new people, or with more than there are, is refused with the reason', async () => {
  const one = '00000000-0000-0000-0000-000000000777,Nieuw,nl,support,policy,bzk,kern';
  expect(textOf(await stage.upload(hans, 'een.csv', `${sample.trim()}\n${one}\n`))).toContain('50');
  const many = Array.from(
    { length: 300 },
    (_none, number) => `00000000-0000-0000-0001-${String(number).padStart(12, '0')},N,nl,senior_management,services,,`,
  );
  expect(textOf(await stage.upload(hans, 'veel.csv', `${sample.trim()}\n${many.join('\n')}\n`))).toContain('197');
});

test('with errors names each with line and column, a card at a time, to the last', async () => {
  const bad = Array.from({ length: 50 }, (_none, number) => `fout-${number},N,nl,support,policy,,`);
  let card = await stage.upload(hans, 'fout.csv', `${sample.trim()}\n${bad.join('\n')}\n`);
  const lines = new Set<string>();
  for (;;) {
    for (const [line = ''] of textOf(card).matchAll(/^\d+$/gm)) lines.add(line);
    if (!buttonsOf(card).some(({ title }) => title === 'Volgende')) break;
    card = await stage.press(
      hans,
      { ...card, actions: buttonsOf(card).filter(({ title }) => title === 'Volgende') },
      'sample.errors',
    );
  }
  expect([...lines].map(Number)).toEqual(Array.from({ length: 50 }, (_none, number) => 66 + number));
});

test('that takes a while says how far it is, in one message that becomes the answer', async () => {
  const slow = new PassThrough();
  const half = Math.floor(sample.length / 2);
  stage.standIn.files.set('groot.csv', { body: slow, headers: { 'content-length': `${sample.length}` } });
  const before = stage.received(hans).length;
  slow.write(sample.slice(0, half));
  const sending = stage.send(hans, 'groot.csv');
  const progress = await stage.arrives(hans, before);
  expect(textOf(progress)).toMatch(/“groot.csv”: (49|50)% gelezen/);
  slow.end(sample.slice(half));
  await sending;
  expect(stage.received(hans)).toHaveLength(before + 1);
  const changed = stage.standIn.calls.filter(({ method }) => method === 'PUT').at(-1);
  expect(textOf(changed?.body)).toContain('Iedereen staat er al in');
});

test('that breaks off half-way is said to be unreadable, and leaves nothing behind', async () => {
  const broken = new PassThrough();
  stage.standIn.files.set('half.csv', { body: broken, headers: { 'content-length': `${sample.length}` } });
  broken.write(sample.slice(0, 1_000));
  setTimeout(() => broken.destroy(new Error('the host went away')), 200);
  expect(textOf(await stage.send(hans, 'half.csv'))).toContain('niet lezen');
});
