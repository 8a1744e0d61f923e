import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Deliver, DeliveryOutcome } from '../../src/campaign/deliver.ts';
import type { Round } from '../../src/campaign/delivery-store.ts';
import { createDispatch } from '../../src/campaign/dispatch.ts';
import type { Pace } from '../../src/campaign/pace.ts';
import { startInvite, startReminder } from '../../src/campaign/rounds.ts';
import type { Storage } from '../../src/storage/open.ts';
import { sqlitePlace } from '../storage/backends.ts';

vi.setConfig({ testTimeout: 30_000 });

const W = '2027';
const INVITE: Round = { wave: W, number: 0, kind: 'invite' };
const TEN_MINUTES = 600_000;
const SENT: DeliveryOutcome = { kind: 'sent', activity: 'a' };

let place: ReturnType<typeof sqlitePlace>;
let storage: Storage;
let clock = 0;
const now = (): number => clock;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(async () => {
  clock = 1_000;
  place = sqlitePlace();
  storage = await place.open(now);
});
afterEach(async () => {
  await storage.close();
  await place.remove();
});

const people = (count: number): string[] => Array.from({ length: count }, (_, index) => `p${index}`);

const invite = async (count: number): Promise<void> => {
  await storage.register.add(
    W,
    people(count).map((person) => ({ person, language: 'nl', function: 'support', domain: 'policy' })),
  );
  for (const person of people(count))
    await storage.addressBook.remember({
      person,
      serviceUrl: 'https://smba.example/',
      conversation: person,
      bot: 'b',
      tenant: 't',
      language: 'nl',
    });
  await startInvite(storage.deliveries, storage.register, W, now());
};

/** A channel that answers each person by a script, and remembers what it was given. */
const channel = (script: (person: string, turn: number) => DeliveryOutcome) => {
  const sends: { readonly person: string; readonly kind: string }[] = [];
  let slowed = 0;
  const deliver: Deliver = ({ person }, { kind }) => {
    const turn = sends.filter((send) => send.person === person && send.kind === kind).length;
    sends.push({ person, kind });
    return Promise.resolve(script(person, turn));
  };
  const pace: Pace = {
    take: () => Promise.resolve(),
    takeForReply: () => Promise.resolve(),
    slowDown: () => {
      slowed += 1;
    },
  };
  const dispatch = (owner = 'me') =>
    createDispatch({ deliveries: storage.deliveries, deliver, pace, now, sleep, owner });
  const to = (kind: string): string[] => sends.filter((send) => send.kind === kind).map(({ person }) => person);
  return { deliver, pace, dispatch, sends, to, slowed: () => slowed };
};

describe('the dispatch', () => {
  test('sends everybody one letter', async () => {
    await invite(70);
    const teams = channel(() => SENT);
    await teams.dispatch().tick();
    expect(teams.to('invite').sort()).toEqual(people(70).sort());
    expect(await storage.deliveries.counts(INVITE)).toMatchObject({ invited: 70, sent: 70, left: 0 });
    await teams.dispatch().tick();
    expect(teams.sends).toHaveLength(70);
  });

  test('has at least 25 letters on their way at once', async () => {
    await invite(45);
    let under = 0;
    let most = 0;
    const deliver: Deliver = async () => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setTimeout(resolve, 400));
      under -= 1;
      return SENT;
    };
    const { pace } = channel(() => SENT);
    await createDispatch({ deliveries: storage.deliveries, deliver, pace, now, sleep, owner: 'me' }).tick();
    expect(most).toBeGreaterThanOrEqual(25);
  });

  test('reminds nobody who has taken part, and counts them as handled', async () => {
    await invite(40);
    const teams = channel(() => SENT);
    await teams.dispatch().tick();
    const answered = people(40).filter((_, index) => index % 3 === 0);
    for (const person of answered) await storage.handIn(W, person, new Uint8Array(8));
    expect(await startReminder(storage.deliveries, W, now())).toMatchObject({ kind: 'started', queued: 40 });
    await teams.dispatch().tick();
    expect(teams.to('reminder').sort()).toEqual(
      people(40)
        .filter((person) => !answered.includes(person))
        .sort(),
    );
    const counts = await storage.deliveries.counts({ wave: W, number: 1, kind: 'reminder' });
    expect(counts).toMatchObject({ invited: 40, sent: 40, left: 0 });
  });

  test('waits as long as the channel says, and slows the pace', async () => {
    await invite(1);
    const teams = channel((_, turn) => (turn === 0 ? { kind: 'later', afterMs: 5_000 } : SENT));
    await teams.dispatch().tick();
    expect(teams.slowed()).toBe(1);
    clock += 4_999;
    await teams.dispatch().tick();
    expect(teams.sends).toHaveLength(1);
    clock += 1;
    await teams.dispatch().tick();
    expect(teams.sends).toHaveLength(2);
    expect(await storage.deliveries.counts(INVITE)).toMatchObject({ sent: 1 });
  });

  test('takes over what another worker left behind', async () => {
    await invite(10);
    await storage.deliveries.claim('vanished', 4, now(), 60_000);
    const teams = channel(() => SENT);
    await teams.dispatch().tick();
    expect(teams.sends).toHaveLength(6);
    clock += 60_000;
    await teams.dispatch().tick();
    expect(teams.to('invite').sort()).toEqual(people(10).sort());
  });

  test('treats a channel that breaks down as one that may have sent', async () => {
    await invite(1);
    const { pace } = channel(() => SENT);
    const deliver: Deliver = () => Promise.reject(new Error('socket'));
    const dispatch = createDispatch({ deliveries: storage.deliveries, deliver, pace, now, sleep, owner: 'me' });
    await dispatch.tick();
    expect(await storage.deliveries.counts(INVITE)).toMatchObject({ unknown: 1, left: 0 });
  });

  test('stops gracefully: what is on its way is recorded, the rest is given back', async () => {
    await invite(100);
    const teams = channel(() => SENT);
    const slow: Deliver = async (address, letter) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return teams.deliver(address, letter);
    };
    const dispatch = createDispatch({
      deliveries: storage.deliveries,
      deliver: slow,
      pace: teams.pace,
      now,
      sleep,
      owner: 'me',
    });
    const ticking = dispatch.tick();
    await new Promise((resolve) => setTimeout(resolve, 15));
    await dispatch.stop();
    await ticking;
    const sent = teams.sends.length;
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(100);
    expect(await storage.deliveries.counts(INVITE)).toMatchObject({ sent, unknown: 0, left: 100 - sent });
    await dispatch.tick();
    expect(teams.sends).toHaveLength(sent);
    await teams.dispatch('the next').tick();
    expect(teams.to('invite').sort()).toEqual(people(100).sort());
  });

  test('claims nothing more once the campaign is paused', async () => {
    await invite(90);
    const teams = channel(() => SENT);
    const pausing: Deliver = async (address, letter) => {
      if (teams.sends.length === 0) await storage.deliveries.setState(W, 'paused');
      return teams.deliver(address, letter);
    };
    await createDispatch({
      deliveries: storage.deliveries,
      deliver: pausing,
      pace: teams.pace,
      now,
      sleep,
      owner: 'me',
    }).tick();
    expect(teams.sends.length).toBeLessThan(90);
    await storage.deliveries.setState(W, 'sending');
    await teams.dispatch().tick();
    expect(new Set(teams.to('invite')).size).toBe(90);
    expect(teams.sends).toHaveLength(90);
  });

  test('loses nobody and doubts at most twice, whatever the channel answers', async () => {
    const outcome: fc.Arbitrary<DeliveryOutcome> = fc.oneof(
      fc.constant(SENT),
      fc.constantFrom({ kind: 'undeliverable', cause: 'blocked' } as const),
      fc.constant({ kind: 'unknown' } as const),
      fc.integer({ min: 1, max: 60_000 }).map((afterMs) => ({ kind: 'later', afterMs }) as const),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(outcome, { maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        async (scripts) => {
          await place.wipe();
          await invite(scripts.length);
          const answers = new Map<string, DeliveryOutcome['kind'][]>(
            people(scripts.length).map((person) => [person, []]),
          );
          const teams = channel((person, turn) => {
            const answer = scripts[Number(person.slice(1))]?.[turn] ?? SENT;
            answers.get(person)?.push(answer.kind);
            return answer;
          });
          for (let round = 0; round < 10; round += 1) {
            await Promise.all([teams.dispatch('one').tick(), teams.dispatch('two').tick()]);
            clock += TEN_MINUTES;
          }
          const { invited, sent, failed, unknown, left } = await storage.deliveries.counts(INVITE);
          expect(left).toBe(0);
          expect(sent + unknown + (failed['blocked'] ?? 0)).toBe(invited);
          for (const given of answers.values()) {
            const end = given.findIndex((kind) => kind === 'sent' || kind === 'undeliverable');
            if (end >= 0) expect(given).toHaveLength(end + 1);
            expect(given.filter((kind) => kind === 'unknown').length).toBeLessThanOrEqual(2);
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('a round', () => {
  test('is refused without a sample, before the invite, while one is under way, and once cancelled', async () => {
    const { deliveries, register } = storage;
    expect(await startInvite(deliveries, register, W, now())).toEqual({ kind: 'refused', reason: 'no_sample' });
    expect(await startReminder(deliveries, W, now())).toEqual({ kind: 'refused', reason: 'no_invite' });
    await invite(2);
    expect(await startReminder(deliveries, W, now())).toEqual({ kind: 'refused', reason: 'still_sending' });
    await deliveries.setState(W, 'cancelled');
    expect(await startInvite(deliveries, register, W, now())).toEqual({ kind: 'refused', reason: 'cancelled' });
    expect(await startReminder(deliveries, W, now())).toEqual({ kind: 'refused', reason: 'cancelled' });
  });
});
