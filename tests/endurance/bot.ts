import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../src/main.ts');
const NOWHERE = 'http://127.0.0.1:9';

/** A bot that sends, as a process that can be killed. */
export interface SendingBot {
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Starts the real bot on this store; it finds what is due by itself. */
export const startBot = async (
  serviceUrl: string,
  store: Readonly<Record<string, string>>,
  rate = 50,
): Promise<SendingBot> => {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'],
      PORT: `${await freePort()}`,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: '00000000-0000-4000-8000-0000000000b0',
      MicrosoftAppTenantId: '00000000-0000-4000-8000-0000000000aa',
      ToBotFromChannelOpenIdMetadataUrl: `${NOWHERE}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${NOWHERE}/openid`,
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      ToChannelFromBotLoginUrl: `${NOWHERE}/login`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      OAuthUrl: `${NOWHERE}/oauth`,
      CallerId: 'urn:botframework:azure',
      ValidateAuthority: 'false',
      WEGWIJZER_CHANNEL_TOKEN: 'endurance',
      WEGWIJZER_SERVICE_URLS: serviceUrl,
      WEGWIJZER_RATE: `${rate}`,
      ...store,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const written: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => written.push(text));
  const ended = once(child, 'exit');
  while (!written.join('').includes('Wegwijzer answers')) {
    if (child.exitCode !== null) throw new Error(`the bot ended at its start: ${written.join('')}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return { kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
};
