import { z } from 'zod/v4';

/** How the bot proves itself to Microsoft Graph. */
export interface GraphIdentity {
  readonly appId: string;
  readonly password: string | undefined;
  readonly tenant: string;
  /** Where tokens are given; the id of the tenant comes behind it. */
  readonly loginUrl: string;
  /** A fixed bearer token instead, where a stand-in on this machine plays Graph. */
  readonly fixedToken: string | undefined;
}

/** Graph's tokens: the same one until shortly before it ends. */
export interface GraphToken {
  /** Throws when none can be had. */
  readonly get: () => Promise<string>;
  /** The token was refused: the next one is a new one. */
  readonly drop: () => void;
}

const MOST_MS = 10_000;
/** A token is given up so long before it ends. */
const BEFORE_END_MS = 300_000;

const tokenSchema = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/** Tokens by the app's own password, for the Graph at `graphUrl`; `now` in milliseconds since the epoch. */
export const createGraphToken = (identity: GraphIdentity, graphUrl: string, now: () => number): GraphToken => {
  const { appId, password, tenant, loginUrl, fixedToken } = identity;
  let kept: { readonly token: Promise<string>; until: number } | undefined;
  const ask = async (): Promise<string> => {
    const response = await fetch(`${loginUrl}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: appId,
        client_secret: password ?? '',
        grant_type: 'client_credentials',
        scope: `${new URL(graphUrl).origin}/.default`,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(MOST_MS),
    });
    if (!response.ok) throw new Error(`no token for Graph: ${response.status}`);
    const { access_token: token, expires_in: seconds } = tokenSchema.parse(await response.json());
    if (kept !== undefined) kept.until = now() + seconds * 1_000 - BEFORE_END_MS;
    return token;
  };
  const drop = (): void => {
    kept = undefined;
  };
  return {
    get: async () => {
      if (fixedToken !== undefined) return fixedToken;
      if (kept === undefined || kept.until <= now()) kept = { token: ask(), until: Infinity };
      try {
        return await kept.token;
      } catch (error) {
        drop();
        throw error;
      }
    },
    drop,
  };
};
