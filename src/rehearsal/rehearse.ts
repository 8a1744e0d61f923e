import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RoundCounts } from '../campaign/delivery-store.ts';
import { type Answering, createAnswering } from './answering.ts';
import { employee } from './employee.ts';
import { installAll } from './install-all.ts';
import { failedIn, lostIn } from './lost.ts';
import { peakMemory } from './peak-memory.ts';
import type { RehearsalParts } from './plan.ts';
import { createPostBox } from './post-box.ts';
import { publishWave } from './publish-wave.ts';
import { seeded } from './random.ts';
import type { RehearsalReport } from './report.ts';
import { madeUpSample } from './sample.ts';
import { sampleFile } from './sample-file.ts';
import { sampleWords } from './sample-words.ts';
import { setUp } from './setting.ts';
import { createTurnout } from './turnout.ts';
import { isBlocked } from './weather.ts';
import { answersDone, roundDone } from './wait-for.ts';

/** The queue of a round goes by person; who stands so far before the last one sent surely has the letter. */
const SURELY_SENT = 100;

/**
 * Plays a whole campaign with the real bot: robots install the app, HR imports a sample and sends, robots answer while
 * the invites go out, one reminder round, and the wave is closed, opened and published. Only addresses on this machine.
 * Throws `RehearsalError` when something does not end in time.
 */
export const rehearse = async (parts: RehearsalParts): Promise<RehearsalReport> => {
  const { plan, data, questionnaire, command, now } = parts;
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

    const { responses: inTheBox, publication } = await timed('publish', () => publishWave(parts, wave, keys));

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
      duplicates: postBox.duplicates() + Math.max(0, inTheBox - answered.handedIn),
      lost:
        lostIn(invite, invitees, seesPost ? postBox.reached('invite') : invite.sent, 0) +
        lostIn(reminder, invitees, seesPost ? postBox.reached('reminder') : reminder.sent, passedOver) +
        Math.max(0, answered.handedIn - inTheBox),
      remindedInVain,
      invite,
      reminder,
      answers: { ...answered, inTheBox },
      publication,
      parts: took,
      ...(memoryMb === undefined ? {} : { memoryMb }),
    };
  } finally {
    await setting.close();
  }
};
