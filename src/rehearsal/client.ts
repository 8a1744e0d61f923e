import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** What the bot answered, and after how many milliseconds. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly ms: number;
}

/** Posts activities to a bot as Teams does, over kept-alive connections. */
export interface Client {
  /** Rejects when the connection breaks or nothing comes within 20 seconds. */
  readonly post: (activity: unknown) => Promise<BotAnswer>;
  readonly close: () => void;
}

const MOST_MS = 20_000;

export const createClient = (botUrl: string, token: string): Client => {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const send = (body: string): Promise<BotAnswer> =>
    new Promise((resolve, reject) => {
      const from = performance.now();
      const sent = request(
        `${botUrl}/api/messages`,
        {
          method: 'POST',
          agent,
          timeout: MOST_MS,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            authorization: `Bearer ${token}`,
          },
        },
        (response) => {
          text(response).then((said) => {
            resolve({
              status: response.statusCode ?? 0,
              body: said === '' ? undefined : (JSON.parse(said) as unknown),
              ms: performance.now() - from,
            });
          }, reject);
        },
      );
      sent.once('timeout', () => sent.destroy(new Error('the bot did not answer in time')));
      sent.once('error', reject);
      sent.end(body);
    });
  return {
    post: (activity) => send(JSON.stringify(activity)),
    close: () => {
      agent.destroy();
    },
  };
};
