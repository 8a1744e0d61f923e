import { once } from 'node:events';
import { type IncomingMessage, createServer } from 'node:http';
import { Readable } from 'node:stream';
import * as jose from 'jose';
import { z } from 'zod/v4';
import { TENANT } from './activities.ts';

/** A call of the bot to the channel. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly conversation: string | undefined;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** What the channel answers instead of "sent"; `cut` breaks the connection, `hang` never answers. */
export type Misbehaviour =
  { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown } | 'cut' | 'hang';

export interface TokenOptions {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly audience?: string;
  readonly issuer?: string;
  /** Seconds from now at which it ends; negative for one that has. */
  readonly endsIn?: number;
  /** Signed with another key than the published one. */
  readonly forged?: boolean;
  readonly keyId?: string;
}

/** A stand-in for Teams: an issuer of tokens with its keys, the connector's REST interface, and a place for files. */
export interface StandIn {
  readonly url: string;
  readonly appId: string;
  /** The variables that make a bot take this stand-in for Teams. */
  readonly environment: Readonly<Record<string, string>>;
  readonly token: (options?: TokenOptions) => Promise<string>;
  /** A token with `alg: none`. */
  readonly unsignedToken: () => string;
  readonly calls: readonly Call[];
  /** The messages the bot sent into a conversation, oldest first. */
  readonly messagesTo: (conversation: string) => readonly Message[];
  /** Decides per call what goes wrong; nothing by default. */
  misbehave: (call: Call) => Misbehaviour | undefined;
  readonly files: Map<
    string,
    {
      readonly body: Uint8Array | Readable;
      readonly status?: number;
      readonly headers?: Record<string, string>;
    }
  >;
  /** Posts an activity to a bot with a valid token (or the one given; '' for none). */
  readonly post: (
    bot: string,
    activity: unknown,
    token?: string,
  ) => Promise<{ readonly status: number; readonly body: unknown }>;
  readonly close: () => Promise<void>;
}

const messageSchema = z.looseObject({
  type: z.string(),
  summary: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.looseObject({}) })).default([]),
});
export type Message = z.infer<typeof messageSchema>;

/** What the bot asks to make a conversation with one person. */
const createSchema = z.object({ isGroup: z.literal(false), members: z.tuple([z.object({ id: z.string() })]) });

const readBytes = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) if (Buffer.isBuffer(part)) parts.push(part);
  return Buffer.concat(parts);
};

const readAll = async (request: IncomingMessage): Promise<unknown> => {
  const text = (await readBytes(request)).toString('utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

const portOf = (address: unknown): number => z.object({ port: z.number() }).parse(address).port;

export const startStandIn = async (appId = '00000000-0000-4000-8000-0000000000b0'): Promise<StandIn> => {
  const issuer = 'https://api.botframework.com';
  const real = await jose.generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const other = await jose.generateKeyPair('RS256', { modulusLength: 2048 });
  const keys = [
    { ...(await jose.exportJWK(real.publicKey)), kid: 'k1', use: 'sig', alg: 'RS256', endorsements: ['msteams'] },
  ];
  const calls: Call[] = [];
  const files: StandIn['files'] = new Map();
  let sequence = 0;

  const server = createServer((request, response) => {
    const send = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers });
      response.end(JSON.stringify(body));
    };
    const handle = async (): Promise<void> => {
      const path = request.url ?? '';
      if (path === '/openid') {
        send(200, { issuer, jwks_uri: `${url}/keys`, id_token_signing_alg_values_supported: ['RS256'] });
        return;
      }
      if (path === '/keys') {
        send(200, { keys });
        return;
      }
      if (request.method === 'PUT' && path.startsWith('/put/')) {
        files.set(path.slice(1), { body: await readBytes(request) });
        send(201, {});
        return;
      }
      const file = files.get(path.replace('/files/', ''));
      if (file !== undefined) {
        response.writeHead(file.status ?? 200, file.headers ?? {});
        if (file.body instanceof Readable) {
          // The bot hears of a source that breaks off by a connection that does.
          file.body.on('error', () => response.destroy());
          file.body.pipe(response);
        } else response.end(file.body);
        return;
      }
      const conversation = /^\/v3\/conversations\/([^/]+)\//.exec(path)?.[1];
      const call: Call = {
        method: request.method ?? '',
        path,
        conversation: conversation === undefined ? undefined : decodeURIComponent(conversation),
        authorization: request.headers.authorization,
        body: await readAll(request),
      };
      calls.push(call);
      const wrong = standIn.misbehave(call);
      if (wrong === 'hang') return;
      if (wrong === 'cut') response.destroy();
      else if (wrong !== undefined) send(wrong.status, wrong.body ?? {}, wrong.headers);
      else if (conversation !== undefined) send(201, { id: `act-${++sequence}` });
      else if (path === '/v3/conversations') {
        const { members } = createSchema.parse(call.body);
        send(201, { id: `a:made-for-${members[0].id}` });
      } else send(404, {});
    };
    void handle();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${portOf(server.address())}`;

  const token: StandIn['token'] = (options = {}) => {
    const end = Math.floor(Date.now() / 1_000) + (options.endsIn ?? 3_600);
    return new jose.SignJWT({ serviceurl: url, ...options.claims })
      .setProtectedHeader({ alg: 'RS256', kid: options.keyId ?? 'k1', typ: 'JWT' })
      .setIssuer(options.issuer ?? issuer)
      .setAudience(options.audience ?? appId)
      .setNotBefore(end - 7_200)
      .setExpirationTime(end)
      .sign(options.forged === true ? other.privateKey : real.privateKey);
  };
  let valid: string | undefined;
  const standIn: StandIn = {
    url,
    appId,
    environment: {
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: appId,
      MicrosoftAppTenantId: TENANT,
      ToBotFromChannelOpenIdMetadataUrl: `${url}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/openid`,
      ToBotFromChannelTokenIssuer: issuer,
      ToChannelFromBotLoginUrl: `${url}/login`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      OAuthUrl: `${url}/oauth`,
      CallerId: 'urn:botframework:azure',
      ValidateAuthority: 'false',
      WEGWIJZER_CHANNEL_TOKEN: 'token-for-outgoing-calls',
      WEGWIJZER_SERVICE_URLS: url,
      WEGWIJZER_FILE_HOSTS: '127.0.0.1',
    },
    token,
    unsignedToken: () =>
      new jose.UnsecuredJWT({ serviceurl: url }).setIssuer(issuer).setAudience(appId).setExpirationTime('1h').encode(),
    calls,
    messagesTo: (conversation) =>
      calls
        .filter((call) => call.method === 'POST' && call.conversation === conversation)
        .map(({ body }) => messageSchema.parse(body)),
    misbehave: () => undefined,
    files,
    post: async (bot, activity, given) => {
      valid ??= await token();
      const bearer = given ?? valid;
      const response = await fetch(`${bot}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          connection: 'close',
          ...(bearer === '' ? {} : { authorization: `Bearer ${bearer}` }),
        },
        body: JSON.stringify(activity),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return standIn;
};
