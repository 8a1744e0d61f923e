import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Unreached } from '../../src/campaign/preparation-store.ts';
import type { Invitee } from '../../src/register/invitee.ts';
import type { Storage } from '../../src/storage/open.ts';
import { backends, type Place } from './backends.ts';

const W = '2027';
const HOUR = 3_600_000;
const person = (number: number): string => `person-${String(number).padStart(4, '0')}`;
const invitee = (number: number, more: Partial<Invitee> = {}): Invitee => ({
  person: person(number),
  language: 'nl',
  function: 'support',
  domain: 'policy',
  ...more,
});
const people = (count: number, from = 0): readonly Invitee[] =>
  Array.from({ length: count }, (_none, place) => invitee(from + place));

describe.each(backends)('$name', (backend) => {
  let place: Place;
  let storage: Storage;
  let other: Storage;
  let clock = 1_000;

  beforeAll(async () => {
    await backend.start();
    place = await backend.place();
  });
  afterAll(async () => {
    await place.remove();
    await backend.stop();
  });
  beforeEach(async () => {
    clock = 1_000;
    storage = await place.open(() => clock);
    other = await place.open(() => clock);
    await place.wipe();
  });
  afterEach(async () => {
    await storage.close();
    await other.close();
  });

  const wait = async (id: string, invitees: readonly Invitee[], rows = invitees.length): Promise<void> => {
    await storage.samples.begin(id, W, 'a.csv');
    await storage.samples.keep(id, 0, invitees.slice(0, 10));
    await storage.samples.keep(id, 10, invitees.slice(10));
    await storage.samples.finish(id, { rows });
  };
  const left = async (): Promise<number> =>
    (
      await Promise.all(['sample', 'sample_row', 'sample_error'].map((table) => place.rows(`select * from ${table}`)))
    ).flat().length;

  describe('a sample that waits', () => {
    test('counts nobody before it is taken, and then everybody at once', async () => {
      await wait('a', [...people(1_200), invitee(2_000, { name: 'A', department: 'bzk', unit: 'u', language: 'en' })]);
      expect(await storage.register.size(W)).toBe(0);
      expect(await storage.samples.find('a')).toMatchObject({ added: 1_201, duplicates: 0, rows: 1_201 });
      expect(await other.samples.take('a', () => [])).toEqual({
        kind: 'imported',
        wave: W,
        imported: 1_201,
        duplicates: 0,
      });
      expect(await storage.register.size(W)).toBe(1_201);
      const columns = 'language, function, domain, name, department, unit';
      expect(await place.rows(`select ${columns} from invitee where person = '${person(2_000)}'`)).toMatchObject([
        { language: 'en', function: 'support', domain: 'policy', name: 'A', department: 'bzk', unit: 'u' },
      ]);
      expect(await left()).toBe(0);
    });

    test('leaves who is in the register as they are, and counts them as duplicates', async () => {
      await storage.register.add(W, [invitee(1, { domain: 'research' })]);
      await wait('a', people(60), 63);
      expect(await storage.samples.find('a')).toMatchObject({
        added: 59,
        duplicates: 4,
        strata: [
          { function: 'support', domain: 'research', invited: 1, added: 0 },
          { function: 'support', domain: 'policy', invited: 59, added: 59 },
        ],
      });
      expect(await storage.samples.take('a', () => [])).toMatchObject({ imported: 59, duplicates: 4 });
      expect(await place.rows(`select domain from invitee where person = '${person(1)}'`)).toMatchObject([
        { domain: 'research' },
      ]);
    });

    test('is taken once, whoever presses at the same time', async () => {
      await wait('a', people(60));
      const taken = await Promise.all([storage, other, storage].map(({ samples }) => samples.take('a', () => [])));
      expect(taken.map(({ kind }) => kind).sort()).toEqual(['gone', 'gone', 'imported']);
      expect(await storage.register.size(W)).toBe(60);
    });

    test('is checked against the register as it is when it is taken', async () => {
      await wait('a', people(60));
      await wait('b', people(60, 30));
      await storage.samples.take('a', () => []);
      const errors = [{ line: 1, column: 'a.csv', reason: 'too few' }];
      const seen: number[] = [];
      const taken = await storage.samples.take('b', ({ added }) => {
        seen.push(added);
        return errors;
      });
      expect(seen).toEqual([30]);
      expect(taken).toEqual({ kind: 'refused', errors });
      expect(await storage.register.size(W)).toBe(60);
    });

    test('that was not read to its end, or had errors, can never be taken', async () => {
      await storage.samples.begin('half', W, 'half.csv');
      await storage.samples.keep('half', 0, people(60));
      expect(await storage.samples.take('half', () => [])).toEqual({ kind: 'gone' });
      await wait('bad', people(60));
      const errors = Array.from({ length: 45 }, (_none, line) => ({ line, column: 'name', reason: `r${line}` }));
      await storage.samples.refuse('bad', errors);
      expect(await storage.samples.take('bad', () => [])).toEqual({ kind: 'gone' });
      expect(await storage.samples.errors('bad', 40, 20)).toEqual({
        file: 'a.csv',
        total: 45,
        errors: errors.slice(40),
      });
      expect(await storage.register.size(W)).toBe(0);
    });

    test('is not taken into a wave that was closed meanwhile', async () => {
      await wait('a', people(60));
      await storage.waveEnd.close(W);
      expect(await storage.samples.take('a', () => [])).toEqual({ kind: 'wave_closed' });
    });

    test('is gone after an hour, with everybody in it', async () => {
      await wait('a', people(60));
      await storage.samples.begin('half', W, 'half.csv');
      await storage.samples.keep('half', 0, people(60));
      clock += HOUR;
      expect(await storage.samples.find('a')).toBeUndefined();
      expect(await storage.samples.take('a', () => [])).toEqual({ kind: 'gone' });
      await storage.sweep();
      expect(await left()).toBe(0);
    });

    test('goes with its wave', async () => {
      await wait('a', people(60));
      await storage.waveEnd.close(W);
      await storage.waveEnd.purge(W);
      expect(await left()).toBe(0);
    });
  });

  describe('conversations ahead of time', () => {
    const claim = (from = storage, limit = 15): Promise<readonly Unreached[]> =>
      from.preparations.claim(limit, clock, 60_000, 500);
    const ready = async (count: number): Promise<void> => {
      await storage.register.add(W, people(count));
      await storage.preparations.queue(W, clock);
    };

    test('are queued for who has none, once', async () => {
      await storage.register.add(W, people(20));
      const address = { serviceUrl: 'https://x', conversation: 'a', bot: 'b', tenant: 't', language: 'nl' } as const;
      await storage.addressBook.remember({ person: person(0), ...address });
      expect(await storage.preparations.queue(W, clock)).toBe(19);
      expect(await storage.preparations.queue(W, clock)).toBe(0);
      expect(await storage.preparations.counts(W)).toEqual({ queued: 19, reached: 0, failed: {}, left: 19 });
    });

    test('are claimed by one instance at a time, and not sooner than half a second after another claim', async () => {
      await ready(40);
      const both = await Promise.all([claim(), claim(other)]);
      expect(both.map(({ length }) => length).sort()).toEqual([0, 15]);
      clock += 499;
      expect(await claim(other)).toEqual([]);
      clock += 2;
      const next = await claim(other);
      const all = [...both.flat(), ...next].map((who) => who.person);
      expect(new Set(all).size).toBe(30);
    });

    test('come back when the lease ran out, and not when it was settled', async () => {
      await ready(3);
      const [first, second, third] = await claim();
      if (first === undefined || second === undefined || third === undefined) throw new Error('nothing was claimed');
      await storage.preparations.settle(first, { kind: 'reached' }, clock);
      await storage.preparations.settle(second, { kind: 'later', afterMs: 200_000, tried: true }, clock);
      clock += 61_000;
      expect((await claim()).map((who) => who.person)).toEqual([third.person]);
      clock += 200_000;
      const again = await claim();
      expect(again.find((who) => who.person === second.person)?.attempts).toBe(1);
      for (const who of again) await storage.preparations.settle(who, { kind: 'failed', cause: 'refused' }, clock);
      expect(await storage.preparations.counts(W)).toEqual({ queued: 3, reached: 1, failed: { refused: 2 }, left: 0 });
      expect(await storage.preparations.queue(W, clock)).toBe(0);
      expect(await storage.preparations.counts(W)).toMatchObject({ failed: {}, left: 2 });
    });

    test('are not made for a wave that is closed', async () => {
      await ready(3);
      await storage.waveEnd.close(W);
      expect(await claim()).toEqual([]);
    });
  });
});
