import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Leased, Round } from '../../src/campaign/delivery-store.ts';
import type { Invitee } from '../../src/register/invitee.ts';
import type { Storage } from '../../src/storage/open.ts';
import { backends, type Place } from './backends.ts';
import { campaignContract } from './campaign-contract.ts';

const W = '2027';
const INVITE: Round = { wave: W, number: 0, kind: 'invite' };
const REMINDER: Round = { wave: W, number: 1, kind: 'reminder' };
const DAY = 86_400_000;
const LEASE = 60_000;
const SENT = { kind: 'sent', activity: 'a' } as const;

const invitee = (person: string, more: Partial<Invitee> = {}): Invitee => ({
  person,
  language: 'nl',
  function: 'support',
  domain: 'policy',
  ...more,
});
const people = (count: number): string[] => Array.from({ length: count }, (_, index) => `p${index}`);
const addressOf = (person: string, conversation = `c-${person}`) => ({
  person,
  serviceUrl: 'https://smba.example/emea/',
  conversation,
  bot: '28:bot',
  tenant: 't',
  language: 'nl' as const,
});
const draft = (revision: number, answers = {}) => ({ wave: W, page: 'p1', answers, revision });
/** Every blob in the rows, as text. */
const plainOf = (rows: readonly object[]): string =>
  rows
    .flatMap((row) => Object.values(row) as readonly unknown[])
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)))
    .join();
const sealed = (seed: number): Uint8Array => new Uint8Array(64).fill(seed);

describe.each(backends)('storage on $name', (backend) => {
  let place: Place;
  let storage: Storage;
  /** A second instance of the bot on the same database. */
  let other: Storage;
  let clock = 1_000;
  const now = (): number => clock;

  beforeAll(async () => {
    await backend.start();
    place = await backend.place();
    storage = await place.open(now);
    other = await place.open(now);
  });
  afterAll(async () => {
    await storage.close();
    await other.close();
    await place.remove();
    await backend.stop();
  });
  beforeEach(async () => {
    clock = 1_000;
    await place.wipe();
  });

  /** Everybody is invited and reachable, and the campaign is being sent. */
  const ready = async (persons: readonly string[]): Promise<void> => {
    await storage.register.add(
      W,
      persons.map((person) => invitee(person)),
    );
    for (const person of persons) await storage.addressBook.remember(addressOf(person));
    await storage.deliveries.queue(INVITE, now());
    await storage.deliveries.setState(W, 'sending');
  };
  const claim = (limit = 100, from = storage, owner = 'me'): Promise<readonly Leased[]> =>
    from.deliveries.claim(owner, limit, now(), LEASE);
  const settleAll = async (leased: readonly Leased[], owner = 'me'): Promise<void> => {
    for (const one of leased) await storage.deliveries.settle(owner, one, SENT, now());
  };
  const named = (leased: readonly Leased[]): string[] => leased.map(({ address }) => address.person).sort();

  describe('the register', () => {
    test('gives an invitee back as imported, and knows nobody else', async () => {
      const full = invitee('a', { name: 'Anna', language: 'en', department: 'bzk', unit: 'kern' });
      expect(await storage.register.add(W, [full, invitee('b')])).toEqual({ imported: 2, duplicates: 0 });
      expect(await storage.register.standing(W, 'a')).toEqual({
        closed: false,
        invitee: full,
        hasTakenPart: false,
        hasDeclined: false,
      });
      expect(await storage.register.standing(W, 'b')).toMatchObject({ invitee: invitee('b') });
      for (const [wave, person] of [
        [W, 'c'],
        ['2029', 'a'],
      ] as const)
        expect(await storage.register.standing(wave, person)).toEqual({
          closed: false,
          hasTakenPart: false,
          hasDeclined: false,
        });
      expect(await storage.register.size(W)).toBe(2);
    });

    test('leaves somebody who is in the sample as they are', async () => {
      await storage.register.add(W, [invitee('a')]);
      const again = await storage.register.add(W, [invitee('a', { domain: 'research' }), invitee('b')]);
      expect(again).toEqual({ imported: 1, duplicates: 1 });
      expect((await storage.register.standing(W, 'a')).invitee?.domain).toBe('policy');
    });

    test('takes a sample of thousands', async () => {
      expect(
        await storage.register.add(
          W,
          people(2_345).map((person) => invitee(person)),
        ),
      ).toEqual({
        imported: 2_345,
        duplicates: 0,
      });
    });
  });

  describe('the address book', () => {
    test('says once that a person is new', async () => {
      expect(await storage.addressBook.remember(addressOf('a'))).toEqual({ isNew: true, language: 'nl' });
      expect(await storage.addressBook.remember(addressOf('a', 'moved'))).toEqual({ isNew: false, language: 'nl' });
      expect(await storage.addressBook.find('a')).toEqual(addressOf('a', 'moved'));
      await storage.addressBook.forget('a');
      expect(await storage.addressBook.find('a')).toBeUndefined();
      expect(await storage.addressBook.remember(addressOf('a'))).toEqual({ isNew: true, language: 'nl' });
    });

    test('is told only once of a person who is met twice at the same moment', async () => {
      const met = await Promise.all([storage, other].map((one) => one.addressBook.remember(addressOf('a'))));
      expect(met.filter(({ isNew }) => isNew)).toHaveLength(1);
    });

    test('keeps the language that a person chose, whatever the client says later', async () => {
      await storage.addressBook.remember(addressOf('a'));
      await storage.addressBook.speak('a', 'en');
      expect(await storage.addressBook.remember(addressOf('a'))).toEqual({ isNew: false, language: 'en' });
      expect((await storage.addressBook.find('a'))?.language).toBe('en');
    });
  });

  describe('letters', () => {
    test('are queued once for everybody in the sample, also for who comes in later', async () => {
      await ready(people(3));
      expect(await storage.deliveries.queue(INVITE, now())).toEqual({ queued: 0 });
      await storage.register.add(W, [invitee('late')]);
      expect(await storage.deliveries.queue(INVITE, now())).toEqual({ queued: 1 });
      expect(await storage.deliveries.rounds(W)).toEqual([INVITE]);
      expect(await storage.deliveries.counts(INVITE)).toEqual({
        invited: 4,
        sent: 0,
        failed: {},
        unknown: 0,
        notReachable: 1,
        left: 3,
      });
    });

    test('go as soon as the app is installed', async () => {
      await storage.register.add(W, [invitee('a')]);
      await storage.deliveries.queue(INVITE, now());
      await storage.deliveries.setState(W, 'sending');
      expect(await claim()).toEqual([]);
      await storage.addressBook.remember(addressOf('a'));
      expect(named(await claim())).toEqual(['a']);
    });

    test('wait when the app was removed before they went', async () => {
      await ready(['a', 'b']);
      await storage.addressBook.forget('a');
      expect(named(await claim())).toEqual(['b']);
      expect(await storage.deliveries.counts(INVITE)).toMatchObject({ notReachable: 1, left: 1 });
    });

    test('are in the language of the sample, or in the one that the person chose', async () => {
      await storage.register.add(W, [invitee('a', { language: 'en' }), invitee('b')]);
      for (const person of ['a', 'b']) await storage.addressBook.remember(addressOf(person));
      await storage.addressBook.speak('b', 'en');
      await storage.deliveries.queue(INVITE, now());
      await storage.deliveries.setState(W, 'sending');
      expect((await claim()).map(({ letter }) => letter)).toEqual([
        { kind: 'invite', wave: W, language: 'en' },
        { kind: 'invite', wave: W, language: 'en' },
      ]);
    });

    test('are never claimed by two, however many claim at once', async () => {
      await ready(people(120));
      const turns = Array.from({ length: 16 }, (_, turn) =>
        claim(10, turn % 2 === 0 ? storage : other, `worker ${turn}`),
      );
      const all = (await Promise.all(turns)).flatMap(named);
      all.push(...named(await claim(200)));
      expect(all).toHaveLength(120);
      expect(new Set(all).size).toBe(120);
    });

    test.each(['draft', 'paused', 'cancelled'] as const)('rest while the campaign is %s', async (state) => {
      await ready(['a']);
      await storage.deliveries.setState(W, state);
      expect(await storage.deliveries.state(W)).toBe(state);
      expect(await claim()).toEqual([]);
      await storage.deliveries.setState(W, 'sending');
      expect(await claim()).toHaveLength(1);
    });

    test('rest before the hour that was set, and after the wave was closed', async () => {
      await ready(['a']);
      await storage.campaigns.schedule(W, 5_000);
      expect(await storage.campaigns.notBefore(W)).toBe(5_000);
      expect(await claim()).toEqual([]);
      clock = 5_000;
      await storage.waveEnd.close(W);
      expect(await claim()).toEqual([]);
    });

    test('count by what became of them, and the parts add up', async () => {
      await ready(people(6));
      await storage.register.add(W, [invitee('far')]);
      await storage.deliveries.queue(INVITE, now());
      const [sent, blocked, unknown, later] = await claim(5);
      await storage.deliveries.settle('me', sent!, SENT, now());
      await storage.deliveries.settle('me', blocked!, { kind: 'undeliverable', cause: 'blocked' }, now());
      await storage.deliveries.settle('me', unknown!, { kind: 'unknown' }, now());
      await storage.deliveries.settle('me', later!, { kind: 'later', afterMs: 3_000 }, now());
      const counts = { invited: 7, sent: 1, failed: { blocked: 1 }, unknown: 1, notReachable: 1, left: 3 };
      expect(await storage.deliveries.counts(INVITE)).toEqual(counts);
    });

    test('that are to go later come back then, and undeliverable ones never by themselves', async () => {
      await ready(['a', 'b']);
      const [a, b] = await claim();
      await storage.deliveries.settle('me', a!, { kind: 'later', afterMs: 3_000 }, now());
      await storage.deliveries.settle('me', b!, { kind: 'undeliverable', cause: 'blocked' }, now());
      clock += 2_999;
      expect(await claim()).toEqual([]);
      clock += 1;
      expect(named(await claim())).toEqual([a!.address.person]);
      clock += 10 * DAY;
      expect(named(await claim())).not.toContain(b!.address.person);
      expect(await storage.campaigns.resendFailures(W, now())).toBe(1);
      expect(named(await claim())).toEqual([b!.address.person]);
    });

    test('refused for want of the app go when it is installed again', async () => {
      await ready(['a']);
      const [a] = await claim();
      await storage.deliveries.settle('me', a!, { kind: 'undeliverable', cause: 'not_installed' }, now());
      await storage.addressBook.forget('a');
      await storage.addressBook.remember(addressOf('a'));
      expect(named(await claim())).toEqual(['a']);
    });

    test('that may have arrived are tried once more, late, and then no more', async () => {
      await ready(['a']);
      await storage.deliveries.settle('me', (await claim())[0]!, { kind: 'unknown' }, now());
      clock += 60_000;
      expect(await claim()).toEqual([]);
      clock += 10 * 60_000;
      const again = await claim();
      expect(again).toHaveLength(1);
      await storage.deliveries.settle('me', again[0]!, { kind: 'unknown' }, now());
      clock += 10 * DAY;
      expect(await claim()).toEqual([]);
      expect(await storage.deliveries.counts(INVITE)).toMatchObject({ unknown: 1, left: 0 });
    });

    test('of a worker that vanished go to another when it had not begun them', async () => {
      await ready(people(3));
      await claim(3, storage, 'vanished');
      expect(await claim(3, other, 'second')).toEqual([]);
      for (const owner of ['second', 'third']) {
        clock += LEASE;
        expect(named(await claim(3, other, owner))).toEqual(people(3));
      }
    });

    test('that a worker had begun before it vanished are in doubt, and the last one alone goes once more', async () => {
      await ready(people(6));
      const [first, second, last] = await claim(5, storage, 'vanished');
      for (const [turn, one] of [first, second, last].entries())
        expect(await storage.deliveries.begin('vanished', one!, turn + 1)).toBe(true);
      clock += LEASE;
      const again = await claim(100, other, 'second');
      expect(named(again)).not.toContain(first!.address.person);
      expect(named(again)).not.toContain(second!.address.person);
      expect(named(again)).toContain(last!.address.person);
      expect(again).toHaveLength(4);
      expect(await storage.deliveries.counts(INVITE)).toMatchObject({ unknown: 2, left: 4 });
      const retried = again.find(({ address }) => address.person === last!.address.person);
      expect(await storage.deliveries.begin('vanished', last!, 4)).toBe(false);
      expect(await storage.deliveries.begin('second', retried!, 1)).toBe(true);
      clock += LEASE;
      expect(named(await claim(100, other, 'third'))).not.toContain(last!.address.person);
      clock += 10 * DAY;
      expect(await storage.deliveries.counts(INVITE)).toMatchObject({ unknown: 3 });
      expect(named(await claim(100, other, 'fourth'))).toHaveLength(3);
    });

    test('that were taken over from a slow worker are as it says after all', async () => {
      await ready(people(2));
      const [sent, last] = await claim(2, storage, 'slow');
      await storage.deliveries.begin('slow', sent!, 1);
      await storage.deliveries.begin('slow', last!, 2);
      clock += LEASE;
      expect(await claim(2, other, 'quick')).toHaveLength(1);
      await storage.deliveries.settle('slow', sent!, SENT, now());
      await storage.deliveries.settle('slow', last!, SENT, now());
      expect(await storage.deliveries.counts(INVITE)).toMatchObject({ sent: 1, left: 1 });
    });

    test('are recorded by their present owner alone', async () => {
      await ready(['a']);
      const [late] = await claim(1, storage, 'slow');
      clock += LEASE;
      const [mine] = await claim(1, storage, 'quick');
      await storage.deliveries.settle('slow', late!, { kind: 'undeliverable', cause: 'blocked' }, now());
      expect(await storage.deliveries.counts(INVITE)).toMatchObject({ failed: {}, left: 1 });
      await storage.deliveries.settle('stranger', mine!, { kind: 'undeliverable', cause: 'blocked' }, now());
      expect(await storage.deliveries.counts(INVITE)).toMatchObject({ failed: {}, left: 1 });
      await storage.deliveries.settle('quick', mine!, SENT, now());
      await storage.deliveries.settle('quick', mine!, { kind: 'unknown' }, now());
      expect(await storage.deliveries.counts(INVITE)).toMatchObject({ sent: 1, unknown: 0 });
    });

    test('of a reminder pass in silence by who has taken part, and count as sent', async () => {
      await ready(people(8));
      await settleAll(await claim());
      for (const person of ['p1', 'p4', 'p5']) await storage.handIn(W, person, sealed(1));
      expect(await storage.deliveries.queue(REMINDER, now())).toEqual({ queued: 8 });
      const reminded = [...(await claim(2)), ...(await claim(100))];
      expect(named(reminded)).toEqual(['p0', 'p2', 'p3', 'p6', 'p7']);
      expect(reminded.every(({ letter }) => letter.kind === 'reminder')).toBe(true);
      await settleAll(reminded);
      expect(await storage.deliveries.counts(REMINDER)).toMatchObject({ invited: 8, sent: 8, left: 0 });
    });

    test('pass in silence by who declined, count as sent, and come again for who thinks better of it', async () => {
      await ready(people(4));
      await storage.register.setDeclined(W, 'p1', true);
      await storage.register.setDeclined(W, 'p2', true);
      await storage.register.setDeclined(W, 'stranger', true);
      expect(await other.register.standing(W, 'p1')).toMatchObject({ hasDeclined: true });
      await other.register.setDeclined(W, 'p2', false);
      await settleAll(await claim());
      await storage.deliveries.queue(REMINDER, now());
      const reminded = await claim();
      expect(named(reminded)).toEqual(['p0', 'p2', 'p3']);
      await settleAll(reminded);
      for (const round of [INVITE, REMINDER])
        expect(await storage.deliveries.counts(round)).toMatchObject({ invited: 4, sent: 4, left: 0 });
    });
  });

  describe('drafts', () => {
    test('come back as they were left, also to another instance', async () => {
      const first = draft(0, { q1: 'yes', q2: ['a', 'b'] });
      expect(await storage.drafts.load(W, 'a')).toBeUndefined();
      expect(await storage.drafts.save(W, 'a', first)).toBe(true);
      expect(await other.drafts.load(W, 'a')).toEqual({ ...first, mark: expect.any(String) as string });
      expect(await storage.drafts.load(W, 'b')).toBeUndefined();
      expect(await storage.drafts.load('2029', 'a')).toBeUndefined();
    });

    test('take one step at a time: of two devices at once one is turned away', async () => {
      expect(await storage.drafts.save(W, 'a', draft(1))).toBe(true);
      const found = await storage.drafts.load(W, 'a');
      const steps = await Promise.all([
        storage.drafts.save(W, 'a', { ...found!, ...draft(2, { from: 'one' }) }),
        other.drafts.save(W, 'a', { ...found!, ...draft(2, { from: 'two' }) }),
      ]);
      expect(steps.filter(Boolean)).toHaveLength(1);
      const won = await storage.drafts.load(W, 'a');
      expect(won).toMatchObject({ revision: 2, answers: { from: steps[0] ? 'one' : 'two' } });
      expect(await storage.drafts.save(W, 'a', { ...found!, revision: 3 })).toBe(false);
      expect(await storage.drafts.save(W, 'a', draft(3))).toBe(false);
      expect(await storage.drafts.save(W, 'b', { ...won!, revision: 3 })).toBe(false);
      expect(await storage.drafts.save(W, 'a', { ...won!, revision: 3 })).toBe(true);
    });

    test('begin once, when two devices begin at the same moment', async () => {
      const begun = await Promise.all([storage.drafts.save(W, 'a', draft(1)), other.drafts.save(W, 'a', draft(1))]);
      expect(begun.filter(Boolean)).toHaveLength(1);
    });

    test('begin anew over one that was kept long enough', async () => {
      await storage.drafts.save(W, 'a', draft(7));
      clock += 31 * DAY;
      expect(await storage.drafts.save(W, 'a', draft(1))).toBe(true);
      expect(await storage.drafts.load(W, 'a')).toMatchObject({ revision: 1 });
    });

    test('that were wiped do not come back by an old card', async () => {
      await storage.drafts.save(W, 'a', draft(1));
      const found = await storage.drafts.load(W, 'a');
      await storage.drafts.wipe(W, 'a');
      expect(await storage.drafts.load(W, 'a')).toBeUndefined();
      expect(await storage.drafts.save(W, 'a', { ...found!, revision: 2 })).toBe(false);
      expect(await storage.drafts.save(W, 'a', draft(1))).toBe(true);
    });

    test('are kept thirty days and swept after that', async () => {
      await storage.drafts.save(W, 'a', draft(1));
      clock += 30 * DAY;
      await storage.sweep();
      expect(await storage.drafts.load(W, 'a')).toBeDefined();
      clock += DAY;
      expect(await storage.drafts.load(W, 'a')).toBeUndefined();
      await storage.sweep();
      expect(await place.rows('select name from draft')).toEqual([]);
    });

    test('rest under a name and in bytes that say nothing, all of one size', async () => {
      await storage.drafts.save(W, 'anna', draft(1, { secret: 'marked-answer' }));
      await storage.drafts.save(W, 'bert', draft(1));
      const rows = await place.rows('select * from draft');
      const text = rows.map((row) =>
        Object.values(row)
          .map((value) => Buffer.from(String(value)).toString('latin1'))
          .join(),
      );
      expect(text.join()).not.toMatch(/marked|anna|bert/);
      const sizes = await place.rows('select distinct length(sealed) as size from draft');
      expect(sizes).toHaveLength(1);
    });
  });

  describe('handing in', () => {
    test('gives one response, however often and from however many devices', async () => {
      await storage.register.add(W, [invitee('a')]);
      await storage.drafts.save(W, 'a', draft(1));
      const turns = Array.from({ length: 12 }, (_, turn) =>
        (turn % 2 === 0 ? storage : other).handIn(W, 'a', sealed(turn)),
      );
      const ends = await Promise.all(turns);
      expect(ends.filter((end) => end === 'handed_in')).toHaveLength(1);
      expect(ends.filter((end) => end === 'already_taken_part')).toHaveLength(11);
      expect(await storage.waveEnd.sealed(W)).toHaveLength(1);
      expect((await storage.register.standing(W, 'a')).hasTakenPart).toBe(true);
      expect(await place.rows('select name from draft')).toEqual([]);
    });

    test('leaves no draft behind, also when a step comes in at the same moment', async () => {
      const persons = people(20);
      await storage.register.add(
        W,
        persons.map((person) => invitee(person)),
      );
      for (const person of persons) await storage.drafts.save(W, person, draft(1));
      const found = new Map(
        await Promise.all(persons.map(async (person) => [person, await storage.drafts.load(W, person)] as const)),
      );
      await Promise.all(
        persons.flatMap((person) => [
          other.drafts.save(W, person, { ...found.get(person)!, revision: 2 }),
          storage.handIn(W, person, sealed(1)),
          other.drafts.save(W, person, draft(1)),
        ]),
      );
      expect(await place.rows('select name from draft')).toEqual([]);
      expect(await storage.drafts.save(W, 'p0', draft(1))).toBe(false);
    });

    test('is for who is invited, as long as the wave is open', async () => {
      await storage.register.add(W, [invitee('a')]);
      expect(await storage.handIn(W, 'stranger', sealed(1))).toBe('not_invited');
      expect((await storage.register.standing(W, 'a')).hasTakenPart).toBe(false);
      expect(await storage.waves.state(W)).toBe('open');
      await storage.waveEnd.close(W);
      expect(await storage.waves.state(W)).toBe('closed');
      expect(await storage.handIn(W, 'a', sealed(1))).toBe('closed');
      expect(await storage.waveEnd.sealed(W)).toEqual([]);
    });

    test('gives every accepted response to the box, also while the wave is being closed', async () => {
      const persons = people(60);
      await storage.register.add(
        W,
        persons.map((person) => invitee(person)),
      );
      const handing = persons.map((person, index) =>
        (index % 2 === 0 ? storage : other).handIn(W, person, sealed(index)),
      );
      await other.waveEnd.close(W);
      const inBox = (await other.waveEnd.sealed(W)).length;
      const accepted = (await Promise.all(handing)).filter((end) => end === 'handed_in').length;
      expect(inBox).toBe(accepted);
    });

    test('keeps the response as it was sealed, apart from the person', async () => {
      await storage.register.add(W, [invitee('anna')]);
      await storage.handIn(W, 'anna', sealed(7));
      expect((await storage.waveEnd.sealed(W)).map((bytes) => [...bytes])).toEqual([[...sealed(7)]]);
      const [row] = await place.rows('select * from box');
      expect(Object.keys(row!).sort()).toEqual(['id', 'sealed', 'wave']);
      expect(JSON.stringify(row)).not.toContain('anna');
    });
  });

  test.runIf(backend.name === 'PostgreSQL')(
    'keeps drafts out of the log of changes, replicas and base backups',
    async () => {
      expect(await place.rows("select relpersistence from pg_class where relname = 'draft'")).toEqual([
        { relpersistence: 'u' },
      ]);
    },
  );

  describe('a campaign', () => {
    campaignContract(() => ({ storage, other, place, now: now() }), ready);
  });

  describe('the end of a wave', () => {
    test('erases box, drafts and who has taken part, and keeps the sample until the purge', async () => {
      await ready(['a', 'b']);
      await storage.handIn(W, 'a', sealed(1));
      await storage.register.setDeclined(W, 'b', true);
      await storage.drafts.save(W, 'b', draft(1));
      await storage.publications.put({ wave: W, bytes: '{}', signature: 's' });
      await storage.waveEnd.close(W);
      expect(await storage.waveEnd.contents(W)).toEqual({ invitees: 2, letters: 2, drafts: 1, responses: 1 });
      await storage.waveEnd.clear(W);
      expect(await storage.waveEnd.contents(W)).toEqual({ invitees: 2, letters: 2, drafts: 0, responses: 0 });
      expect(await place.rows('select person from invitee where done = 1 or declined = 1')).toEqual([]);
      await storage.waveEnd.purge(W);
      expect(await storage.waveEnd.contents(W)).toEqual({ invitees: 0, letters: 0, drafts: 0, responses: 0 });
      expect(await storage.publications.list()).toHaveLength(1);
      expect(await storage.waves.state(W)).toBe('closed');
    });

    test('counts who was invited per stratum, for the statistician', async () => {
      await storage.register.add(W, [invitee('a'), invitee('b')]);
      const strata = await storage.waveEnd.strata(W);
      expect(strata.reduce((sum, { invited }) => sum + invited, 0)).toBe(2);
      expect(Object.keys(strata[0]!).sort()).toEqual(['domain', 'function', 'invited']);
    });

    test('leaves nothing in the letters or the register that tells who had taken part or declined', async () => {
      await ready(['a', 'b', 'c']);
      await storage.handIn(W, 'a', sealed(1));
      await storage.register.setDeclined(W, 'c', true);
      for (const leased of await storage.deliveries.claim('me', 10, clock, 60_000))
        await storage.deliveries.settle('me', leased, { kind: 'sent', activity: 'act' }, clock);
      await storage.waveEnd.close(W);
      await storage.waveEnd.clear(W);
      for (const table of ['delivery', 'invitee']) {
        const rows = await place.rows(`select * from ${table} where wave = '${W}'`);
        expect(rows).toHaveLength(3);
        expect(new Set(rows.map((row) => JSON.stringify({ ...row, id: '', person: '' }))).size).toBe(1);
      }
    });

    test('leaves other waves alone', async () => {
      await ready(['a']);
      await storage.register.add('2029', [invitee('a')]);
      await storage.handIn('2029', 'a', sealed(1));
      await storage.waveEnd.close(W);
      await storage.waveEnd.purge(W);
      expect(await storage.waveEnd.contents('2029')).toMatchObject({ invitees: 1, responses: 1 });
      expect((await storage.register.standing('2029', 'a')).hasTakenPart).toBe(true);
    });
  });

  test('a wave is published once', async () => {
    const stored = { wave: '2025', bytes: '{"é":1}', signature: 'sig' };
    expect(await storage.publications.put(stored)).toBe('loaded');
    expect(await storage.publications.put(stored)).toBe('already_loaded');
    expect(await storage.publications.put({ ...stored, bytes: '{}' })).toBe('other_loaded');
    expect(await storage.publications.list()).toEqual([stored]);
  });

  test('a publication gives way to a revision of exactly what was read, once', async () => {
    const first = { wave: '2025', bytes: '{}', signature: 'one' };
    const second = { wave: '2025', bytes: '{"revision":1}', signature: 'two' };
    const third = { wave: '2025', bytes: '{"revision":2}', signature: 'three' };
    await storage.publications.put(first);
    const revised = await Promise.all([
      storage.publications.revise(first, second),
      other.publications.revise(first, third),
    ]);
    expect(revised.toSorted()).toEqual(['changed', 'revised']);
    expect(await other.publications.list()).toEqual([revised[0] === 'revised' ? second : third]);
  });

  test('an activity that is sent again within ten minutes is known, by one of all instances', async () => {
    const firsts = await Promise.all(
      Array.from({ length: 8 }, (_, turn) => (turn % 2 === 0 ? storage : other).seen.firstTime('activity-1', 1_000)),
    );
    expect(firsts.filter(Boolean)).toHaveLength(1);
    expect(await storage.seen.firstTime('activity-2', 1_000)).toBe(true);
    expect(await storage.seen.firstTime('activity-1', 600_000)).toBe(false);
    expect(JSON.stringify(await place.rows('select * from seen'))).not.toContain('activity');
    expect(await storage.seen.firstTime('activity-1', 601_000)).toBe(true);
    clock = 2_000_000;
    await storage.sweep();
    expect(await place.rows('select * from seen')).toEqual([]);
  });

  describe('the last query of a person', () => {
    const query = { indicator: 'experienced.sex', where: { gender: 'woman' }, by: ['age'], wave: '2025' };

    test('is there for every instance for a quarter of an hour, and then for nobody', async () => {
      await storage.lastQueries.keep('a', query);
      expect(await other.lastQueries.find('a')).toEqual(query);
      expect(await storage.lastQueries.find('b')).toBeUndefined();
      await other.lastQueries.keep('a', { ...query, by: [] });
      expect(await storage.lastQueries.find('a')).toEqual({ ...query, by: [] });
      clock += 15 * 60_000;
      expect(await storage.lastQueries.find('a')).toBeUndefined();
      expect(await place.rows('select * from last_query')).toEqual([]);
    });

    test('rests sealed, and is swept away', async () => {
      await storage.lastQueries.keep('person-a', query);
      const rows = await place.rows('select * from last_query');
      const text = plainOf(rows);
      for (const word of ['person-a', 'experienced', 'woman']) expect(text).not.toContain(word);
      clock += 15 * 60_000;
      await storage.sweep();
      expect(await place.rows('select * from last_query')).toEqual([]);
    });
  });

  test('who asked which query is kept as long as is configured, the newest first', async () => {
    const query = { indicator: 'experienced.any', where: {}, by: [], wave: '2025' };
    const entry = (at: number, person: string) => ({ at, person, query, outcome: 'answer' as const });
    for (const one of [entry(1_000, 'a'), entry(2_000, 'b'), entry(3_000, 'c')]) await storage.audit.note(one);
    expect(await other.audit.list(2)).toEqual([entry(3_000, 'c'), entry(2_000, 'b')]);
    expect(await other.audit.list(2, 2_000)).toEqual([entry(1_000, 'a')]);
    clock = 365 * DAY + 2_000;
    await storage.sweep();
    expect(await storage.audit.list(9)).toEqual([entry(3_000, 'c')]);
  });

  test('what was stored is there after a restart, and a closed store is not ready', async () => {
    await ready(['a']);
    await storage.drafts.save(W, 'a', draft(1));
    expect(await storage.ready()).toBe(true);
    await storage.close();
    expect(await storage.ready()).toBe(false);
    storage = await place.open(now);
    expect(await storage.drafts.load(W, 'a')).toMatchObject(draft(1));
    expect(named(await claim())).toEqual(['a']);
  });
});
