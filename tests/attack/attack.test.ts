import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBoxKeys } from '../../src/box/keys.ts';
import { openResponse } from '../../src/box/open-response.ts';
import { loadQuestionnaire } from '../../src/questionnaire/load.ts';
import { allQuestions } from '../../src/questionnaire/questionnaire.ts';
import { fillInAtRandom, robot, robotSample, seeded } from '../journeys/robot.ts';
import { buttonsOf, type Card, people, setStage, type Stage, textOf } from '../journeys/stage.ts';
import type { Speaker } from '../teams/activities.ts';
import { backends, DRAFT_KEY, type Place } from '../storage/backends.ts';
import { type Loot, momentsIn, openDrafts, plainIn, plainInLoot, type Span } from './attacker.ts';
import { takeLoot } from './take-loot.ts';

const W = '2027';
/** Who hands in, who wipes what they filled in, and who is still half-way. */
const HANDED_IN = Array.from({ length: 8 }, (_none, place) => place + 1);
const WIPED = [9];
const HALF_WAY = [10];
const EVERYBODY = [...HANDED_IN, ...WIPED, ...HALF_WAY];

const questionnaire = loadQuestionnaire('content/questionnaires/per-2027.json');
const personOf = (number: number): string => robot(number).aadObjectId;
const markOf = (number: number): string => `zwaluwstaart nummer ${1_000 + number}`;
/** Words that are nowhere but in answers: everybody's own, and the names of what is asked. */
const WORDS = [
  ...EVERYBODY.map(markOf),
  ...allQuestions(questionnaire)
    .map(({ id }) => id)
    .filter((id) => /^(often|by_whom|after)_|_words$|^migration|^pay_|^discussed_with|^not_discussed/.test(id)),
];

describe.each(backends)('an attacker with the database on $name and all that the bot knows', (backend) => {
  const keys = createBoxKeys();
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-attack-'));
  let place: Place;
  let stage: Stage;
  let loot: Loot;
  const spans: Span[] = [];

  /** Goes on from page to page, with own words wherever they are asked, until the review or `pages` pages further. */
  const fillIn = async (who: Speaker, number: number, pages: number): Promise<Card> => {
    const random = seeded(number);
    const letter = await stage.say(who, 'vragenlijst');
    let card = await stage.press(who, await stage.press(who, letter, 'survey.begin'), 'survey.consent');
    for (let page = 0; page < pages && !buttonsOf(card).some(({ verb }) => verb === 'survey.hand_in'); page += 1) {
      const filledIn = fillInAtRandom(questionnaire, card, random, markOf(number));
      const other = Object.keys(filledIn).includes('multiple_choice.experienced')
        ? { 'multiple_choice.experienced': 'origin,other' }
        : {};
      card = await stage.press(who, card, 'survey.answer', { ...filledIn, ...other });
    }
    return card;
  };

  beforeAll(async () => {
    await backend.start();
    place = await backend.place();
    writeFileSync(join(folder, `box-${W}.public`), keys.publicKey);
    const secrets = { WEGWIJZER_KEYS: folder, WEGWIJZER_DRAFT_KEY: DRAFT_KEY };
    stage = await setStage({ ...place.environment, ...secrets });
    await stage.install(people.hans);
    await stage.loadSample(people.hans, robotSample(EVERYBODY.length));
    for (const number of HALF_WAY) await fillIn(robot(number), number, 6);
    for (const number of WIPED)
      await stage
        .press(robot(number), await fillIn(robot(number), number, 6), 'survey.stop')
        .then((stopped) => stage.press(robot(number), stopped, 'survey.wipe'));
    for (const number of HANDED_IN) {
      const review = await fillIn(robot(number), number, 99);
      expect(textOf(review)).toContain(markOf(number));
      const from = Date.now();
      await stage.press(robot(number), review, 'survey.hand_in');
      spans.push({ from, until: Date.now() });
    }
    loot = await takeLoot(place);
  });
  afterAll(async () => {
    await stage.close();
    await place.remove();
    await backend.stop();
    rmSync(folder, { recursive: true });
  });

  const sealed = (): readonly Uint8Array[] =>
    (loot.rows.get('box') ?? []).flatMap((row) =>
      'sealed' in row && row.sealed instanceof Uint8Array ? [row.sealed] : [],
    );

  test('holds what is looked for, once the statistician opens the box', () => {
    const opened = sealed().map((one) => JSON.stringify(openResponse(one, keys.privateKey)));
    expect(opened).toHaveLength(HANDED_IN.length);
    expect(plainIn([Buffer.from(opened.join('\n'))], WORDS)).toEqual(
      WORDS.filter((word) => opened.some((text) => text.includes(word))),
    );
    for (const number of HANDED_IN) expect(opened.join('\n')).toContain(markOf(number));
  });

  test('finds no answer in the database', () => {
    expect(plainInLoot(loot, WORDS)).toEqual([]);
  });

  test('finds no answer in what was sent to Teams as a message, which Teams keeps', () => {
    const sent = stage.standIn.calls.map(({ path, body }) => Buffer.from(`${path} ${JSON.stringify(body)}`));
    expect(sent.length).toBeGreaterThan(EVERYBODY.length);
    expect(plainIn(sent, WORDS)).toEqual([]);
  });

  test('opens, with the bot’s draft key, no draft of anybody who handed in or wiped', () => {
    const open = openDrafts(loot, DRAFT_KEY, W, EVERYBODY.map(personOf));
    expect([...open.keys()].sort()).toEqual(HALF_WAY.map(personOf).sort());
  });

  test('opens no sealed response with any secret of the bot', () => {
    for (const secret of [DRAFT_KEY, keys.publicKey])
      for (const one of sealed()) expect(() => openResponse(one, secret)).toThrow();
  });

  test('finds no time at which anybody handed in', () => {
    // When a connection was last used, which PostgreSQL tells, is of nobody in particular.
    const rows = new Map([...loot.rows].filter(([name]) => !name.startsWith('pg_')));
    const files = backend.name === 'SQLite' ? loot.files : [];
    expect(momentsIn({ rows, files }, spans)).toEqual([]);
  });
});
