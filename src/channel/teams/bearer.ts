import { z } from 'zod/v4';

const headerSchema = z.object({
  alg: z.literal('RS256'),
  kid: z.string().min(1),
  // Names extensions that must be understood (RFC 7515, 4.1.11): there are none.
  crit: z.undefined().optional(),
});
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string(),
  /** Whom the token is about, and that person's Entra groups; Teams' own tokens name neither. */
  oid: z.string().optional(),
  groups: z.array(z.string()).max(500).optional(),
});

/** What a token says, which nobody has checked yet. */
export interface Bearer {
  readonly keyId: string;
  readonly claims: Readonly<z.infer<typeof claimsSchema>>;
  /** What is signed: header and claims as they came. */
  readonly signed: Buffer;
  readonly signature: Buffer;
}

const decoded = (part: string | undefined): unknown => {
  try {
    return JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

/**
 * The token in an Authorization header: three parts, signed with RS256 and a named key, with the claims that the channel
 * gives. `undefined` for anything else, unsigned tokens (`alg: none`) and those signed otherwise among them.
 */
export const readBearer = (authorization: string): Bearer | undefined => {
  const [, head, claim, signature] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization) ?? [];
  if (head === undefined || claim === undefined || signature === undefined) return undefined;
  const header = headerSchema.safeParse(decoded(head));
  const claims = claimsSchema.safeParse(decoded(claim));
  if (!header.success || !claims.success) return undefined;
  return {
    keyId: header.data.kid,
    claims: claims.data,
    signed: Buffer.from(`${head}.${claim}`, 'latin1'),
    signature: Buffer.from(signature, 'base64url'),
  };
};
