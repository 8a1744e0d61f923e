import { type Incoming } from '../../src/conversation/incoming.ts';
import type { Reply } from '../../src/conversation/reply.ts';
import type { Address } from '../../src/campaign/address.ts';
import { type TeamsChannel, createTeamsChannel } from '../../src/channel/teams/teams-channel.ts';
import { readConfig } from '../../src/config/config.ts';
import { type HttpServer, createServer } from '../../src/http/server.ts';
import { createLog } from '../../src/log.ts';
import type { StandIn } from './stand-in.ts';

/** A channel behind the real HTTP server, before a conversation that is played by the test. */
export interface Wired {
  readonly url: string;
  readonly channel: TeamsChannel;
  readonly server: HttpServer;
  readonly heard: Incoming[];
  readonly addresses: Map<string, Address>;
  readonly log: string[];
  converse: (incoming: Incoming) => Promise<Reply | undefined>;
  /** What the store does instead of working. */
  store: (() => Promise<never>) | undefined;
}

export const wire = async (standIn: StandIn, more: Readonly<Record<string, string>> = {}): Promise<Wired> => {
  const { identity, playground } = readConfig({ ...standIn.environment, ...more });
  const seen = new Set<string>();
  const addresses = new Map<string, Address>();
  const log: string[] = [];
  const heard: Incoming[] = [];
  const channel = createTeamsChannel({
    share: () => Promise.resolve({ language: 'nl', figures: [] }),
    identity,
    playground,
    converse: (incoming) => {
      heard.push(incoming);
      return wired.converse(incoming);
    },
    addressBook: {
      remember: (address) => {
        if (wired.store !== undefined) return wired.store();
        const isNew = !addresses.has(address.person);
        addresses.set(address.person, address);
        return Promise.resolve({ isNew, language: address.language });
      },
      find: (person) => Promise.resolve(addresses.get(person)),
      speak: () => Promise.resolve(),
      forget: (person) => {
        addresses.delete(person);
        return Promise.resolve();
      },
    },
    firstTime: (id) => {
      if (wired.store !== undefined) return wired.store();
      const isNew = !seen.has(id);
      seen.add(id);
      return Promise.resolve(isNew);
    },
    log: createLog('debug', { write: (line) => log.push(line) }),
    now: Date.now,
    turnForReply: () => Promise.resolve(),
    minutes: 8,
    fileFor: () => Promise.resolve(undefined),
    formFor: () => undefined,
  });
  const server = createServer({
    process: channel.process,
    ready: () => Promise.resolve(true),
    log: createLog('silent'),
  });
  const port = await server.listen(0, '127.0.0.1');
  const wired: Wired = {
    url: `http://127.0.0.1:${port}`,
    channel,
    server,
    heard,
    addresses,
    log,
    converse: () => Promise.resolve(undefined),
    store: undefined,
  };
  return wired;
};
