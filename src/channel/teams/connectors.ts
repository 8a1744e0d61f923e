import { type ConnectorClient, ConnectorFactory } from 'botframework-connector';
import { z } from 'zod/v4';

const pipelineSchema = z.object({
  pipeline: z.custom<{ removePolicy: (which: { phase: 'Retry' }) => unknown }>(
    (value) => z.object({ removePolicy: z.unknown() }).safeParse(value).success,
  ),
});

/** The SDK's client repeats a POST after 500 and 502, which sends an invite twice; the product has rules of its own. */
const withoutRetries = (client: ConnectorClient): ConnectorClient => {
  pipelineSchema.parse(Reflect.get(client, 'client')).pipeline.removePolicy({ phase: 'Retry' });
  return client;
};

/** Makes one connector for each service URL, keeps it, and takes its retries out. */
export class Connectors extends ConnectorFactory {
  readonly #make: (serviceUrl: string) => Promise<ConnectorClient>;
  readonly #kept = new Map<string, Promise<ConnectorClient>>();

  constructor(make: (serviceUrl: string) => Promise<ConnectorClient>) {
    super();
    this.#make = make;
  }

  /** The connector for a service URL, the same one each time. */
  override create(serviceUrl: string): Promise<ConnectorClient> {
    const known = this.#kept.get(serviceUrl);
    if (known !== undefined) return known;
    const made = this.#make(serviceUrl).then(withoutRetries);
    this.#kept.set(serviceUrl, made);
    made.catch(() => this.#kept.delete(serviceUrl));
    return made;
  }
}
