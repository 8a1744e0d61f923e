import { type Received, receivedSchema, tenantsOf } from './activity.ts';
import { type Bearer, readBearer } from './bearer.ts';
import type { TeamsIdentity } from './identity.ts';
import { mayAnswerTo } from './service-url.ts';
import { KeysUnavailableError } from './signing-keys.ts';
import type { TokenCheck } from './token-check.ts';

/** What came through the gate: an activity of Teams, of this tenant, for this bot. */
export interface Admitted {
  readonly received: Received;
  /** The same as it came, for the SDK. */
  readonly body: object;
}

/** Turned away, with the HTTP status and a word for the log that names nobody. */
interface TurnedAway {
  readonly status: 400 | 401 | 403 | 503;
  readonly reason: string;
}

export type Gate = (headers: Readonly<Record<string, unknown>>, body: unknown) => Promise<Admitted | TurnedAway>;

const isAddressed = (body: object): boolean =>
  'serviceUrl' in body && typeof body.serviceUrl === 'string' && body.serviceUrl !== '';

const authorizationOf = (headers: Readonly<Record<string, unknown>>): string => {
  const value = headers['authorization'];
  return typeof value === 'string' ? value : '';
};

const isForeign = (received: Received, identity: TeamsIdentity): boolean => {
  if (identity.tenants.length === 0) return false;
  const named = tenantsOf(received);
  return named.length === 0 || !named.every((tenant) => identity.tenants.includes(tenant));
};

/** The groups that a token names, where it is about the person who speaks and nobody else. */
const groupsIn = ({ claims }: Bearer, { from }: Received): readonly string[] =>
  claims.oid !== undefined && claims.oid.toLowerCase() === from.aadObjectId?.toLowerCase() ? (claims.groups ?? []) : [];

/**
 * The gate before the SDK, which answers 500 to a forged or unsigned token and 200 to an activity without service URL
 * and to a foreign tenant. Promise: never throws, and what it admits is an activity of an allowed tenant, with a valid
 * token for this bot, checked once, and a service URL to which answers may go. In the playground no token is asked.
 */
export const createGate = (isValid: TokenCheck, identity: TeamsIdentity, playground: boolean): Gate => {
  const strangeness = (received: Received): TurnedAway | undefined => {
    if (!mayAnswerTo(received.serviceUrl, identity.serviceUrls, playground))
      return { status: 403, reason: 'service url' };
    if (received.channelId !== 'msteams') return { status: 403, reason: 'channel' };
    return isForeign(received, identity) ? { status: 403, reason: 'tenant' } : undefined;
  };
  return async (headers, body) => {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return { status: 400, reason: 'no object' };
    const bearer = playground ? undefined : readBearer(authorizationOf(headers));
    if (!playground && bearer === undefined) return { status: 401, reason: 'no token' };
    if (!isAddressed(body)) return { status: 401, reason: 'no service url' };
    const received = receivedSchema.safeParse(body);
    if (!received.success) return { status: 400, reason: 'no activity' };
    const strange = strangeness(received.data);
    if (strange !== undefined) return strange;
    try {
      if (bearer !== undefined && !(await isValid(bearer, received.data))) return { status: 401, reason: 'token' };
    } catch (error) {
      // Keys that cannot be fetched are no fault of the caller.
      if (error instanceof KeysUnavailableError) return { status: 503, reason: 'keys unavailable' };
      throw error;
    }
    const groups = bearer === undefined ? [] : groupsIn(bearer, received.data);
    return {
      received: groups.length === 0 ? received.data : { ...received.data, groups },
      body,
    };
  };
};
