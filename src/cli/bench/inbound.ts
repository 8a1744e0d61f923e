import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlaces } from '../../config/config.ts';
import { loadQuestionnaire } from '../../questionnaire/load.ts';
import type { Questionnaire } from '../../questionnaire/questionnaire.ts';
import type { Client } from '../../rehearsal/client.ts';
import { type Employee, employee, press } from '../../rehearsal/employee.ts';
import { percentile } from '../../rehearsal/percentile.ts';
import { seeded } from '../../rehearsal/random.ts';
import { madeUpSample } from '../../rehearsal/sample.ts';
import { sampleWords } from '../../rehearsal/sample-words.ts';
import { BOT, type Setting, setUp } from '../../rehearsal/setting.ts';
import { takePart } from '../../rehearsal/take-part.ts';
import { CALM } from '../../rehearsal/weather.ts';
import { openStorage } from '../../storage/open.ts';

/** Buttons a second of the questionnaire, and of a bare bot beside it. */
export interface InboundResult {
  readonly submit_per_second: number;
  /** The time within which 99 of 100 presses of the questionnaire were answered, in milliseconds. */
  readonly p99_ms: number;
  readonly bare_per_second: number;
  /** The median of what each run gave: both bots had the same moment of the machine. */
  readonly ratio: number;
}

const AT_ONCE = 50;
const RUNS = 5;
/** So many take part in each run (about 3,000 presses), and in a first one that is not counted: both bots are warm then. */
const PEOPLE = 300;
const RATE = 50;

interface Run {
  readonly perSecond: number;
  readonly times: readonly number[];
}

/**
 * Works through `items`, `AT_ONCE` at a time, and measures the presses. Their number a second is that of the time in
 * which so many were at work: the last ones, who go on with fewer and fewer beside them, say nothing of it.
 */
const measure = async <Item>(
  items: readonly Item[],
  work: (item: Item, stepped: (ms: number) => void) => Promise<unknown>,
): Promise<Run> => {
  const times: number[] = [];
  const queue = items.values();
  const from = performance.now();
  let perSecond: number | undefined;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of queue) await work(item, (ms) => times.push(ms));
      perSecond ??= (1_000 * times.length) / (performance.now() - from);
    }),
  );
  return { perSecond: perSecond ?? NaN, times };
};

const answerAll = (people: readonly Employee[], setting: Setting, questionnaire: Questionnaire): Promise<Run> => {
  const { client, serviceUrl } = setting;
  const random = seeded(people[0]?.number ?? 0);
  return measure(people, (who, stepped) => takePart(who, { client, serviceUrl, questionnaire, random, stepped }));
};

const pressBare = (presses: number, client: Client, serviceUrl: string): Promise<Run> => {
  const button = { wave: '2027', page: 'about-you', revision: 3, 'single_choice.gender': 'woman' };
  return measure(Array.from({ length: presses }), async (_, stepped) => {
    const { status, ms } = await client.post(press(employee(0), serviceUrl, 'survey.answer', button));
    if (status !== 200) throw new Error(`the bare bot answered ${status}`);
    stepped(ms);
  });
};

/** Measures both bots by turns, each a process of its own, with the load from this one; the median of five runs. */
export const benchInbound = async (progress: (run: number) => void): Promise<InboundResult> => {
  const data = await mkdtemp(join(tmpdir(), 'wegwijzer-bench-'));
  const { wave, content } = readPlaces({});
  const questionnaire = loadQuestionnaire(join(content, 'questionnaires', `per-${wave}.json`));
  const wanted = {
    data,
    environment: { ...process.env, DATABASE_URL: '', LOG_LEVEL: 'error' },
    weather: CALM,
    rate: RATE,
    seed: 1,
    now: Date.now,
    arrived: () => undefined,
  };
  try {
    const bot = await setUp(
      {
        ...wanted,
        prepare: async () => {
          const storage = await openStorage({ data, now: Date.now });
          const people = madeUpSample((RUNS + 1) * PEOPLE, sampleWords(questionnaire), seeded(1));
          await storage.register.add(wave, people);
          await storage.close();
        },
      },
      BOT,
    );
    try {
      const bare = await setUp(wanted, join(import.meta.dirname, 'bare-bot.ts'));
      try {
        const ours: Run[] = [];
        const theirs: Run[] = [];
        for (let run = 0; run <= RUNS; run += 1) {
          const people = Array.from({ length: PEOPLE }, (_, place) => employee(run * PEOPLE + place));
          const answered = await answerAll(people, bot, questionnaire);
          ours.push(answered);
          theirs.push(await pressBare(answered.times.length, bare.client, bare.serviceUrl));
          progress(run + 1);
        }
        const median = (figures: readonly number[]): number => percentile(figures.slice(1), 0.5);
        const speeds = ours.map(({ perSecond }) => perSecond);
        const bareSpeeds = theirs.map(({ perSecond }) => perSecond);
        return {
          submit_per_second: median(speeds),
          p99_ms: percentile(
            ours.slice(1).flatMap(({ times }) => times),
            0.99,
          ),
          bare_per_second: median(bareSpeeds),
          ratio: median(speeds.map((speed, run) => speed / (bareSpeeds[run] ?? NaN))),
        };
      } finally {
        await bare.close();
      }
    } finally {
      await bot.close();
    }
  } finally {
    await rm(data, { recursive: true, force: true });
  }
};
