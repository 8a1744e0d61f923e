import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { botKeys } from './keys.ts';
import { createDispatch } from '../campaign/dispatch.ts';
import { createPace } from '../campaign/pace.ts';
import { createSharedPace } from '../campaign/shared-pace.ts';
import { createTeamsChannel } from '../channel/teams/teams-channel.ts';
import { type Config } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import { createConverse } from '../conversation/converse.ts';
import { understand } from '../conversation/understand.ts';
import type { World } from '../conversation/world.ts';
import { followUp } from '../query/follow-up.ts';
import { interpret } from '../query/interpret.ts';
import { recognise } from '../signposting/recognise.ts';
import { createServer } from '../http/server.ts';
import type { Log } from '../log.ts';
import { DEPARTMENTS } from '../organisation/department.ts';
import { loadOrganisation } from '../organisation/organisation.ts';
import { startPeriodicWork } from './periodic-work.ts';
import { loadQuestionnaire } from '../questionnaire/load.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { loadDirectory } from '../signposting/directory.ts';
import { type Charts, createCharts } from './charts.ts';
import { type Figures, loadFigures } from './figures.ts';
import { openStorage, type Storage } from '../storage/open.ts';

/** What a running bot takes from outside: a log, the clock, and a name that no other instance has. */
export interface Surroundings {
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly instance: string;
}

export interface Bot {
  /** The port it listens on. */
  readonly port: number;
  /** Lets what runs end, and closes everything. */
  readonly stop: () => Promise<void>;
}

const DISPATCH_PAUSE_MS = 250;
const SWEEP_PAUSE_MS = 60_000;
const FIGURES_PAUSE_MS = 5_000;

const categories = (questionnaire: Questionnaire, dimension: string): readonly string[] =>
  questionnaire.dimensions.find(({ id }) => id === dimension)?.categories.map(({ id }) => id) ?? [];

const demoSample = (config: Config): Pick<World, 'demoSample'> => {
  if (!config.playground) return {};
  const name = `sample-${config.places.wave}.csv`;
  const file = join(config.places.content, 'demo', name);
  readFileSync(file);
  return { demoSample: async () => ({ name, content: await readFile(file) }) };
};

const listen = async (server: ReturnType<typeof createServer>, config: Config): Promise<number> => {
  try {
    return await server.listen(config.port, config.host);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ConfigError(
      `PORT: cannot listen on ${config.host}:${config.port} (${code}); is something running there?`,
    );
  }
};

const createWorld = (
  config: Config,
  storage: Storage,
  boxPublicKey: string,
  figures: Figures,
  charts: Charts,
  now: () => number,
): World => {
  const { content, wave } = config.places;
  const questionnaire = loadQuestionnaire(join(content, 'questionnaires', `per-${wave}.json`));
  return {
    wave,
    now,
    organisation: loadOrganisation(content),
    questionnaire,
    boxPublicKey,
    directory: loadDirectory(content),
    sampleTerms: {
      categories: { function: categories(questionnaire, 'function'), domain: categories(questionnaire, 'domain') },
      departments: DEPARTMENTS,
    },
    figures: figures.book,
    chartUrl: charts.url,
    understand: (text, language) =>
      understand(text, language, {
        recognise,
        interpret: (question, asked) => interpret(question, asked, figures.interpretation()),
      }),
    followUp: (text, language, last) => followUp(text, language, figures.interpretation(), last),
    lastQueries: storage.lastQueries,
    audit: storage.audit,
    register: storage.register,
    addressBook: storage.addressBook,
    deliveries: storage.deliveries,
    drafts: storage.drafts,
    handIn: storage.handIn,
    waves: storage.waves,
    ...demoSample(config),
  };
};

/**
 * Starts the bot: storage, figures, conversation, channel, HTTP server, and the work that comes round. Throws one of
 * the known errors when it cannot.
 */
export const startBot = async (config: Config, { log, now, instance }: Surroundings): Promise<Bot> => {
  const keys = botKeys(config);
  const storage = await openStorage({ ...config.places, draftKey: keys.draft, auditDays: config.auditDays, now });
  try {
    const figures = await loadFigures(config, storage.publications, log);
    const charts = createCharts(config.publicUrl, keys.draft, figures.book);
    const world = createWorld(config, storage, keys.box, figures, charts, now);
    const clock = { now, sleep: (ms: number) => sleep(ms) };
    const { turns } = storage;
    const pace = turns === undefined ? createPace(config.rate, clock) : createSharedPace(config.rate, turns, clock);
    const channel = createTeamsChannel({
      identity: config.identity,
      playground: config.playground,
      converse: createConverse(world),
      addressBook: storage.addressBook,
      firstTime: (activity) => storage.seen.firstTime(activity, now()),
      log,
      now,
      turnForReply: pace.takeForReply,
      minutes: world.questionnaire.minutes,
    });
    const dispatch = createDispatch({
      deliveries: storage.deliveries,
      deliver: channel.deliver,
      pace,
      ...clock,
      owner: instance,
      log,
    });
    const server = createServer({ process: channel.process, ready: storage.ready, picture: charts.picture, log });
    const port = await listen(server, config);
    const work = [
      startPeriodicWork('dispatch', DISPATCH_PAUSE_MS, dispatch.tick, log),
      startPeriodicWork('sweep', SWEEP_PAUSE_MS, storage.sweep, log),
      startPeriodicWork('figures', FIGURES_PAUSE_MS, figures.refresh, log),
    ];
    if (config.playground) log.warn({}, 'playground: authentication is off, and only this machine is answered');
    log.info({ port, wave: world.wave }, 'Wegwijzer answers');
    return {
      port,
      stop: async () => {
        await server.stop();
        await dispatch.stop();
        await Promise.all(work.map((one) => one.stop()));
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
};
