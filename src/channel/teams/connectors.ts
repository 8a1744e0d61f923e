import { type ConnectorClient, ConnectorFactory } from 'botframework-connector';
import { z } from 'zod/v4';

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

const hasPipeline = z.object({ removePolicy: z.unknown(), addPolicy: z.unknown() });
const clientSchema = z.object({ pipeline: z.custom<Pipeline>((value) => hasPipeline.safeParse(value).success) });

const pipelineOf = (client: ConnectorClient): Pipeline => clientSchema.parse(Reflect.get(client, 'client')).pipeline;

/** The SDK's client repeats a POST after 500 and 502, which sends an invite twice; the product has rules of its own. */
const withoutRetries = (client: ConnectorClient): ConnectorClient => {
  pipelineOf(client).removePolicy({ phase: 'Retry' });
  return client;
};

/** Every call waits for its turn. */
const inTurn = (client: ConnectorClient, turn: () => Promise<void>): ConnectorClient => {
  pipelineOf(client).addPolicy({
    name: 'turn',
    sendRequest: async (request, next) => {
      await turn();
      return next(request);
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

  constructor(make: Make, turnForReply: () => Promise<void>) {
    super();
    this.forLetters = createKept(async (serviceUrl) => withoutRetries(await make(serviceUrl)));
    this.#forReplies = createKept(async (serviceUrl) => inTurn(withoutRetries(await make(serviceUrl)), turnForReply));
  }

  /** The connector for replies, the same one for a service URL each time. */
  override create(serviceUrl: string): Promise<ConnectorClient> {
    return this.#forReplies(serviceUrl);
  }
}
