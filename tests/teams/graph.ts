import { once } from 'node:events';
import { createServer } from 'node:http';
import { z } from 'zod/v4';

/** What Graph answers for one person: a status, with headers where it has any. */
export interface GraphAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const batchSchema = z.object({
  requests: z
    .array(
      z.object({
        id: z.string(),
        method: z.literal('POST'),
        url: z.string().regex(/^\/users\/[^/]+\/teamwork\/installedApps$/),
        body: z.object({ 'teamsApp@odata.bind': z.string() }),
      }),
    )
    // Graph takes no more in a batch.
    .max(20),
});

/** A stand-in for Microsoft Graph that installs an app for people, one batch at a time. */
export interface Graph {
  readonly url: string;
  /** When each installation was asked for, and of whom. */
  readonly asked: { readonly at: number; readonly person: string; readonly app: string; readonly token: string }[];
  /** What is answered for a person; created by default. */
  answer: (person: string, time: number) => GraphAnswer;
  /** What is answered to a batch as a whole; nothing by default. */
  refuseBatch: (time: number) => GraphAnswer | undefined;
  readonly close: () => Promise<void>;
}

export const startGraph = async (): Promise<Graph> => {
  const times = new Map<string, number>();
  let batches = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const send = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void => {
        response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers });
        response.end(JSON.stringify(body));
      };
      if (request.url !== '/v1.0/$batch') {
        send(404, {});
        return;
      }
      const refused = graph.refuseBatch(++batches);
      if (refused !== undefined) {
        send(refused.status, {}, refused.headers);
        return;
      }
      const { requests } = batchSchema.parse(JSON.parse(Buffer.concat(parts).toString('utf8')));
      const responses = requests.map(({ id, url, body }) => {
        const person = decodeURIComponent(url.split('/')[2] ?? '');
        const time = (times.get(person) ?? 0) + 1;
        times.set(person, time);
        const app = body['teamsApp@odata.bind'];
        graph.asked.push({ at: Date.now(), person, app, token: request.headers.authorization ?? '' });
        return { id, ...graph.answer(person, time), body: {} };
      });
      // In whatever order they are done.
      send(200, { responses: responses.reverse() });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const graph: Graph = {
    url: `http://127.0.0.1:${port}/v1.0`,
    asked: [],
    answer: () => ({ status: 201 }),
    refuseBatch: () => undefined,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return graph;
};
