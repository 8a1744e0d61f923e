import { join } from 'node:path';
import type { Environment } from '../config/environment.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { type Client, createClient } from './client.ts';
import { APP_ID, channelEnvironment } from './environment.ts';
import { freePort } from './free-port.ts';
import { startIssuer } from './issuer.ts';
import { startTeamsApart } from './teams-apart.ts';
import type { Arrival, Traffic } from './teams.ts';
import type { Weather } from './weather.ts';

interface Wanted {
  /** The folder of the bot's store. */
  readonly data: string;
  /** Variables for the bot beside those of the channel. */
  readonly environment: Environment;
  readonly weather: Weather;
  /** Requests a second: what the stand-in allows, and what the bot sends. */
  readonly rate: number;
  readonly seed: number;
  /** A stand-in for Teams that runs already; its letters cannot be seen from here. */
  readonly serviceUrl?: string;
  readonly arrived: (arrival: Arrival) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Called before the bot starts, with the variables it gets: time to fill its store. */
  readonly prepare?: (environment: Environment, serviceUrl: string) => Promise<void>;
}

/** A real bot as a process, between a stand-in for Teams and somebody who speaks to it with signed tokens. */
export interface Setting {
  readonly serviceUrl: string;
  readonly bot: BotProcess;
  readonly client: Client;
  /** What the stand-in counted; `undefined` for one that was not started here. */
  readonly traffic: () => Promise<Traffic | undefined>;
  readonly close: () => Promise<void>;
}

/** The program that is the bot. */
export const BOT = join(import.meta.dirname, '../main.ts');

/** Starts the issuer, the stand-in and the bot, and gives what is needed to speak to them. */
export const setUp = async (wanted: Wanted, program = BOT): Promise<Setting> => {
  const { now, weather, rate, seed, arrived } = wanted;
  const issuer = await startIssuer();
  const teams = wanted.serviceUrl === undefined ? await startTeamsApart({ weather, rate, seed }, arrived) : undefined;
  const serviceUrl = wanted.serviceUrl ?? teams?.url ?? '';
  const closeRest = async (): Promise<void> => {
    await teams?.stop();
    await issuer.close();
  };
  try {
    const environment = {
      ...wanted.environment,
      ...channelEnvironment(issuer.url, serviceUrl),
      WEGWIJZER_DATA: wanted.data,
      WEGWIJZER_RATE: `${rate}`,
    };
    await wanted.prepare?.(environment, serviceUrl);
    const bot = await startBotProcess(program, await freePort(), environment);
    const client = createClient(bot.url, issuer.token(APP_ID, serviceUrl, now()));
    return {
      serviceUrl,
      bot,
      client,
      traffic: async () => teams?.traffic(),
      close: async () => {
        client.close();
        await bot.stop();
        await closeRest();
      },
    };
  } catch (error) {
    await closeRest();
    throw error;
  }
};
