import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDispatch } from '../../campaign/dispatch.ts';
import { readPlaces } from '../../config/config.ts';
import { loadQuestionnaire } from '../../questionnaire/load.ts';
import { seeded } from '../../rehearsal/random.ts';
import { madeUpSample } from '../../rehearsal/sample.ts';
import { sampleWords } from '../../rehearsal/sample-words.ts';
import { openStorage, type Storage } from '../../storage/open.ts';
import { rememberEverybody } from './remember-everybody.ts';
import { withPostgres } from './with-postgres.ts';

/** What claiming, marking as begun and recording cost, with so many rows due. */
export interface ClaimResult {
  readonly rows: number;
  /** Milliseconds of wall clock for each message, all three together. */
  readonly ms_per_message: number;
  /** Of these, for claiming alone. */
  readonly claim_ms_per_message: number;
}

export interface ClaimReport {
  readonly messages: number;
  readonly sqlite: readonly ClaimResult[];
  readonly postgresql: readonly ClaimResult[];
}

/** Letters that are sent, to nobody, for each result. */
const MESSAGES = 4_000;
const DATABASES = ['sqlite', 'postgresql'] as const;

/** Lets the real dispatch send letters through a channel that takes no time, with no pace to wait for. */
const measure = async ({ deliveries }: Storage, rows: number): Promise<ClaimResult> => {
  let sent = 0;
  let claimMs = 0;
  let stopped: Promise<void> | undefined;
  const go = Promise.resolve();
  const dispatch = createDispatch({
    deliveries: {
      ...deliveries,
      claim: async (...asked) => {
        const from = performance.now();
        const leased = await deliveries.claim(...asked);
        claimMs += performance.now() - from;
        return leased;
      },
    },
    deliver: () => {
      sent += 1;
      if (sent === MESSAGES) stopped = dispatch.stop();
      return Promise.resolve({ kind: 'sent', activity: `${sent}` });
    },
    pace: { take: () => go, takeForReply: () => go, slowDown: () => undefined },
    now: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    owner: `bench of ${rows}`,
  });
  const from = performance.now();
  await dispatch.tick();
  await stopped;
  return {
    rows,
    ms_per_message: (performance.now() - from) / sent,
    claim_ms_per_message: claimMs / sent,
  };
};

const inDatabase = async (
  databaseUrl: string | undefined,
  sizes: readonly number[],
  progress: (filled: number) => void,
): Promise<readonly ClaimResult[]> => {
  const { wave, content } = readPlaces({});
  const data = await mkdtemp(join(tmpdir(), 'wegwijzer-bench-'));
  const words = sampleWords(loadQuestionnaire(join(content, 'questionnaires', `per-${wave}.json`)));
  const storage = await openStorage({ data, databaseUrl, now: Date.now });
  try {
    const results: ClaimResult[] = [];
    let filled = 0;
    for (const rows of sizes) {
      // What the size before has sent is made up for, so that so many are due.
      const size = rows + results.length * MESSAGES;
      const added = madeUpSample(size, words, seeded(1)).slice(filled);
      await storage.register.add(wave, added);
      await rememberEverybody(storage.addressBook, added, filled, 'http://127.0.0.1', (done) => {
        progress(filled + done);
      });
      filled = size;
      await storage.deliveries.queue({ wave, number: 0, kind: 'invite' }, Date.now());
      await storage.deliveries.setState(wave, 'sending');
      results.push(await measure(storage, rows));
    }
    return results;
  } finally {
    await storage.close();
    await rm(data, { recursive: true, force: true });
  }
};

/** Measures on both databases, with the smaller and the larger number of rows due. */
export const benchClaim = async (
  sizes: readonly number[],
  progress: (database: (typeof DATABASES)[number], filled: number) => void,
): Promise<ClaimReport> => ({
  messages: MESSAGES,
  sqlite: await inDatabase(undefined, sizes, (filled) => {
    progress('sqlite', filled);
  }),
  postgresql: await withPostgres((databaseUrl) =>
    inDatabase(databaseUrl, sizes, (filled) => {
      progress('postgresql', filled);
    }),
  ),
});
