import { verify } from 'node:crypto';
import type { Received } from './activity.ts';
import type { Bearer } from './bearer.ts';
import { type TeamsIdentity, incomingTokens } from './identity.ts';
import { createSigningKeys } from './signing-keys.ts';

/** Whether a token is the channel's, for this bot, of this moment, and for this activity. Checked anew every time. */
export type TokenCheck = (bearer: Bearer, activity: Pick<Received, 'channelId' | 'serviceUrl'>) => Promise<boolean>;

/** As much as Microsoft allows. */
const CLOCKS_DIFFER_S = 5 * 60;

/**
 * The check that Microsoft asks of a bot ("Authenticate requests from the Bot Connector service"): issuer, audience, age,
 * service URL, signature, and that the key is endorsed for the channel. Tokens of the emulator and of other bots, which
 * the SDK would take too, are none of ours. Rejects with `KeysUnavailableError`.
 */
export const createTokenCheck = (identity: TeamsIdentity, now: () => number): TokenCheck => {
  const { issuer, metadataUrl } = incomingTokens(identity);
  const keys = createSigningKeys(metadataUrl, now);
  return async ({ keyId, claims, signed, signature }, { channelId, serviceUrl }) => {
    const seconds = now() / 1_000;
    const isOurs = claims.iss === issuer && claims.aud === identity.appId && claims.serviceurl === serviceUrl;
    const isOfNow = claims.exp > seconds - CLOCKS_DIFFER_S && (claims.nbf ?? 0) < seconds + CLOCKS_DIFFER_S;
    if (!isOurs || !isOfNow) return false;
    const known = await keys(keyId);
    if (known === undefined) return false;
    const isEndorsed = known.endorsements.length === 0 || known.endorsements.includes(channelId);
    return isEndorsed && verify('RSA-SHA256', signed, known.key, signature);
  };
};
