import type { Activity } from 'botbuilder';
import { AuthenticationError, type AuthenticateRequestResult } from 'botframework-connector';
import { z } from 'zod/v4';
import { type Received, receivedSchema, sdkActivitySchema, tenantsOf } from './activity.ts';
import type { Adapter } from './adapter.ts';
import { looksLikeToken } from './bearer.ts';
import type { TeamsIdentity } from './identity.ts';
import { mayAnswerTo } from './service-url.ts';

/** What came through the gate: an activity of Teams, of this tenant, for this bot. */
interface Admitted {
  readonly received: Received;
  readonly activity: Activity;
  readonly authentication: AuthenticateRequestResult;
}

/** Turned away, with the HTTP status and a word for the log that names nobody. */
interface TurnedAway {
  readonly status: 400 | 401 | 403 | 503;
  readonly reason: string;
}

export type Gate = (headers: Readonly<Record<string, unknown>>, body: unknown) => Promise<Admitted | TurnedAway>;

const addressedSchema = z.looseObject({ serviceUrl: z.string().min(1) });

const authorizationOf = (headers: Readonly<Record<string, unknown>>): string => {
  const value = headers['authorization'];
  return typeof value === 'string' ? value : '';
};

const isForeign = (received: Received, identity: TeamsIdentity): boolean => {
  if (identity.tenants.length === 0) return false;
  const named = tenantsOf(received);
  return named.length === 0 || !named.every((tenant) => identity.tenants.includes(tenant));
};

/** A token that is wrong is the caller's fault; keys that cannot be fetched are not. */
const refusalOf = (error: unknown): TurnedAway => {
  const keys = error instanceof AuthenticationError ? error.statusCode >= 500 : false;
  const network = error instanceof Error && error.name === 'FetchError';
  return keys || network ? { status: 503, reason: 'keys unavailable' } : { status: 401, reason: 'token' };
};

/**
 * The gate before the SDK, which answers 500 to a forged or unsigned token and 200 to an activity without service URL
 * and to a foreign tenant. Promise: never throws, and what it admits is an activity of an allowed tenant, with a valid
 * token for this bot and a service URL to which answers may go. In the playground no token is asked.
 */
export const createGate = (adapter: Adapter, identity: TeamsIdentity, playground: boolean, now: () => number): Gate => {
  const strangeness = (received: Received): TurnedAway | undefined => {
    if (!mayAnswerTo(received.serviceUrl, identity.serviceUrls, playground))
      return { status: 403, reason: 'service url' };
    if (received.channelId !== 'msteams') return { status: 403, reason: 'channel' };
    return isForeign(received, identity) ? { status: 403, reason: 'tenant' } : undefined;
  };
  return async (headers, body) => {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return { status: 400, reason: 'no object' };
    const authorization = authorizationOf(headers);
    if (!playground && !looksLikeToken(authorization, now())) return { status: 401, reason: 'no token' };
    if (!addressedSchema.safeParse(body).success) return { status: 401, reason: 'no service url' };
    const received = receivedSchema.safeParse(body);
    const activity = sdkActivitySchema.safeParse(body);
    if (!received.success || !activity.success) return { status: 400, reason: 'no activity' };
    const strange = strangeness(received.data);
    if (strange !== undefined) return strange;
    try {
      const authentication = await adapter.authenticate(activity.data, authorization);
      return { received: received.data, activity: activity.data, authentication };
    } catch (error) {
      return refusalOf(error);
    }
  };
};
