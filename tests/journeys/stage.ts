import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { startBot } from '../../src/bot/start-bot.ts';
import { readConfig } from '../../src/config/config.ts';
import { createLog } from '../../src/log.ts';
import * as activities from '../teams/activities.ts';
import { type StandIn, startStandIn } from '../teams/stand-in.ts';

export const cardSchema = z.looseObject({ type: z.literal('AdaptiveCard'), lang: z.string().optional() });
export type Card = z.infer<typeof cardSchema>;

const invokeSchema = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });

/** The people of the demo organisation, each with a personal chat. */
export const people = {
  anna: person('1', 'anna'),
  gerda: person('2', 'gerda'),
  hans: person('3', 'hans'),
  colleague: person('11', 'collega'),
  administrator: person('4', 'beheer'),
  stranger: person('999', 'vreemde'),
};

function person(number: string, name: string): activities.Speaker {
  return activities.speaker(name, { aadObjectId: `00000000-0000-0000-0000-${number.padStart(12, '0')}` });
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = z.object({ port: z.number() }).parse(probe.address());
      probe.close(() => {
        resolve(port);
      });
    });
  });

/** The text that a person sees of a card, buttons included. */
export const textOf = (card: unknown): string => {
  const seen: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) {
        if (['text', 'title', 'label', 'value', 'errorMessage', 'altText'].includes(key) && typeof part === 'string')
          seen.push(part);
        else if (key !== 'data') walk(part);
      }
  };
  walk(card);
  return seen.join('\n');
};

const actionSchema = z.looseObject({ verb: z.string(), title: z.string(), data: z.record(z.string(), z.unknown()) });
export type Button = z.infer<typeof actionSchema>;

/** Every Action.Execute on a card. */
export const buttonsOf = (card: unknown): readonly Button[] => {
  const found: Button[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && value.type === 'Action.Execute') found.push(actionSchema.parse({ data: {}, ...value }));
      Object.values(value).forEach(walk);
    }
  };
  walk(card);
  return found;
};

/** The whole bot behind its real HTTP endpoint, with a stand-in for Teams that signs its tokens. */
export interface Stage {
  readonly standIn: StandIn;
  readonly url: string;
  /** Everything that was logged. */
  readonly log: string[];
  readonly data: string;
  readonly install: (who: activities.Speaker) => Promise<Card | undefined>;
  /** Says something; gives the card that came as a message in return. */
  readonly say: (who: activities.Speaker, text: string) => Promise<Card | undefined>;
  readonly upload: (who: activities.Speaker, name: string, content: string) => Promise<Card | undefined>;
  /** Sends a file that the stand-in has under this name. */
  readonly send: (who: activities.Speaker, name: string) => Promise<Card | undefined>;
  /** Uploads a sample as an HR sender and confirms it; strangers are added where it has too few people to be taken. */
  readonly loadSample: (who: activities.Speaker, content: string) => Promise<Card>;
  /** Presses a button with this verb on a card; gives the card that takes its place. */
  readonly press: (
    who: activities.Speaker,
    card: unknown,
    verb: string,
    filledIn?: Readonly<Record<string, string>>,
  ) => Promise<Card>;
  /** Waits until a card comes by itself into somebody's chat, `after` so many. */
  readonly arrives: (who: activities.Speaker, after: number) => Promise<Card>;
  readonly received: (who: activities.Speaker) => readonly Card[];
  /** Stops the bot and starts it again on what it stored. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a bot with this environment, and adds everything it writes to `written`. */
export type Launch = (
  environment: Readonly<Record<string, string>>,
  written: string[],
) => Promise<{ readonly stop: () => Promise<void> }>;

/** A sample with strangers added until it has the fifty people that one takes at least. */
const filledUp = (sample: string): string => {
  const rows = sample.trim().split('\n');
  const strangers = Array.from({ length: Math.max(0, 51 - rows.length) }, (_none, number) => {
    const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
    return `${id},Vreemde,nl,support,research,,`;
  });
  return `${[...rows, ...strangers].join('\n')}\n`;
};

let turns = 0;

const inThisProcess: Launch = (environment, written) =>
  startBot(readConfig(environment), {
    log: createLog('trace', { write: (line) => written.push(line) }),
    now: Date.now,
    instance: `stage ${++turns}`,
  });

export const setStage = async (
  more: Readonly<Record<string, string>> | ((standIn: StandIn) => Readonly<Record<string, string>>) = {},
  launch: Launch = inThisProcess,
): Promise<Stage> => {
  const standIn = await startStandIn();
  const data = await mkdtemp(join(tmpdir(), 'wegwijzer-'));
  const port = await freePort();
  const log: string[] = [];
  const environment = {
    ...standIn.environment,
    WEGWIJZER_DATA: data,
    PORT: `${port}`,
    ...(typeof more === 'function' ? more(standIn) : more),
  };
  let bot = await launch(environment, log);
  const url = `http://127.0.0.1:${port}`;

  const received = (who: activities.Speaker): readonly Card[] =>
    standIn
      .messagesTo(who.conversation)
      .flatMap(({ attachments }) => attachments.filter(({ contentType }) => contentType.endsWith('.adaptive')))
      .map(({ content }) => cardSchema.parse(content));
  const post = async (who: activities.Speaker, activity: unknown): Promise<Card | undefined> => {
    const before = received(who).length;
    const { status } = await standIn.post(url, activity);
    if (status !== 200) throw new Error(`the bot answered ${status}`);
    return received(who)[before];
  };
  const send: Stage['send'] = (who, name) =>
    post(who, activities.upload(standIn.url, who, name, `${standIn.url}/files/${name}`));
  const upload: Stage['upload'] = (who, name, content) => {
    standIn.files.set(name, { body: Buffer.from(content) });
    return send(who, name);
  };
  const stage: Stage = {
    standIn,
    url,
    log,
    data,
    received,
    upload,
    send,
    loadSample: async (who, content) => {
      const summary = await upload(who, 'steekproef.csv', filledUp(content));
      return stage.press(who, summary, 'sample.confirm');
    },
    install: (who) => post(who, activities.install(standIn.url, who)),
    say: (who, text) => post(who, activities.message(standIn.url, who, text)),
    press: async (who, card, verb, filledIn = {}) => {
      const button = buttonsOf(card).find((one) => one.verb === verb);
      if (button === undefined)
        throw new Error(
          `there is no button ${verb} on this card, only ${buttonsOf(card)
            .map((one) => one.verb)
            .join(', ')}:\n${textOf(card)}`,
        );
      const { status, body } = await standIn.post(
        url,
        activities.press(standIn.url, who, verb, { ...button.data, ...filledIn }),
      );
      if (status !== 200) throw new Error(`the bot answered ${status}`);
      return cardSchema.parse(invokeSchema.parse(body).value);
    },
    arrives: async (who, after) => {
      for (let tries = 0; tries < 200; tries++) {
        const card = received(who)[after];
        if (card !== undefined) return card;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error('nothing arrived');
    },
    restart: async () => {
      await bot.stop();
      bot = await launch(environment, log);
    },
    close: async () => {
      await bot.stop();
      await standIn.close();
      await rm(data, { recursive: true, force: true });
    },
  };
  return stage;
};
