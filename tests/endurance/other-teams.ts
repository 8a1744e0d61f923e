import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * A stand-in for Teams by another hand than the product's own: it shares no code with it, and knows of a bot only what
 * Microsoft documents. 50 requests in any second over all conversations; 7 in one second, 8 in two and 60 in thirty in
 * one conversation; a 429 never says how long to wait.
 */
export interface OtherTeams {
  readonly url: string;
  /** When messages were accepted in each conversation, in milliseconds of this process. */
  readonly accepted: ReadonlyMap<string, readonly number[]>;
  /** When requests came, whatever became of them. */
  readonly came: readonly number[];
  /** So much later than it came a request may have been noticed, at worst, in milliseconds. */
  readonly noticedLate: () => number;
  readonly throttled: () => number;
  /** Everybody is cut off before anything is read. */
  cut: boolean;
  readonly close: () => Promise<void>;
}

export interface Mood {
  /** One in so many conversations is blocked; 0 for none. */
  readonly blockedOneIn?: number;
  /** One in so many messages is accepted while the sender hears nothing; 0 for none. */
  readonly silentOneIn?: number;
  /** After so many accepted messages Teams is away for a while. */
  readonly outageAfter?: number;
  readonly outageMs?: number;
  readonly answersAfterMs?: number;
}

const RESOLUTION_MS = 5;
/** A machine that is busier than this proves nothing. */
const MOST_LATE_MS = 200;

const within = (times: readonly number[], at: number, windowMs: number): number => {
  let count = 0;
  for (let place = times.length - 1; place >= 0 && (times[place] ?? 0) > at - windowMs; place -= 1) count += 1;
  return count;
};

const one = (name: string, inSoMany: number): boolean =>
  inSoMany > 0 && createHash('md5').update(name).digest().readUInt16LE(4) % inSoMany === 0;

const listen = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

export const startOtherTeams = async (mood: Mood = {}): Promise<OtherTeams> => {
  const { blockedOneIn = 0, silentOneIn = 0, outageAfter = Infinity, outageMs = 0, answersAfterMs = 25 } = mood;
  const accepted = new Map<string, number[]>();
  const came: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const admitted: number[] = [];
  let throttled = 0;
  let total = 0;
  let outageFrom: number | undefined;

  const server = createServer((request, response) => {
    const at = performance.now();
    const isAway = outageFrom !== undefined && at < outageFrom + outageMs;
    if (teams.cut || isAway) {
      request.socket.destroy();
      return;
    }
    came.push(at);
    const name = decodeURIComponent(/^\/v3\/conversations\/([^/?]+)/.exec(request.url ?? '')?.[1] ?? '');
    const say = (status: number, body: object): void => {
      setTimeout(() => {
        response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
        response.end(JSON.stringify(body));
      }, answersAfterMs);
    };
    request.resume();
    request.once('end', () => {
      const own = accepted.get(name) ?? [];
      const tooMany =
        within(admitted, at, 1_000) >= 50 ||
        within(own, at, 1_000) >= 7 ||
        within(own, at, 2_000) >= 8 ||
        within(own, at, 30_000) >= 60;
      if (tooMany) {
        throttled += 1;
        say(429, { error: { code: 'RequestThrottled', message: 'Too many requests' } });
        return;
      }
      admitted.push(at);
      if (one(name, blockedOneIn)) {
        say(403, {
          error: { code: 'ConversationBlockedByUser', message: 'User blocked the conversation with the bot' },
        });
        return;
      }
      accepted.set(name, [...own, at]);
      total += 1;
      if (total >= outageAfter) outageFrom ??= at;
      if (silentOneIn > 0 && total % silentOneIn === 0) setTimeout(() => request.socket.destroy(), answersAfterMs);
      else say(201, { id: `1:${total}` });
    });
  });
  const teams: OtherTeams = {
    url: await listen(server),
    accepted,
    came,
    noticedLate: () => Math.max(0, delay.max / 1e6 - RESOLUTION_MS),
    throttled: () => throttled,
    cut: false,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      delay.disable();
      await closed;
    },
  };
  return teams;
};

/**
 * The most that came within one second, whichever second that is. What was noticed late seems to have come closer to
 * what follows it, so the second is shorter by that.
 */
export const mostInASecond = ({ came, noticedLate }: Pick<OtherTeams, 'came' | 'noticedLate'>): number => {
  const windowMs = 1_000 - Math.min(MOST_LATE_MS, noticedLate());
  let most = 0;
  for (let first = 0, last = 0; last < came.length; last += 1) {
    while ((came[last] ?? 0) - (came[first] ?? 0) >= windowMs) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
};
