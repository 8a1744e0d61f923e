import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startInvite } from '../../campaign/rounds.ts';
import { readPlaces } from '../../config/config.ts';
import { loadQuestionnaire } from '../../questionnaire/load.ts';
import { seeded } from '../../rehearsal/random.ts';
import { madeUpSample } from '../../rehearsal/sample.ts';
import { sampleWords } from '../../rehearsal/sample-words.ts';
import { setUp } from '../../rehearsal/setting.ts';
import type { Arrival } from '../../rehearsal/teams.ts';
import { ADVERSE, CALM } from '../../rehearsal/weather.ts';
import { openStorage, type Storage } from '../../storage/open.ts';
import { CommandError } from '../command-error.ts';
import { rememberEverybody } from './remember-everybody.ts';

/** What came of sending one invite to so many people whose conversations are known. */
export interface DeliveryResult {
  readonly recipients: number;
  /** From the order to send until the last letter arrived. */
  readonly seconds: number;
  /** The least that Teams allows: recipients at 50 a second, in seconds. */
  readonly bound: number;
  readonly ratio: number;
  /** Requests that Teams refused because of its limits. */
  readonly throttled: number;
  /** Letters beyond the first to one person. */
  readonly duplicates: number;
  /** Recipients of whom it is not known what became of their letter, or whose letter never arrived though it counts as sent. */
  readonly lost: number;
}

/** The same, with what else became of the letters. */
export interface DeliveryReport {
  readonly result: DeliveryResult;
  readonly failed: Readonly<Partial<Record<string, number>>>;
  readonly unknown: number;
}

const RATE = 50;
const POLL_MS = 250;

const fill = async (storage: Storage, wave: string, content: string, size: number, serviceUrl: string) => {
  const questionnaire = loadQuestionnaire(join(content, 'questionnaires', `per-${wave}.json`));
  const invitees = madeUpSample(size, sampleWords(questionnaire), seeded(1));
  await storage.register.add(wave, invitees);
  await rememberEverybody(storage.addressBook, invitees, 0, serviceUrl);
};

/** Whether the counts cover everybody, and what arrived agrees with what counts as sent. */
const lostOf = (recipients: number, sent: number, accounted: number, reached: number): number =>
  recipients - accounted + Math.max(0, sent - reached);

/** Sends an invite to `recipients` made-up people with the real bot, against the stand-in for Teams. */
export const benchDelivery = async (
  recipients: number,
  adverse: boolean,
  progress: (sent: number) => void,
): Promise<DeliveryReport> => {
  const data = await mkdtemp(join(tmpdir(), 'wegwijzer-bench-'));
  const arrivals: Arrival[] = [];
  let storage: Storage | undefined;
  const { wave, content } = readPlaces({});
  try {
    const setting = await setUp({
      data,
      environment: { ...process.env, DATABASE_URL: '', LOG_LEVEL: 'error' },
      weather: adverse ? ADVERSE : CALM,
      rate: RATE,
      seed: 1,
      now: Date.now,
      arrived: (arrival) => {
        arrivals.push(arrival);
      },
      prepare: async (_, serviceUrl) => {
        storage = await openStorage({ data, now: Date.now });
        await fill(storage, wave, content, recipients, serviceUrl);
      },
    });
    try {
      if (storage === undefined) throw new CommandError('the store could not be filled');
      const from = Date.now();
      await startInvite(storage.deliveries, storage.register, wave, from);
      const round = { wave, number: 0, kind: 'invite' } as const;
      let counts = await storage.deliveries.counts(round);
      const until = from + (recipients / RATE) * 4_000 + 120_000;
      while (counts.left > 0) {
        if (Date.now() > until) throw new CommandError(`${counts.left} letters were not sent in time`);
        await pause(POLL_MS);
        counts = await storage.deliveries.counts(round);
        progress(recipients - counts.left);
      }
      const traffic = await setting.traffic();
      const reached = new Set(arrivals.map(({ conversation }) => conversation)).size;
      const last = arrivals.reduce((latest, { at }) => Math.max(latest, at), from);
      const seconds = (last - from) / 1_000;
      const bound = recipients / RATE;
      const failed = Object.values(counts.failed).reduce((sum: number, many) => sum + (many ?? 0), 0);
      return {
        result: {
          recipients,
          seconds,
          bound,
          ratio: seconds / bound,
          throttled: traffic?.throttled ?? 0,
          duplicates: arrivals.length - reached,
          lost: lostOf(recipients, counts.sent, counts.sent + failed + counts.unknown, reached),
        },
        failed: counts.failed,
        unknown: counts.unknown,
      };
    } finally {
      await setting.close();
    }
  } finally {
    await storage?.close();
    await rm(data, { recursive: true, force: true });
  }
};
