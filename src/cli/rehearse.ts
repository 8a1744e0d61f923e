import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { isLoopbackHost } from '../loopback.ts';
import { loadQuestionnaire } from '../questionnaire/load.ts';
import { RehearsalError } from '../rehearsal/plan.ts';
import { rehearse } from '../rehearsal/rehearse.ts';
import { reportPage } from '../rehearsal/report.ts';
import { ADVERSE, CALM } from '../rehearsal/weather.ts';
import { openStorage } from '../storage/open.ts';
import { CommandError } from './command-error.ts';
import { commandPlaces } from './command-places.ts';
import { printJson, printLine } from './print.ts';
import { type ProgressBar, progressBar } from './progress-bar.ts';

interface Options {
  readonly invitees: number;
  readonly responses: number;
  readonly rate: number;
  readonly serviceUrl?: string;
  readonly adverse?: true;
  readonly json?: true;
}

const MOST_INVITEES = 200_000;
const MOST_RATE = 50;
const OUTAGE = { fromMs: 60_000, forMs: 10_000 };
const PROGRAM = join(import.meta.dirname, 'wegwijzer.ts');

const wholeUpTo =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < least || number > most)
      throw new InvalidArgumentError(`a whole number from ${least} to ${most}`);
    return number;
  };

const loopbackUrl = (text: string): string => {
  if (!URL.canParse(text) || !isLoopbackHost(new URL(text).hostname))
    throw new InvalidArgumentError('an address on this machine, such as http://127.0.0.1:9999');
  return text.replace(/\/$/, '');
};

const commandLine =
  (data: string) =>
  (...words: readonly string[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, WEGWIJZER_DATA: data, WEGWIJZER_KEYS: '', DATABASE_URL: '' };
      execFile(process.execPath, [PROGRAM, ...words], { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
        if (error === null) resolve(JSON.parse(stdout));
        else reject(new CommandError(`${words.slice(0, 2).join(' ')}: ${stderr.trim().split('\n').at(-1) ?? ''}`));
      });
    });

/** One bar for each part, the next one under the one before. */
const bars = (): { readonly show: (part: string, done: number, total: number) => void; readonly stop: () => void } => {
  let now: { readonly part: string; readonly bar: ProgressBar } | undefined;
  return {
    show: (part, done, total) => {
      if (now?.part !== part) {
        now?.bar.stop();
        now = { part, bar: progressBar(part, total) };
      }
      now.bar.show(done);
    },
    stop: () => {
      now?.bar.stop();
    },
  };
};

const run = async ({ invitees, responses, rate, serviceUrl, adverse, json }: Options): Promise<void> => {
  if (responses > invitees) throw new CommandError(`--responses: ${responses} is more than the ${invitees} invitees`);
  const { wave, content } = commandPlaces();
  const data = await mkdtemp(join(tmpdir(), 'wegwijzer-rehearsal-'));
  const shown = bars();
  const storage = await openStorage({ data, now: Date.now });
  try {
    const report = await rehearse({
      plan: {
        invitees,
        responses,
        rate,
        seed: 1,
        weather: adverse === true ? { ...ADVERSE, outage: OUTAGE } : CALM,
        ...(serviceUrl === undefined ? {} : { serviceUrl }),
      },
      data,
      environment: { ...process.env, WEGWIJZER_KEYS: '', DATABASE_URL: '', LOG_LEVEL: 'error' },
      questionnaire: loadQuestionnaire(join(content, 'questionnaires', `per-${wave}.json`)),
      command: commandLine(data),
      counts: storage.deliveries.counts,
      progress: shown.show,
      now: Date.now,
    });
    shown.stop();
    if (json === true) printJson(report);
    else for (const line of reportPage(report)) printLine(line);
  } catch (error) {
    if (error instanceof RehearsalError) throw new CommandError(error.message);
    throw error;
  } finally {
    shown.stop();
    await storage.close();
    await rm(data, { recursive: true, force: true });
  }
};

/** `rehearse`: a whole campaign with the real bot and robots, on this machine only. */
export const rehearseCommand = (): Command =>
  new Command('rehearse')
    .description(
      'practise a whole campaign: the real bot, robot employees, and a stand-in for Teams that keeps its limits; nothing leaves this machine',
    )
    .option('--invitees <count>', 'how many are invited', wholeUpTo(1, MOST_INVITEES), 18_225)
    .option('--responses <count>', 'how many of them take part', wholeUpTo(0, MOST_INVITEES), 5_558)
    .option('--rate <count>', 'requests a second to Teams', wholeUpTo(1, MOST_RATE), MOST_RATE)
    .option('--service-url <url>', 'a stand-in for Teams that runs already, on this machine', loopbackUrl)
    .addOption(
      new Option('--adverse', 'a bad day at Teams: blocked people, 429s, cut connections, an outage').conflicts(
        'serviceUrl',
      ),
    )
    .option('--json', 'print one JSON document')
    .action(run);
