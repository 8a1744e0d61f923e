import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod/v4';
import type { Round, RoundCounts } from '../campaign/delivery-store.ts';
import { createPace } from '../campaign/pace.ts';
import type { Environment } from '../config/environment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { type Answering, createAnswering } from './answering.ts';
import { employee, install } from './employee.ts';
import { createPostBox, type PostBox } from './post-box.ts';
import { createQueue } from './queue.ts';
import { seeded } from './random.ts';
import type { RehearsalReport } from './report.ts';
import { madeUpSample } from './sample.ts';
import { sampleFile } from './sample-file.ts';
import { sampleWords } from './sample-words.ts';
import { type Setting, setUp } from './setting.ts';
import { createTurnout } from './turnout.ts';
import { isBlocked, type Weather } from './weather.ts';

/** What is rehearsed. */
export interface RehearsalPlan {
  readonly invitees: number;
  readonly responses: number;
  /** Requests a second. */
  readonly rate: number;
  readonly weather: Weather;
  /** A stand-in for Teams of somebody else, on loopback. */
  readonly serviceUrl?: string;
  readonly seed: number;
}

/** What a rehearsal reaches. */
export interface RehearsalParts {
  readonly plan: RehearsalPlan;
  /** An empty folder for the bot's store, its keys and all files. */
  readonly data: string;
  readonly environment: Environment;
  readonly questionnaire: Questionnaire;
  /** The real command line on this store; gives the JSON that it prints. */
  readonly command: (...words: readonly string[]) => Promise<unknown>;
  readonly counts: (round: Round) => Promise<RoundCounts>;
  readonly progress: (part: string, done: number, total: number) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** A rehearsal that takes much longer than it may. */
export class RehearsalError extends Error {
  override readonly name = 'RehearsalError';
}

const POLL_MS = 250;
/** The queue of a round goes by person; who stands so far before the last one sent surely has the letter. */
const SURELY_SENT = 100;
/** Installs stay a little below the limit, since the bot greets everybody. */
const INSTALL_SHARE = 0.97;
/** About what the bot itself needs for an installation. */
const BOT_MS = 40;

const closedSchema = z.object({ responses: z.number(), file: z.string() });
const publishedSchema = z.object({ figures: z.number(), withheldFigures: z.number() });

/** Too few respondents are not published, which is a good end as well. */
const publishOrRefusal = async (publish: () => Promise<unknown>): Promise<RehearsalReport['publication']> => {
  let made: unknown;
  try {
    made = await publish();
  } catch (error) {
    return { refused: error instanceof Error ? error.message : 'refused' };
  }
  const { figures, withheldFigures } = publishedSchema.parse(made);
  return { figures, withheld: withheldFigures };
};

const peakMemory = (pid: number): number | undefined => {
  const file = `/proc/${pid}/status`;
  const kilobytes = existsSync(file) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1_024;
};

const installAll = async ({ plan, progress, now }: RehearsalParts, { client, serviceUrl }: Setting): Promise<void> => {
  const pace = createPace(Math.max(1, plan.rate * INSTALL_SHARE), { now, sleep: (ms) => pause(ms) });
  let done = 0;
  // So few at once that a bot which was held up does not greet a crowd in one moment.
  const atOnce = 1 + Math.ceil((plan.rate * (plan.weather.latencyMs + BOT_MS)) / 1_000);
  const queue = createQueue<number>(atOnce, async (number) => {
    await pace.take();
    const { status } = await client.post(install(employee(number), serviceUrl));
    // The greeting did not come through; the address did.
    if (status !== 200 && status !== 502) throw new RehearsalError(`the bot answered ${status} to an installation`);
    done += 1;
    progress('install', done, plan.invitees);
  });
  for (let number = 0; number < plan.invitees; number += 1) queue.add(number);
  await queue.empty();
};

/** Waits until a round is done; `during` hears how many are handled. */
const roundDone = async (
  { counts, progress, plan, now }: RehearsalParts,
  round: Round,
  during: (handled: number) => void,
): Promise<RoundCounts> => {
  const until = now() + (plan.invitees / plan.rate) * 6_000 + 120_000;
  for (;;) {
    const counted = await counts(round);
    const handled = counted.invited - counted.left - counted.notReachable;
    during(handled);
    progress(round.kind, handled, counted.invited);
    if (counted.left === 0) return counted;
    if (now() > until) throw new RehearsalError(`the ${round.kind} is not sent in time: ${counted.left} letters left`);
    await pause(POLL_MS);
  }
};

const answersDone = async (
  { plan, progress, now }: RehearsalParts,
  answering: Answering,
  postBox: PostBox | undefined,
): Promise<void> => {
  for (let number = 0; number < plan.invitees && answering.started() < plan.responses; number += 1)
    if (postBox?.has('invite', number) !== false) answering.start(number);
  const until = now() + plan.responses * 200 + 60_000;
  while (answering.done() < answering.started()) {
    progress('answers', answering.done(), plan.responses);
    if (now() > until) throw new RehearsalError('the answers do not come to an end');
    await pause(POLL_MS);
  }
  progress('answers', answering.done(), plan.responses);
};

const failedIn = ({ failed }: RoundCounts): number =>
  Object.values(failed).reduce((sum: number, many) => sum + (many ?? 0), 0);

/** Letters that count as sent, and did not come to anybody; and people who are in no count at all. */
const lostIn = (counts: RoundCounts, invitees: number, reached: number, passedOver: number): number => {
  const accounted = counts.sent + failedIn(counts) + counts.unknown + counts.notReachable;
  return Math.max(0, invitees - accounted) + Math.max(0, counts.sent - passedOver - reached);
};

/**
 * Plays a whole campaign with the real bot: robots install the app, HR imports a sample and sends, robots answer while
 * the invites go out, one reminder round, and the wave is closed, opened and published. Only addresses on this machine.
 * Throws `RehearsalError` when something does not end in time.
 */
export const rehearse = async (parts: RehearsalParts): Promise<RehearsalReport> => {
  const { plan, data, questionnaire, command, now, progress } = parts;
  const { invitees, responses, rate, weather } = plan;
  const { wave } = questionnaire;
  const random = seeded(plan.seed);
  const keys = join(data, 'keys');
  const took: Record<string, number> = {};
  const timed = async <Result>(part: string, work: () => Promise<Result>): Promise<Result> => {
    const from = now();
    const result = await work();
    took[part] = (now() - from) / 1_000;
    return result;
  };
  const isReachable = (number: number): boolean => !isBlocked(weather, employee(number).conversation);
  const reachable = Array.from({ length: invitees }, (_, number) => number).filter(isReachable).length;
  const joins = createTurnout(reachable, Math.min(responses, reachable), random);
  let remindedInVain = 0;
  let answering: Answering | undefined;
  const postBox = createPostBox((kind, number) => {
    if (kind === 'invite' && joins()) answering?.start(number);
    if (kind === 'reminder' && answering?.hasStarted(number) === true) remindedInVain += 1;
  });

  await command('keys', 'create', '--wave', wave, '--out', keys, '--json');
  const setting = await setUp({
    data,
    environment: parts.environment,
    weather,
    rate,
    seed: plan.seed,
    now,
    arrived: postBox.put,
    ...(plan.serviceUrl === undefined ? {} : { serviceUrl: plan.serviceUrl }),
  });
  try {
    answering = createAnswering(setting, questionnaire, random);
    const robots = answering;
    const seesPost = plan.serviceUrl === undefined;
    await timed('install', () => installAll(parts, setting));
    const before = await setting.traffic();
    await timed('import', async () => {
      const sample = join(data, 'sample.csv');
      await writeFile(sample, sampleFile(madeUpSample(invitees, sampleWords(questionnaire), random)));
      await command('sample', 'import', '--wave', wave, sample, '--json');
    });

    await command('campaign', 'send', '--wave', wave, '--json');
    const from = now();
    let next = 0;
    const invite = await timed('invite', () =>
      roundDone(parts, { wave, number: 0, kind: 'invite' }, (handled) => {
        for (; !seesPost && next < handled - SURELY_SENT; next += 1) if (joins()) robots.start(next);
      }),
    );
    await timed('answers', () => answersDone(parts, robots, seesPost ? postBox : undefined));
    const answered = robots.counts();

    await command('campaign', 'remind', '--wave', wave, '--json');
    const reminder = await timed('reminder', () =>
      roundDone(parts, { wave, number: 1, kind: 'reminder' }, () => undefined),
    );
    const seconds = ((postBox.lastAt() ?? now()) - from) / 1_000;
    const traffic = await setting.traffic();
    const memoryMb = peakMemory(setting.bot.pid);

    const { closed, published } = await timed('publish', async () => {
      progress('publish', 0, 3);
      const box = closedSchema.parse(await command('wave', 'close', '--wave', wave, '--out', data, '--json'));
      progress('publish', 1, 3);
      const opened = join(data, 'opened');
      const key = join(keys, `box-${wave}.private`);
      await command('box', 'open', '--wave', wave, '--box', box.file, '--key', key, '--out', opened, '--json');
      progress('publish', 2, 3);
      const files = ['--respondents', join(opened, 'respondents.csv'), '--strata', join(opened, 'strata.csv')];
      const out = ['--key-file', join(keys, `publication-${wave}.key`), '--out', join(data, 'publication.json')];
      const made = await publishOrRefusal(() => command('publish', '--wave', wave, ...files, ...out, '--json'));
      progress('publish', 3, 3);
      return { closed: box, published: made };
    });

    const passedOver = answered.handedIn;
    const sends = (counts: RoundCounts, without: number): number =>
      counts.sent + failedIn(counts) + counts.unknown - without;
    const seen =
      traffic === undefined || before === undefined
        ? { requests: sends(invite, 0) + sends(reminder, passedOver) }
        : { requests: traffic.requests - before.requests, throttled: traffic.throttled - before.throttled };
    const { requests } = seen;
    const bound = requests / rate;
    return {
      invitees,
      responses: answered.handedIn,
      rate,
      seconds,
      ...seen,
      bound,
      ratio: seconds / bound,
      duplicates: postBox.duplicates() + Math.max(0, closed.responses - answered.handedIn),
      lost:
        lostIn(invite, invitees, seesPost ? postBox.reached('invite') : invite.sent, 0) +
        lostIn(reminder, invitees, seesPost ? postBox.reached('reminder') : reminder.sent, passedOver) +
        Math.max(0, answered.handedIn - closed.responses),
      remindedInVain,
      invite,
      reminder,
      answers: { ...answered, inTheBox: closed.responses },
      publication: published,
      parts: took,
      ...(memoryMb === undefined ? {} : { memoryMb }),
    };
  } finally {
    await setting.close();
  }
};
