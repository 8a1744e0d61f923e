import { setTimeout as pause } from 'node:timers/promises';
import { type ConnectorClient, ConnectorFactory } from 'botframework-connector';
import { z } from 'zod/v4';
import { hasGet, retryAfter } from './errors.ts';

/** What replies need. */
export interface ReplyParts {
  /** Waits until an answer to somebody may go to the channel. */
  readonly turnForReply: () => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

interface Policy {
  readonly name: string;
  readonly sendRequest: <Request, Answer>(
    request: Request,
    next: (request: Request) => Promise<Answer>,
  ) => Promise<Answer>;
}

interface Pipeline {
  readonly removePolicy: (which: { readonly phase: 'Retry' }) => unknown;
  readonly addPolicy: (policy: Policy) => void;
}

const refusalSchema = z.object({
  status: z.literal(429),
  headers: z.custom<{ get: (name: string) => string | undefined }>(hasGet),
});
const hasPipeline = z.object({ removePolicy: z.unknown(), addPolicy: z.unknown() });
const clientSchema = z.object({ pipeline: z.custom<Pipeline>((value) => hasPipeline.safeParse(value).success) });

const pipelineOf = (client: ConnectorClient): Pipeline => clientSchema.parse(Reflect.get(client, 'client')).pipeline;

/** The SDK's client repeats a POST after 500 and 502, which sends an invite twice; the product has rules of its own. */
const withoutRetries = (client: ConnectorClient): ConnectorClient => {
  pipelineOf(client).removePolicy({ phase: 'Retry' });
  return client;
};

/** A reply that Teams refuses for want of room surely did not arrive: it is tried so often. */
const TRIES = 3;
const FIRST_PAUSE_MS = 500;
/** Longer than this nobody waits for a reply. */
const LONGEST_PAUSE_MS = 3_000;

/** Every call waits for its turn, and for another one when the channel says that there are too many. */
const inTurn = (client: ConnectorClient, { turnForReply, now }: ReplyParts): ConnectorClient => {
  pipelineOf(client).addPolicy({
    name: 'turn',
    sendRequest: async (request, next) => {
      for (let tries = 1; ; tries += 1) {
        await turnForReply();
        const answer = await next(request);
        const told = refusalSchema.safeParse(answer);
        if (!told.success || tries === TRIES) return answer;
        const asked = retryAfter(told.data.headers.get('retry-after'), now());
        await pause(Math.min(asked ?? FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS));
      }
    },
  });
  return client;
};

type Make = (serviceUrl: string) => Promise<ConnectorClient>;

/** Makes one client for each service URL and keeps it. */
const createKept = (make: Make): Make => {
  const kept = new Map<string, Promise<ConnectorClient>>();
  return (serviceUrl) => {
    const known = kept.get(serviceUrl);
    if (known !== undefined) return known;
    const made = make(serviceUrl);
    kept.set(serviceUrl, made);
    made.catch(() => kept.delete(serviceUrl));
    return made;
  };
};

/** The connectors of the bot: those of the SDK, whose calls are replies and wait for a reply's turn, and those for letters. */
export class Connectors extends ConnectorFactory {
  readonly #forReplies: Make;
  /** The connector for letters, which have their turn already; the same one for a service URL each time. */
  readonly forLetters: Make;

  constructor(make: Make, parts: ReplyParts) {
    super();
    this.forLetters = createKept(async (serviceUrl) => withoutRetries(await make(serviceUrl)));
    this.#forReplies = createKept(async (serviceUrl) => inTurn(withoutRetries(await make(serviceUrl)), parts));
  }

  /** The connector for replies, the same one for a service URL each time. */
  override create(serviceUrl: string): Promise<ConnectorClient> {
    return this.#forReplies(serviceUrl);
  }
}
