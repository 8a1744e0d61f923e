import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod/v4';

/** A key of the channel's issuer, ready to check with. */
export interface SigningKey {
  readonly key: KeyObject;
  /** The channels for which it may sign; empty: any. */
  readonly endorsements: readonly string[];
}

/** The key of this name, or `undefined` when the issuer has none. Rejects with `KeysUnavailableError`. */
export type SigningKeys = (id: string) => Promise<SigningKey | undefined>;

/** The keys could not be fetched: no token can be checked now. */
export class KeysUnavailableError extends Error {
  override readonly name = 'KeysUnavailableError';
}

const metadataSchema = z.object({ jwks_uri: z.url() });
const keysSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });
const rsaSchema = z.object({
  kty: z.literal('RSA'),
  kid: z.string(),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).default([]),
});

/** The channel asks for new keys every day, and for an unknown one no more than once an hour. */
const FRESH_MS = 24 * 3_600_000;
const LEAST_MS = 3_600_000;
/** While its issuer cannot be reached, a key that was known keeps its worth so long, and is asked for so often. */
const LONGEST_MS = 48 * 3_600_000;
const AGAIN_MS = 60_000;
const MOST_WAIT_MS = 4_000;

const fetchJson = async (url: string): Promise<unknown> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(MOST_WAIT_MS) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
};

const fetchKeys = async (metadataUrl: string): Promise<ReadonlyMap<string, SigningKey>> => {
  try {
    const { jwks_uri } = metadataSchema.parse(await fetchJson(metadataUrl));
    const { keys } = keysSchema.parse(await fetchJson(jwks_uri));
    return new Map(
      keys
        .filter(({ kty }) => kty === 'RSA')
        .map((jwk) => {
          const { kty, kid, n, e, endorsements } = rsaSchema.parse(jwk);
          return [kid, { key: createPublicKey({ key: { kty, n, e }, format: 'jwk' }), endorsements }];
        }),
    );
  } catch (error) {
    throw new KeysUnavailableError('the keys of the channel cannot be fetched', { cause: error });
  }
};

/**
 * The keys of the issuer that this OpenID metadata describes, fetched when needed. A failure to fetch them does not shut
 * out whoever asks for help: known keys are then good for another day. `now` in milliseconds.
 */
export const createSigningKeys = (metadataUrl: string, now: () => number): SigningKeys => {
  let known: ReadonlyMap<string, SigningKey> = new Map();
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let failedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | undefined;
  const refresh = async (): Promise<void> => {
    try {
      known = await fetchKeys(metadataUrl);
      fetchedAt = now();
    } catch (error) {
      failedAt = now();
      throw error;
    } finally {
      fetching = undefined;
    }
  };
  return async (id) => {
    const age = now() - fetchedAt;
    if (age <= (known.has(id) ? FRESH_MS : LEAST_MS)) return known.get(id);
    const mayWait = known.has(id) && age <= LONGEST_MS;
    if (mayWait && now() - failedAt < AGAIN_MS) return known.get(id);
    try {
      await (fetching ??= refresh());
    } catch (error) {
      if (!mayWait) throw error;
    }
    return known.get(id);
  };
};
