import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, setStage, type Stage, textOf } from './stage.ts';

const { anna, gerda, stranger } = people;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  for (const who of [anna, gerda, stranger]) await stage.install(who);
});
afterAll(() => stage.close());

test.each([
  ['help', 'MIOR'],
  ['ik wil met iemand praten', 'ertrouwenspersoon'],
  ['melden', 'MIOR'],
  ['ik wil een klacht indienen', 'KCOO'],
  ['mijn teamleider maakt elke dag grappen over mijn hoofddoek, wat kan ik doen', 'ertrouwenspersoon'],
])('“%s” shows the way', async (words, door) => {
  for (const who of [stranger, gerda]) expect(textOf(await stage.say(who, words))).toContain(door);
});

test('brings 113 first for somebody who does not want to live, and 112 in danger', async () => {
  const despair = textOf(await stage.say(anna, 'ik wil niet meer leven'));
  expect(despair.indexOf('113')).toBeGreaterThanOrEqual(0);
  expect(despair.indexOf('113')).toBeLessThan(despair.indexOf('112'));
  const danger = textOf(await stage.say(anna, 'hij staat me buiten met een mes op te wachten'));
  expect(danger).toContain('112');
  expect(danger.slice(0, 400)).toContain('112');
});

test('speaks English to who asks for it, and keeps to it', async () => {
  await stage.say(stranger, 'in English please');
  const card = await stage.say(stranger, 'help');
  expect(card?.lang).toBe('en');
  await stage.say(stranger, 'Nederlands');
  expect((await stage.say(stranger, 'help'))?.lang).toBe('nl');
});

test('gives a way on for words that mean nothing here', async () => {
  const card = await stage.say(stranger, 'blauwe fietsbel');
  expect(textOf(card)).toMatch(/hulp/i);
});

test('does nothing individual in a channel, and leads to the personal chat', async () => {
  const inChannel = { ...anna, conversation: '19:team@thread.tacv2', conversationType: 'channel' as const };
  const card = await stage.say(inChannel, 'ik wil met iemand praten');
  expect(textOf(card)).toMatch(/persoonlijk/i);
});

test('leaves no trace of what was asked in the log', async () => {
  await stage.say(anna, 'mijn chef pest mij om mijn zwaluwstaart');
  expect(stage.log.join('\n')).not.toMatch(/zwaluwstaart|pest/);
});
