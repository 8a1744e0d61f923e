import { z } from 'zod/v4';

const headerSchema = z.object({ alg: z.literal('RS256'), kid: z.string().min(1) });
const claimsSchema = z.object({ iss: z.string(), exp: z.number() });

/** As much as the SDK allows. */
const CLOCKS_DIFFER_MS = 5 * 60_000;

const decoded = (part: string | undefined): unknown => {
  try {
    return JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Whether an Authorization header could hold a token of the channel at all: three parts, signed with RS256 and a named
 * key, with an issuer and an end that is not long past. Refuses unsigned and nonsense tokens before the SDK sees them,
 * which it answers with 500 and prints; the signature itself is checked by the SDK. `now` in milliseconds.
 */
export const looksLikeToken = (authorization: string, now: number): boolean => {
  const match = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization);
  if (match === null || !headerSchema.safeParse(decoded(match[1])).success) return false;
  const claims = claimsSchema.safeParse(decoded(match[2]));
  return claims.success && claims.data.exp * 1_000 > now - CLOCKS_DIFFER_MS;
};
