import type { IncomingHttpHeaders } from 'node:http';
import restify from 'restify';
import type { Log } from '../log.ts';
import { readJson } from './body.ts';
import { send, type Served } from './served.ts';

/** What becomes of a message to the bot; any channel can be behind it. */
type Process = (request: {
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}) => Promise<{ readonly status: number; readonly body?: unknown }>;

export interface ServerOptions {
  readonly process: Process;
  /** Whether the bot can do its work now (its database answers). */
  readonly ready: () => Promise<boolean>;
  /** What is fetched at a path under one of `SERVED`; `undefined` for an address that was never given out. */
  readonly served?: (path: string) => Promise<Served | undefined>;
  readonly log: Log;
}

export interface HttpServer {
  /** Listens and gives the port. Rejects, for instance with code EADDRINUSE when the port is taken. */
  readonly listen: (port: number, host: string) => Promise<number>;
  /** Takes nothing new, lets running requests end (at most 5 seconds) and closes. */
  readonly stop: () => Promise<void>;
}

const MOST_REQUEST_MS = 20_000;
const MOST_STOP_MS = 5_000;
/** Longer than whoever is in front keeps an idle connection: closing first would break a request that just left. */
const IDLE_MS = 75_000;

/** Pictures of figures, files with them, shared answers, and how to read them. */
const SERVED = ['charts', 'files', 'shared', 'reading'] as const;

const answer = (response: restify.Response, status: number, body: unknown): void => {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': `${Buffer.byteLength(text)}`,
  });
  response.end(text);
};

const settled = async (ready: () => Promise<boolean>): Promise<boolean> => {
  try {
    return await ready();
  } catch {
    return false;
  }
};

/** The bot over HTTP: `POST /api/messages`, `GET /livez` (the process runs) and `GET /readyz` (it can do its work). */
export const createServer = ({ process, ready, served, log }: ServerOptions): HttpServer => {
  const server = restify.createServer({ name: 'wegwijzer' });
  server.server.requestTimeout = MOST_REQUEST_MS;
  server.server.headersTimeout = MOST_REQUEST_MS;
  server.server.keepAliveTimeout = IDLE_MS;

  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    try {
      const read = await readJson(request);
      if ('refused' in read) {
        log.warn({ happening: 'body refused', status: read.refused });
        response.setHeader('connection', 'close');
        answer(response, read.refused, undefined);
        return;
      }
      const { status, body } = await process({ headers: request.headers, body: read.json });
      answer(response, status, body);
    } catch (error) {
      log.error({ happening: 'request failed', error: error instanceof Error ? error.name : typeof error });
      if (!response.headersSent) answer(response, 503, undefined);
    }
  });
  server.get('/livez', (_request, response, next) => {
    answer(response, 200, { alive: true });
    next();
  });
  server.get('/readyz', async (_request: restify.Request, response: restify.Response) => {
    const isReady = await settled(ready);
    answer(response, isReady ? 200 : 503, { ready: isReady });
  });

  for (const folder of SERVED)
    server.get(`/${folder}/*`, async (request: restify.Request, response: restify.Response) => {
      try {
        const found = await served?.(request.path());
        if (found === undefined) answer(response, 404, undefined);
        else send(response, found);
      } catch (error) {
        log.error({ happening: `${folder} failed`, error: error instanceof Error ? error.name : typeof error });
        if (!response.headersSent) answer(response, 503, undefined);
      }
    });

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.removeListener('error', reject);
          resolve(server.address().port);
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        const force = setTimeout(() => {
          server.server.closeAllConnections();
        }, MOST_STOP_MS);
        server.close(() => {
          clearTimeout(force);
          resolve();
        });
        server.server.closeIdleConnections();
      }),
  };
};
