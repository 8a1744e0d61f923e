import { z } from 'zod/v4';

const headerSchema = z.object({ alg: z.literal('RS256'), kid: z.string().min(1) });
const claimsSchema = z.object({ iss: z.string(), exp: z.number() });

const decoded = (part: string | undefined): unknown => {
  try {
    return JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Whether an Authorization header could hold a token of the channel at all: three parts, signed with RS256 and a named
 * key, with an issuer and an end. Refuses unsigned and nonsense tokens before the SDK sees them, which it answers with
 * 500 and prints; the signature itself is checked by the SDK.
 */
export const looksLikeToken = (authorization: string): boolean => {
  const match = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization);
  return (
    match !== null &&
    headerSchema.safeParse(decoded(match[1])).success &&
    claimsSchema.safeParse(decoded(match[2])).success
  );
};
