import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, setStage, type Stage, textOf } from './stage.ts';

const { anna, gerda, hans } = people;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  for (const who of [anna, gerda, hans]) await stage.install(who);
});
afterAll(() => stage.close());

test('answers with the letter’s own figure, exactly as published and with its source', async () => {
  const text = textOf(await stage.say(gerda, 'hoeveel procent heeft zelf discriminatie ervaren'));
  expect(text).toContain('12,8%');
  expect(text).toContain('2026-0000329828');
  expect(text).not.toContain('OEFENCIJFER');
});

test('refuses to compare 2023 with 2025, and says why', async () => {
  const text = textOf(await stage.say(gerda, 'is de ervaren discriminatie gestegen ten opzichte van 2023?'));
  expect(text).toMatch(/verbreed/);
});

test('asks back where a question can be read in two ways, with buttons that answer', async () => {
  const question = await stage.say(gerda, 'racisme bij collega’s gezien of ervaren?');
  const card = await stage.press(gerda, question, 'figures.ask');
  expect(textOf(card)).toContain('%');
});

test('gives no figures to who is no coordinator, and says where the published ones are', async () => {
  for (const who of [anna, hans]) {
    const text = textOf(await stage.say(who, 'hoeveel procent heeft zelf discriminatie ervaren'));
    expect(text).not.toContain('12,8');
    expect(text).toMatch(/rijksoverheid|gepubliceerd/i);
  }
});

test('checks the role and the lattice again when a button is pressed', async () => {
  const card = await stage.say(gerda, 'hoeveel procent heeft zelf discriminatie ervaren');
  expect(textOf(await stage.press(anna, card, 'figures.ask'))).not.toMatch(/\d%/);
});
