import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AES_256_GCM, recipientOf, sealBase } from '../../src/box/hpke.ts';
import { createBoxKeys, keyBytes } from '../../src/box/keys.ts';
import { openBox } from '../../src/box/open.ts';
import { openResponse } from '../../src/box/open-response.ts';
import type { Response } from '../../src/box/response.ts';
import { createSealResponse } from '../../src/box/seal.ts';
import { headerOf, INFO } from '../../src/box/sealed-form.ts';
import { generateKeyPairSync } from 'node:crypto';
import type { HandIn } from '../../src/conversation/hand-in.ts';
import type { Drafts } from '../../src/conversation/drafts.ts';
import { loadQuestionnaire } from '../../src/questionnaire/load.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import type { Storage } from '../../src/storage/open.ts';
import { seeded } from '../journeys/robot.ts';
import { backends, DRAFT_KEY, type Place, sqlitePlace } from '../storage/backends.ts';
import { momentsIn, mostTold, openDrafts, plainInLoot, rankCorrelation } from './attacker.ts';
import { takeLoot } from './take-loot.ts';

const W = '2027';
const MANY = 200;
const MARK = 'zwaluwstaart';
/** By chance a correlation over 200 is beyond this once in some thousand million times. */
const BY_CHANCE = 0.45;
const NOON = Date.UTC(2027, 2, 1, 12);

const questionnaire = loadQuestionnaire('content/questionnaires/per-2027.json');
const keys = createBoxKeys();
const AGES = ['under_30', '30_39', '40_49', '50_59', '60_plus'];

/** The short route or the long one, as a coin falls. */
const answersOf = (long: boolean, age: string): Answers => ({
  department: 'bzk',
  gender: 'woman',
  age,
  migration_background: 'none',
  pay_scale: '10_12',
  experienced: long ? ['other'] : ['none'],
  ...(long ? { experienced_words: `${MARK} ${MARK}`, often_other: 'weekly', by_whom_other: ['manager', 'team'] } : {}),
  witnessed_colleagues: ['none'],
  witnessed_residents: ['none'],
  ...(long ? { steps: ['nothing'], discussed: 'prefer_not_to_say' } : {}),
});

interface Taken {
  readonly person: string;
  readonly long: boolean;
  readonly at: number;
  readonly response: Response;
}

const random = seeded(7);
const taken: readonly Taken[] = Array.from({ length: MANY }, (_none, place) => {
  const long = random() < 0.5;
  const age = AGES[Math.floor((place * AGES.length) / MANY)] ?? '';
  return {
    // Whoever is first by name is not the first to hand in.
    person: `p${Math.floor(random() * 1e9)}`,
    long,
    at: NOON + place * 61_000,
    response: { wave: W, function: 'support', domain: 'policy', answers: answersOf(long, age) },
  };
});
const persons = taken.map(({ person }) => person);
const draftOf = ({ response }: Taken) => ({ wave: W, page: 'work', answers: response.answers, revision: 1 });
const invite = (storage: Storage): Promise<unknown> =>
  storage.register.add(
    W,
    persons.map((person) => ({ person, language: 'nl' as const, function: 'support', domain: 'policy' })),
  );

/** When the age bands came: in the order in which people handed in, so that an order can be seen in them. */
const arrivalByAge = (rows: readonly (readonly string[])[]): readonly number[] => {
  const column = rows[0]?.indexOf('age') ?? -1;
  return rows.slice(1).map((row) => AGES.indexOf(row[column] ?? ''));
};
const inOrder = Array.from({ length: MANY }, (_none, place) => place);

describe.each(backends)('many responses on $name', (backend) => {
  let place: Place;
  let storage: Storage;
  let clock = NOON;
  const sealed = taken.map(({ response }) => createSealResponse(keys.publicKey)(response));
  const arrivalOf = (one: Uint8Array): number => sealed.findIndex((other) => Buffer.compare(one, other) === 0);

  beforeAll(async () => {
    await backend.start();
    place = await backend.place();
    storage = await place.open(() => clock);
    await invite(storage);
    for (const [number, one] of taken.entries()) {
      clock = one.at;
      if (number % 10 === 0) await storage.drafts.save(W, one.person, draftOf(one));
      expect(await storage.handIn(W, one.person, sealed[number]!)).toBe('handed_in');
    }
  });
  afterAll(async () => {
    await storage.close();
    await place.remove();
    await backend.stop();
  });

  test('are of one size, and nothing measured of them has to do with the answers or the order', () => {
    const long = taken.map((one) => Number(one.long));
    expect(new Set(sealed.map((one) => one.length)).size).toBe(1);
    // PostgreSQL shows which row came with which person: that too says nothing about what is in it.
    expect(mostTold(sealed, long)).toBeLessThan(BY_CHANCE);
    expect(mostTold(sealed, inOrder)).toBeLessThan(BY_CHANCE);
  });

  test('leave the database in an order that is not the one in which they came', async () => {
    const arrivals = (await storage.waveEnd.sealed(W)).map(arrivalOf);
    expect([...arrivals].sort((a, b) => a - b)).toEqual(inOrder);
    expect(Math.abs(rankCorrelation(arrivals, inOrder))).toBeLessThan(BY_CHANCE);
  });

  test('are opened in an order that is neither that nor the one in the file', () => {
    const { respondents } = openBox(sealed, keys.privateKey, questionnaire, []);
    expect(Math.abs(rankCorrelation(arrivalByAge(respondents), inOrder))).toBeLessThan(BY_CHANCE);
  });

  test('leave no time and no draft behind', async () => {
    const loot = await takeLoot(place);
    const rows = { ...loot, files: backend.name === 'SQLite' ? loot.files : [] };
    // Around each hand-in, and not the hours between: among megabytes of cipher text any hour comes up by chance.
    const spans = taken.map(({ at }) => ({ from: at - 5, until: at + 5 }));
    expect(momentsIn(rows, spans)).toEqual([]);
    expect(openDrafts(loot, DRAFT_KEY, W, persons).size).toBe(0);
    expect(plainInLoot(loot, [MARK])).toEqual([]);
  });

  test('once the wave is closed and the box taken out, nothing tells who had taken part', async () => {
    await storage.register.add(W, [
      { person: 'p0', language: 'nl', function: 'support', domain: 'policy' },
      { person: 'p999999999999', language: 'nl', function: 'support', domain: 'policy' },
    ]);
    await storage.waveEnd.close(W);
    await storage.waveEnd.clear(W);
    const { rows } = await takeLoot(place);
    const people = (rows.get('invitee') ?? []).map((row) => ({ xmin: '', person: '', done: 0, ...row }));
    expect(people).toHaveLength(MANY + 2);
    expect(people.filter(({ done }) => done !== 0)).toEqual([]);
    expect(new Set(people.map(({ xmin }) => xmin)).size).toBe(1);
    // As the rows lie: by name, and not by when they were last changed.
    expect(people.map(({ person }) => person)).toEqual(people.map(({ person }) => person).sort());
    expect(rows.get('box')).toEqual([]);
  });
});

describe('with one defence taken away, the attacker wins', () => {
  let place: ReturnType<typeof sqlitePlace>;
  let storage: Storage;
  let raw: DatabaseSync;
  let clock = NOON;

  beforeEach(async () => {
    place = sqlitePlace();
    storage = await place.open(() => clock);
    await invite(storage);
    raw = new DatabaseSync(join(place.data, 'wegwijzer.db'), { timeout: 5_000 });
  });
  afterEach(async () => {
    raw.close();
    await storage.close();
    await place.remove();
  });

  const few = taken.slice(0, 20);

  test('no padding: the size tells who had something to tell', () => {
    const unpadded = taken.map(({ response }) => {
      const header = headerOf(W);
      const letter = { aead: AES_256_GCM, info: INFO, associated: header };
      const to = recipientOf(keyBytes(keys.publicKey, 'key'));
      const plain = Buffer.from(JSON.stringify(response));
      return Buffer.concat([header, sealBase(letter, to, generateKeyPairSync('x25519'), plain)]);
    });
    expect(
      mostTold(
        unpadded,
        taken.map(({ long }) => Number(long)),
      ),
    ).toBeGreaterThan(0.8);
  });

  test('the order kept: ids that count up tell it to whoever opens the responses as they lie', async () => {
    for (const [number, { person, response }] of taken.entries()) {
      await storage.handIn(W, person, createSealResponse(keys.publicKey)(response));
      raw.exec(`update box set id = printf('%06d', ${number}) where length(id) > 6`);
    }
    const kept = await storage.waveEnd.sealed(W);
    const opened = kept.map((one) => AGES.indexOf(String(openResponse(one, keys.privateKey).answers['age'])));
    expect(rankCorrelation(opened, inOrder)).toBeGreaterThan(0.9);
    // The command that opens boxes gives them an order of their own even then.
    const { respondents } = openBox(kept, keys.privateKey, questionnaire, []);
    expect(Math.abs(rankCorrelation(arrivalByAge(respondents), inOrder))).toBeLessThan(BY_CHANCE);
  });

  test('a draft left where it was: the draft key opens it', async () => {
    const handIn: HandIn = async (...given) => {
      const [row] = raw.prepare('select * from draft').all();
      const outcome = await storage.handIn(...given);
      if (row !== undefined)
        raw
          .prepare('insert into draft values (?, ?, ?, ?, ?)')
          .run(...['name', 'wave', 'salt', 'sealed', 'expires'].map((column) => row[column] ?? null));
      return outcome;
    };
    const one = taken.find(({ long }) => long)!;
    await storage.drafts.save(W, one.person, draftOf(one));
    await handIn(W, one.person, createSealResponse(keys.publicKey)(one.response));
    const opened = openDrafts(await takeLoot(place), DRAFT_KEY, W, persons);
    expect([...opened.keys()]).toEqual([one.person]);
    expect(opened.get(one.person)?.[0]).toContain(MARK);
  });

  test('a draft that is not sealed: it can be read in the file, also after it was replaced', async () => {
    const save: Drafts['save'] = (wave, person, draft) => {
      raw
        .prepare('insert or replace into draft values (?, ?, ?, ?, ?)')
        .run(person, wave, new Uint8Array(32), Buffer.from(JSON.stringify(draft)), 1);
      return Promise.resolve(true);
    };
    const one = taken.find(({ long }) => long)!;
    await save(W, one.person, draftOf(one));
    expect(plainInLoot(await takeLoot(place), [MARK])).toEqual([MARK]);
  });

  test('the log of changes kept: what was destroyed is read there, until the sweep gets through', async () => {
    const one = taken.find(({ long }) => long)!;
    await storage.drafts.save(W, one.person, draftOf(one));
    // Somebody who reads holds up the log.
    raw.exec('begin; select count(*) from draft');
    expect(await storage.handIn(W, one.person, createSealResponse(keys.publicKey)(one.response))).toBe('handed_in');
    expect(openDrafts(await takeLoot(place), DRAFT_KEY, W, persons).get(one.person)?.[0]).toContain(MARK);
    raw.exec('commit');
    await storage.sweep();
    expect(openDrafts(await takeLoot(place), DRAFT_KEY, W, persons).size).toBe(0);
  });

  test('a time kept with the response: it tells whose it is', async () => {
    raw.exec('alter table box add column at integer');
    for (const { person, at, response } of few) {
      clock = at;
      await storage.handIn(W, person, createSealResponse(keys.publicKey)(response));
      raw.exec(`update box set at = ${clock} where at is null`);
    }
    const loot = await takeLoot(place);
    for (const { at } of few) expect(momentsIn(loot, [{ from: at - 5, until: at + 5 }])).toContain(at);
  });
});
