import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { z } from 'zod/v4';

/** Who signs for Teams towards the bot: a local issuer with its own key. */
export interface Issuer {
  readonly url: string;
  /** A token for the bot `appId` that says from which service URL the activity comes; `now` in milliseconds. */
  readonly token: (appId: string, serviceUrl: string, now: number) => string;
  readonly close: () => Promise<void>;
}

export const ISSUER = 'https://api.botframework.com';
const KEY_ID = 'rehearsal';
const VALID_S = 12 * 3_600;

const portSchema = z.object({ port: z.number() });
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Starts an issuer on loopback that publishes its keys as Microsoft does (OpenID metadata and JWKS). */
export const startIssuer = async (): Promise<Issuer> => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const key = {
    ...publicKey.export({ format: 'jwk' }),
    kid: KEY_ID,
    use: 'sig',
    alg: 'RS256',
    endorsements: ['msteams'],
  };
  const server = createServer((request, response) => {
    const isKeys = request.url === '/keys';
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        isKeys
          ? { keys: [key] }
          : { issuer: ISSUER, jwks_uri: `${url}/keys`, id_token_signing_alg_values_supported: ['RS256'] },
      ),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${portSchema.parse(server.address()).port}`;
  return {
    url,
    token: (appId, serviceUrl, now) => {
      const seconds = Math.floor(now / 1_000);
      const signed = [
        part({ alg: 'RS256', typ: 'JWT', kid: KEY_ID }),
        part({ serviceurl: serviceUrl, iss: ISSUER, aud: appId, nbf: seconds - 300, exp: seconds + VALID_S }),
      ].join('.');
      return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey).toString('base64url')}`;
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
