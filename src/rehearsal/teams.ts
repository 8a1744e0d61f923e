import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod/v4';
import type { LetterKind } from '../campaign/letter.ts';
import { letterKind } from './letter-kind.ts';
import { createLimits } from './limits.ts';
import type { Random } from './random.ts';
import { isBlocked, latency, type Weather } from './weather.ts';

/** A letter that reached somebody. */
export interface Arrival {
  readonly conversation: string;
  readonly kind: LetterKind;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The requests that Teams had, by what became of them. */
export interface Traffic {
  /** All of them, refused ones too. */
  readonly requests: number;
  readonly accepted: number;
  /** 429 because of a limit. */
  readonly throttled: number;
  /** 429 without any limit. */
  readonly stray: number;
  readonly blocked: number;
  /** Accepted, while the bot was told otherwise or nothing. */
  readonly ambiguous: number;
  /** Cut before anything was read. */
  readonly outage: number;
}

interface TeamsParts {
  readonly weather: Weather;
  /** Requests a second, in any second. */
  readonly rate: number;
  readonly random: Random;
  /** Milliseconds since the epoch, never going back. */
  readonly now: () => number;
  readonly arrived: (arrival: Arrival) => void;
}

/** A stand-in for Teams that is running. */
export interface Teams {
  readonly url: string;
  readonly traffic: () => Traffic;
  readonly close: () => Promise<void>;
}

const portSchema = z.object({ port: z.number() });
const nothingYet = { requests: 0, accepted: 0, throttled: 0, stray: 0, blocked: 0, ambiguous: 0, outage: 0 };

type Answer = { readonly status: number; readonly retryAfter?: number; readonly body: unknown } | 'cut';

const tooMany = (retryAfter?: number): Answer => ({
  status: 429,
  ...(retryAfter === undefined ? {} : { retryAfter }),
  body: { error: { code: 'TooManyRequests', message: 'API calls quota exceeded' } },
});

/**
 * Starts a stand-in for Teams on loopback: the connector's REST interface with the limits that Microsoft documents, and
 * the given weather. It keeps of a message only to whom it went and which letter it was.
 */
export const startTeams = async ({ weather, rate, random, now, arrived }: TeamsParts): Promise<Teams> => {
  const limits = createLimits(rate);
  const traffic: { -readonly [Name in keyof Traffic]: number } = { ...nothingYet };
  const startedAt = now();
  let sequence = 0;

  const isOut = (at: number): boolean => {
    const since = at - startedAt - (weather.outage?.fromMs ?? Infinity);
    return since >= 0 && since < (weather.outage?.forMs ?? 0);
  };
  const accept = (conversation: string, message: string, at: number): Answer => {
    traffic.accepted += 1;
    const kind = letterKind(message);
    if (kind !== undefined) arrived({ conversation, kind, at });
    if (random() >= weather.ambiguous) return { status: 201, body: { id: `${++sequence}` } };
    traffic.ambiguous += 1;
    return random() < 0.5 ? 'cut' : { status: 502, body: { error: { code: 'BadGateway', message: 'bad gateway' } } };
  };
  const decide = (conversation: string, message: string): Answer => {
    const at = now();
    const waitMs = limits.admit(conversation, at);
    if (waitMs !== undefined) {
      traffic.throttled += 1;
      return tooMany(random() < 0.5 ? Math.ceil(waitMs / 1_000) : undefined);
    }
    if (isBlocked(weather, conversation)) {
      traffic.blocked += 1;
      return { status: 403, body: { error: { code: 'ConversationBlockedByUser', message: 'blocked' } } };
    }
    if (random() < weather.stray429) {
      traffic.stray += 1;
      return tooMany(random() < 0.5 ? 1 : undefined);
    }
    return accept(conversation, message, at);
  };
  const give = (response: ServerResponse, answer: Answer): void => {
    if (answer === 'cut') {
      response.destroy();
      return;
    }
    const { status, retryAfter, body } = answer;
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` }),
    });
    response.end(JSON.stringify(body));
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    traffic.requests += 1;
    const conversation = /^\/v3\/conversations\/([^/]+)\//.exec(request.url ?? '')?.[1];
    if (isOut(now())) {
      traffic.outage += 1;
      response.destroy();
      return;
    }
    const message = await text(request);
    if (conversation === undefined) {
      give(response, { status: 404, body: { error: { code: 'NotFound', message: 'not found' } } });
      return;
    }
    const answer = decide(decodeURIComponent(conversation), message);
    setTimeout(
      () => {
        give(response, answer);
      },
      latency(weather, random),
    );
  };

  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portSchema.parse(server.address()).port}`,
    traffic: () => ({ ...traffic }),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
