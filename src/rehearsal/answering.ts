import { setTimeout as pause } from 'node:timers/promises';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { employee } from './employee.ts';
import { percentile } from './percentile.ts';
import { createQueue } from './queue.ts';
import type { Random } from './random.ts';
import type { RehearsalReport } from './report.ts';
import type { Setting } from './setting.ts';
import { takePart } from './take-part.ts';

/** So many presses are under way at once: people think between two pages, so more would be a crowd that never comes. */
const AT_ONCE = 6;
/** One in fifty presses "hand in" twice. */
const IMPATIENT = 0.02;
const TRIES = 3;
const PAUSE_MS = 1_000;

/** The robots that take part. */
export interface Answering {
  /** This employee takes part, as soon as there is room. */
  readonly start: (number: number) => void;
  readonly hasStarted: (number: number) => boolean;
  readonly started: () => number;
  readonly done: () => number;
  readonly counts: () => Omit<RehearsalReport['answers'], 'inTheBox'>;
}

/** Lets robots answer through the bot's real endpoint, a few at a time; who meets a failure tries again a little later. */
export const createAnswering = (
  { client, serviceUrl }: Pick<Setting, 'client' | 'serviceUrl'>,
  questionnaire: Questionnaire,
  random: Random,
): Answering => {
  const started = new Set<number>();
  const times: number[] = [];
  let handedIn = 0;
  let stuck = 0;
  const surroundings = {
    client,
    serviceUrl,
    questionnaire,
    random,
    impatient: IMPATIENT,
    stepped: (ms: number) => {
      times.push(ms);
    },
  };
  const answer = async (number: number): Promise<void> => {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      try {
        await takePart(employee(number), surroundings);
        handedIn += 1;
        return;
      } catch {
        await pause(PAUSE_MS);
      }
    }
    stuck += 1;
  };
  const queue = createQueue(AT_ONCE, answer);
  return {
    start: (number) => {
      if (started.has(number)) return;
      started.add(number);
      queue.add(number);
    },
    hasStarted: (number) => started.has(number),
    started: () => started.size,
    done: () => handedIn + stuck,
    counts: () => ({
      handedIn,
      stuck,
      presses: times.length,
      p50_ms: percentile(times, 0.5),
      p99_ms: percentile(times, 0.99),
    }),
  };
};
