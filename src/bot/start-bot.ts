import { setTimeout as sleep } from 'node:timers/promises';
import { botKeys } from './keys.ts';
import { createDispatch } from '../campaign/dispatch.ts';
import { inHours, startCampaignWork, withWords } from './campaign-work.ts';
import { createPace } from '../campaign/pace.ts';
import { createSharedPace } from '../campaign/shared-pace.ts';
import { createWorld } from './world.ts';
import { createTeamsChannel } from '../channel/teams/teams-channel.ts';
import { type Config } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';
import { takenFile } from '../conversation/campaign-more.ts';
import { logSignposts } from './signpost-log.ts';
import { createNotesPost } from './notes-post.ts';
import { notesFormFor } from '../conversation/write-notes.ts';
import { createConverse } from '../conversation/converse.ts';
import type { Messenger } from '../conversation/messenger.ts';
import { warmUp } from '../signposting/recognise.ts';
import { createServer } from '../http/server.ts';
import type { Log } from '../log.ts';
import { preparationWork } from './preparation-work.ts';
import { startPeriodicWork } from './periodic-work.ts';
import { createCharts } from './charts.ts';
import { createLinks } from './links.ts';
import { watchOrganisation } from './organisation.ts';
import { createServed } from './served.ts';
import { createShare } from '../conversation/share-figure.ts';
import { loadFigures } from './figures.ts';
import { openStorage } from '../storage/open.ts';

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
const PREPARATION_PAUSE_MS = 250;
const SWEEP_PAUSE_MS = 60_000;
const FIGURES_PAUSE_MS = 5_000;

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
    // The conversation speaks through the channel, which is made of the conversation.
    const messenger: Messenger = {
      post: (...said) => channel.messenger.post(...said),
      change: (...said) => channel.messenger.change(...said),
      offerFile: (...said) => channel.messenger.offerFile(...said),
    };
    const notes = createNotesPost(keys.draft, now, ({ uploadUrl }, bytes) => channel.putFile(uploadUrl, bytes));
    const links = createLinks(config.publicUrl, keys.draft, now);
    const organisation = watchOrganisation(config.places.content, log);
    const world = await createWorld({
      ...{ config, storage, figures, charts, links, organisation, messenger, notes, now },
      boxPublicKey: keys.box,
    });
    logSignposts(world.directory, world.organisation, log, now());
    warmUp();
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
      share: createShare(world),
      turnForReply: pace.takeForReply,
      minutes: world.questionnaire.minutes,
      fileFor: (person, context) => takenFile(world, person, context),
      formFor: (taken, language) => notesFormFor(world, taken, language),
    });
    const dispatch = createDispatch({
      deliveries: inHours(storage.deliveries, world),
      deliver: withWords(channel.deliver, world),
      pace,
      ...clock,
      owner: instance,
      log,
    });
    const preparation = preparationWork(config, storage, {
      openConversation: channel.openConversation,
      turn: pace.take,
      now,
      log,
    });
    const server = createServer({
      process: channel.process,
      ready: storage.ready,
      served: createServed({ world, charts }, keys.draft),
      log,
    });
    const port = await listen(server, config);
    const work = [
      startPeriodicWork('dispatch', DISPATCH_PAUSE_MS, dispatch.tick, log),
      ...(preparation === undefined
        ? []
        : [startPeriodicWork('preparation', PREPARATION_PAUSE_MS, preparation.tick, log)]),
      startPeriodicWork('sweep', SWEEP_PAUSE_MS, storage.sweep, log),
      startPeriodicWork('figures', FIGURES_PAUSE_MS, figures.refresh, log),
      startCampaignWork(world, pace, log),
    ];
    if (world.campaign.anyHour) log.warn({}, 'letters go at any hour, also outside working hours and on holidays');
    if (config.playground) log.warn({}, 'playground: authentication is off, and only this machine is answered');
    log.info({ port, wave: world.wave }, 'Wegwijzer answers');
    return {
      port,
      stop: async () => {
        await server.stop();
        await dispatch.stop();
        await Promise.all(work.map((one) => one.stop()));
        await preparation?.stop();
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
};
