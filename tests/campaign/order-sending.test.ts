import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { campaignOffice } from '../../src/bot/campaign-office.ts';
import { mayStep, PHASES, type Phase } from '../../src/campaign/campaign.ts';
import { campaignView } from '../../src/campaign/campaign-view.ts';
import type { CampaignOffice } from '../../src/campaign/campaign-office.ts';
import { approveSending, askSending, currentPhase, prepareInvite } from '../../src/campaign/order-sending.ts';
import { CONTROLS, controlSending } from '../../src/campaign/stop-sending.ts';
import type { Storage } from '../../src/storage/open.ts';
import { sqlitePlace } from '../storage/backends.ts';

const W = '2027';
const OFFICE = { days: [1, 2, 3, 4, 5], from: 510, to: 1_050 };
const SATURDAY = Date.parse('2027-10-02T12:00:00+02:00');

let place: ReturnType<typeof sqlitePlace>;
let storage: Storage;
let clock = SATURDAY;
const now = (): number => clock;
const office = (approval = false): CampaignOffice =>
  campaignOffice(storage, { hours: OFFICE, approval, rate: 50 }, now);

beforeEach(async () => {
  clock = SATURDAY;
  place = sqlitePlace();
  storage = await place.open(now);
});
afterEach(async () => {
  await storage.close();
  await place.remove();
});

const people = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_none, index) => `p${from + index}`);
const sample = async (count: number, from = 0): Promise<void> => {
  await storage.register.add(
    W,
    people(count, from).map((person) => ({ person, language: 'nl', function: 'support', domain: 'policy' })),
  );
  for (const person of people(count, from))
    await storage.addressBook.remember({
      ...{ person, conversation: person, bot: 'b', tenant: 't', language: 'nl' },
      serviceUrl: 'https://smba.example/',
    });
};
/** Everything that is due goes, with an outcome for each person. */
const sendAll = async (failing: ReadonlySet<string> = new Set()): Promise<void> => {
  clock += 10_000_000;
  for (;;) {
    const leased = await storage.deliveries.claim('me', 100, now(), 60_000);
    if (leased.length === 0) return;
    for (const one of leased) {
      const outcome = failing.has(one.address.person)
        ? ({ kind: 'undeliverable', cause: 'blocked' } as const)
        : ({ kind: 'sent', activity: 'a' } as const);
      await storage.deliveries.settle('me', one, outcome, now());
    }
  }
};
const ask = (desk: CampaignOffice, kind: 'invite' | 'reminder' | 'last_call', by = 'hans', at?: number) =>
  askSending(desk, { wave: W, kind, by, ...(at === undefined ? {} : { at }) });

describe('a sending', () => {
  test('is refused without a sample, and to fewer than fifty', async () => {
    expect(await ask(office(), 'invite')).toMatchObject({ kind: 'refused', reason: 'no_sample' });
    await sample(49);
    expect(await ask(office(), 'invite')).toMatchObject({ kind: 'refused', reason: 'too_few' });
    await sample(1, 49);
    expect(await ask(office(), 'invite')).toMatchObject({ kind: 'started', queued: 50 });
    await storage.waveEnd.close(W);
    expect(await ask(office(), 'reminder')).toMatchObject({ kind: 'refused', reason: 'closed' });
  });

  test('outside the hours says when it goes, and when it is expected to be done', async () => {
    await sample(60);
    await ask(office(), 'invite');
    const monday = Date.parse('2027-10-04T08:30:00+02:00');
    expect(await campaignView(office(), W)).toMatchObject({ phase: 'sending', goesAt: monday, endsAt: monday + 1_200 });
    await ask(office(), 'invite', 'hans', monday + 3_600_000);
    expect(await campaignView(office(), W)).toMatchObject({ phase: 'scheduled', goesAt: monday + 3_600_000 });
    await ask(office(), 'invite');
    expect((await campaignView(office(), W)).phase).toBe('sending');
  });

  test('with an approver begins only once somebody else approved: this round, these words, as many people', async () => {
    await sample(60);
    const desk = office(true);
    expect(await approveSending(desk, W, 'helga')).toMatchObject({ kind: 'refused', reason: 'no_order' });
    expect(await ask(desk, 'invite')).toMatchObject({ kind: 'awaiting_approval' });
    expect(await storage.deliveries.rounds(W)).toEqual([]);
    expect(await approveSending(desk, W, 'hans')).toMatchObject({ kind: 'refused', reason: 'same_person' });
    expect(await approveSending(desk, W, 'helga')).toMatchObject({ kind: 'started', queued: 60 });
    await sendAll();
    expect(await ask(desk, 'reminder')).toMatchObject({ kind: 'awaiting_approval' });
    expect(await controlSending(desk, W, 'withdraw')).toMatchObject({ kind: 'done' });
    expect(await currentPhase(desk, W)).toBe('done');
  });

  test('that was approved before it was asked for begins when it is asked for, unless people came in since', async () => {
    await sample(60);
    const desk = office(true);
    await prepareInvite(desk, W, 'hans');
    expect(await approveSending(desk, W, 'helga')).toMatchObject({ kind: 'approved' });
    await sample(50, 60);
    expect(await ask(desk, 'invite', 'helga')).toMatchObject({ kind: 'awaiting_approval' });
    expect(await approveSending(desk, W, 'hans')).toMatchObject({ kind: 'started', queued: 110 });
    expect(await place.rows('select asked_by, approved_by from sending_order')).toEqual([
      { asked_by: 'helga', approved_by: 'hans' },
    ]);
  });

  test('has three reminders and a last call after it at most', async () => {
    await sample(60);
    await ask(office(), 'invite');
    expect(await ask(office(), 'reminder')).toMatchObject({ kind: 'refused', reason: 'still_sending' });
    for (const kind of ['reminder', 'reminder', 'reminder'] as const) {
      await sendAll();
      expect(await ask(office(), kind)).toMatchObject({ kind: 'started', queued: 60 });
    }
    await sendAll();
    expect(await ask(office(), 'reminder')).toMatchObject({ kind: 'refused', reason: 'too_many_reminders' });
    expect(await ask(office(), 'last_call')).toMatchObject({ kind: 'started' });
    await sendAll();
    expect(await ask(office(), 'last_call')).toMatchObject({ kind: 'refused', reason: 'after_last_call' });
  });

  test('whatever is pressed, never goes twice to anybody, and stops for good when it is stopped', async () => {
    const step = fc.constantFrom('ask', 'remind', 'approve', 'send', ...CONTROLS);
    await sample(50);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.boolean(), async (steps, approval) => {
        const desk = office(approval);
        const letters = async (): Promise<number> =>
          Number((await place.rows('select count(*) as n from delivery')).map((row) => (row as { n: number }).n)[0]);
        for (const one of steps) {
          const before = await currentPhase(desk, W);
          const had = await letters();
          if (one === 'send') await sendAll();
          else if (one === 'ask') await ask(desk, 'invite');
          else if (one === 'remind') await ask(desk, 'reminder');
          else if (one === 'approve') await approveSending(desk, W, 'helga');
          else await controlSending(desk, W, one);
          if (before === 'cancelled') expect(await letters()).toBe(had);
        }
        const rounds = await storage.deliveries.rounds(W);
        expect(await letters()).toBe(50 * rounds.length);
        expect(rounds.length).toBeLessThanOrEqual(4);
        await storage.waveEnd.purge(W);
        await sample(50);
      }),
      { numRuns: 12 },
    );
  });
});

describe('the machine', () => {
  test('can always be stopped, but where it is over', () => {
    const over: readonly Phase[] = ['cancelled', 'closed'];
    for (const phase of PHASES) expect(mayStep(phase, 'cancel')).toBe(!over.includes(phase));
  });
});

describe('what HR sees', () => {
  /** Everything HR can ask for, at every moment of a campaign in which these people answered or wanted no reminders. */
  const seen = async (quiet: ReadonlySet<string>): Promise<string> => {
    const own = sqlitePlace();
    const other = await own.open(now);
    const kept = { place, storage };
    place = own;
    storage = other;
    const shown: unknown[] = [];
    try {
      const desk = office();
      const look = async (): Promise<void> => {
        shown.push(await campaignView(desk, W), await storage.campaigns.undeliverable(W));
      };
      clock = SATURDAY;
      await sample(60);
      await ask(desk, 'invite');
      await sendAll(new Set(['p0', 'p1', 'p2']));
      await look();
      for (const person of quiet)
        if (Number(person.slice(1)) % 2 === 0) await storage.handIn(W, person, new Uint8Array(4));
        else await storage.register.setReminders(W, person, false);
      await look();
      await ask(desk, 'reminder');
      await look();
      // Everybody else has blocked the bot by now: each reminder that is sent fails.
      await sendAll(new Set(people(60)));
      await look();
      for (const kind of ['invite', 'reminder'] as const) shown.push(await storage.letterEdits.correct(W, kind, now()));
      shown.push(await controlSending(desk, W, 'resend'));
      await look();
      // The second try reaches one of them.
      await sendAll(new Set(['p1', 'p2']));
      await look();
      return JSON.stringify(shown);
    } finally {
      await other.close();
      await own.remove();
      ({ place, storage } = kept);
    }
  };

  test('is equal whoever has answered or wants no reminders, and however many', async () => {
    const nobody = await seen(new Set());
    for (const quiet of [['p0'], ['p1', 'p4', 'p30'], people(60), people(59)])
      expect(await seen(new Set(quiet))).toBe(nobody);
  }, 30_000);
});
