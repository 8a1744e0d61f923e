import { createHmac, createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import * as jose from 'jose';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { readBearer } from '../../src/channel/teams/bearer.ts';
import type { TeamsIdentity } from '../../src/channel/teams/identity.ts';
import { createTokenCheck, type TokenCheck } from '../../src/channel/teams/token-check.ts';

const ISSUER = 'https://api.botframework.com';
const APP = '00000000-0000-4000-8000-0000000000b0';
const SERVICE = 'https://smba.trafficmanager.net/emea/';
const START = Date.UTC(2027, 0, 4, 9);
const HOUR = 3_600_000;
const activity = { channelId: 'msteams', serviceUrl: SERVICE };

const pairs = await Promise.all(['k1', 'k2'].map(() => jose.generateKeyPair('RS256', { extractable: true })));
const [first, second] = pairs.map(({ privateKey }) => privateKey);
if (first === undefined || second === undefined) throw new Error('no keys');
const jwks = await Promise.all(
  pairs.map(async ({ publicKey }, place) => ({ ...(await jose.exportJWK(publicKey)), kid: `k${place + 1}` })),
);

let published: Record<string, unknown>[];
let fetches: number;
let requests = 0;
let broken: boolean;
const server = createServer((request, response) => {
  requests += 1;
  if (request.url === '/keys') fetches += 1;
  response.writeHead(broken ? 500 : 200, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify(request.url === '/keys' ? { keys: published } : { jwks_uri: `${url}/keys` }));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`;
afterAll(() => {
  server.close();
});

const identity: TeamsIdentity = {
  botFramework: { ToBotFromChannelTokenIssuer: ISSUER, ToBotFromChannelOpenIdMetadataUrl: `${url}/openid` },
  appId: APP,
  fixedToken: undefined,
  serviceUrls: [],
  tenants: [],
  fileHosts: [],
};

let now: number;
let check: TokenCheck;
beforeEach(() => {
  now = START;
  published = jwks.slice(0, 1).map((key) => ({ ...key, endorsements: ['msteams'] }));
  fetches = 0;
  broken = false;
  check = createTokenCheck(identity, () => now);
});

const usual = () => ({
  iss: ISSUER,
  aud: APP,
  serviceurl: SERVICE,
  nbf: Math.floor(now / 1_000) - 60,
  exp: Math.floor(now / 1_000) + 3_600,
});
const signed = (claims: Readonly<Record<string, unknown>> = {}, header = {}, key = first): Promise<string> =>
  new jose.SignJWT({ ...usual(), ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'k1', ...header }).sign(key);
const accepts = async (token: string): Promise<boolean> => {
  const bearer = readBearer(`Bearer ${token}`);
  return bearer !== undefined && check(bearer, activity);
};

describe('a token', () => {
  it('of the channel, for this bot and this activity, is good', async () => {
    expect(await accepts(await signed())).toBe(true);
    expect(await accepts(await signed({ nbf: undefined }))).toBe(true);
  });

  it.each([
    ['no longer', () => ({ exp: now / 1_000 - 301 })],
    ['not yet', () => ({ nbf: now / 1_000 + 301 })],
    ['for ever', () => ({ exp: undefined })],
    ['for another bot', () => ({ aud: 'other' })],
    ['for several bots', () => ({ aud: [APP] })],
    ['from another issuer', () => ({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })],
    ['for another service url', () => ({ serviceurl: 'https://smba.trafficmanager.net/amer/' })],
    ['for no service url', () => ({ serviceurl: undefined })],
  ])('is refused that is valid %s', async (_what, claims) => {
    expect(await accepts(await signed(claims()))).toBe(false);
  });

  it('is good while clocks differ by less than five minutes', async () => {
    expect(await accepts(await signed({ exp: now / 1_000 - 290 }))).toBe(true);
    expect(await accepts(await signed({ nbf: now / 1_000 + 290 }))).toBe(true);
  });

  it('is refused when a bit of it or of its signature was changed', async () => {
    const token = await signed();
    expect(await accepts(await signed({}, {}, second))).toBe(false);
    expect(await accepts(token.replace(/\.[^.]+$/, '.AAAA'))).toBe(false);
    const [head, , signature] = token.split('.');
    const claims = Buffer.from(JSON.stringify({ ...usual(), extra: 1 })).toString('base64url');
    expect(await accepts([head, claims, signature].join('.'))).toBe(false);
  });

  it('is refused when it is signed with the public key as if that were a secret', async () => {
    const secret = createPublicKey({ key: published[0] ?? {}, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const text = `${part({ alg: 'HS256', kid: 'k1' })}.${part(usual())}`;
    expect(await accepts(`${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`)).toBe(false);
  });

  it('is refused without a signature, without a named key, and with demands that nobody here understands', async () => {
    expect(await accepts(new jose.UnsecuredJWT(usual()).encode())).toBe(false);
    expect(await accepts(await signed({}, { kid: undefined }))).toBe(false);
    expect(await accepts(await signed({}, { crit: ['b64'], b64: true }))).toBe(false);
  });

  it('is refused when its key may not sign for this channel', async () => {
    published = jwks.slice(0, 1).map((key) => ({ ...key, endorsements: ['webchat'] }));
    expect(await accepts(await signed())).toBe(false);
  });
});

describe('the keys of the channel', () => {
  it('are fetched once for many tokens at once, and again after a day', async () => {
    const token = await signed({ exp: now / 1_000 + 48 * 3_600 });
    expect(await Promise.all([token, token, token].map(accepts))).toEqual([true, true, true]);
    now += 23 * HOUR;
    expect(await accepts(token)).toBe(true);
    expect(fetches).toBe(1);
    now += 2 * HOUR;
    expect(await accepts(token)).toBe(true);
    expect(fetches).toBe(2);
  });

  it('are asked for a new one no more than once an hour', async () => {
    expect(await accepts(await signed())).toBe(true);
    published = jwks;
    expect(await accepts(await signed({}, { kid: 'k2' }, second))).toBe(false);
    expect(fetches).toBe(1);
    now += HOUR + 1;
    expect(await accepts(await signed({}, { kid: 'k2' }, second))).toBe(true);
    expect(fetches).toBe(2);
  });

  it('of another kind are left aside', async () => {
    published = [{ kty: 'EC', kid: 'k0', crv: 'P-256', x: '', y: '' }, ...published];
    expect(await accepts(await signed())).toBe(true);
  });

  it('that were known are good for a second day while their issuer cannot be reached, and no longer', async () => {
    const token = await signed({ exp: now / 1_000 + 72 * 3_600 });
    const unknown = await signed({ exp: now / 1_000 + 72 * 3_600 }, { kid: 'k2' }, second);
    expect(await accepts(token)).toBe(true);
    broken = true;
    now += 25 * HOUR;
    expect(await accepts(token)).toBe(true);
    await expect(accepts(unknown)).rejects.toThrow('cannot be fetched');
    now += 24 * HOUR;
    await expect(accepts(token)).rejects.toThrow('cannot be fetched');
  });

  it('are asked for once a minute while their issuer cannot be reached', async () => {
    const token = await signed({ exp: now / 1_000 + 72 * 3_600 });
    expect(await accepts(token)).toBe(true);
    broken = true;
    now += 25 * HOUR;
    expect(await Promise.all([token, token].map(accepts))).toEqual([true, true]);
    const asked = requests;
    expect(await accepts(token)).toBe(true);
    expect(requests).toBe(asked);
    now += 61_000;
    expect(await accepts(token)).toBe(true);
    expect(requests).toBe(asked + 1);
  });

  it('that cannot be fetched are nobody’s fault, and are asked for again', async () => {
    broken = true;
    await expect(accepts(await signed())).rejects.toThrow('cannot be fetched');
    broken = false;
    expect(await accepts(await signed())).toBe(true);
  });
});
