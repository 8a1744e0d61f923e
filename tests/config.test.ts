import { expect, test } from 'vitest';
import { ConfigError } from '../src/config/config-error.ts';
import { readConfig } from '../src/config/config.ts';

const loopback = {
  MicrosoftAppId: 'app',
  MicrosoftAppTenantId: 'tenant',
  ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:1/openid',
  ToBotFromEmulatorOpenIdMetadataUrl: 'http://localhost:1/openid',
  ToChannelFromBotLoginUrl: 'http://[::1]:1/login',
  OAuthUrl: 'http://127.0.0.2:1/oauth',
};
const refusal = (environment: Readonly<Record<string, string>>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
};

test('an empty app id refuses to start, since it would switch authentication off', () => {
  expect(refusal({})).toContain('MicrosoftAppId');
  expect(refusal({ MicrosoftAppId: '' })).toContain('MicrosoftAppId');
});

test('the playground binds the bot to loopback, whatever HOST says', () => {
  const config = readConfig({ WEGWIJZER_PLAYGROUND: '1', HOST: '0.0.0.0' });
  expect(config.host).toBe('127.0.0.1');
  expect(config.playground).toBe(true);
});

test('the playground is refused to a bot with an identity', () => {
  expect(refusal({ ...loopback, WEGWIJZER_PLAYGROUND: '1' })).toContain('WEGWIJZER_PLAYGROUND');
});

test('lets nobody of an unnamed tenant in', () => {
  expect(refusal({ MicrosoftAppId: 'app' })).toContain('MicrosoftAppTenantId');
  expect(readConfig({ MicrosoftAppId: 'app', WEGWIJZER_TENANTS: 'a, b' }).identity.tenants).toEqual(['a', 'b']);
});

test('a fixed token is taken only where every address of the channel is on this machine', () => {
  expect(readConfig({ ...loopback, WEGWIJZER_CHANNEL_TOKEN: 'x' }).identity.fixedToken).toBe('x');
  for (const name of ['ToBotFromChannelOpenIdMetadataUrl', 'ToChannelFromBotLoginUrl', 'OAuthUrl'] as const) {
    const elsewhere = { ...loopback, WEGWIJZER_CHANNEL_TOKEN: 'x', [name]: 'https://login.botframework.com/' };
    expect(refusal(elsewhere)).toContain(name);
    const lookalike = { ...loopback, WEGWIJZER_CHANNEL_TOKEN: 'x', [name]: 'http://127.0.0.1.example.org/' };
    expect(refusal(lookalike)).toContain(name);
  }
  const missing = { ...loopback, OAuthUrl: '' };
  expect(refusal({ ...missing, WEGWIJZER_CHANNEL_TOKEN: 'x' })).toContain('OAuthUrl');
});

test('takes service URLs on loopback only in such a set-up', () => {
  const stray = { ...loopback, WEGWIJZER_SERVICE_URLS: 'http://127.0.0.1:9/' };
  expect(refusal(stray)).toContain('WEGWIJZER_SERVICE_URLS');
  expect(refusal({ ...stray, WEGWIJZER_CHANNEL_TOKEN: 'x' })).toBe('');
});

test('only a rehearsal may use practice data and made-up keys', () => {
  expect(readConfig(loopback).rehearsal).toBe(false);
  expect(readConfig({ WEGWIJZER_PLAYGROUND: '1' }).rehearsal).toBe(true);
  expect(readConfig({ ...loopback, WEGWIJZER_CHANNEL_TOKEN: 'x' }).rehearsal).toBe(true);
});

test.each([
  ['PORT', '70000'],
  ['PORT', 'http'],
  ['WEGWIJZER_WAVE', 'next'],
  ['WEGWIJZER_RATE', '51'],
  ['DATABASE_URL', 'mysql://x'],
  ['WEGWIJZER_DRAFT_KEY', 'short'],
  ['LOG_LEVEL', 'loud'],
])('names the variable that is wrong: %s=%s', (name, value) => {
  const line = refusal({ ...loopback, [name]: value });
  expect(line).toContain(name);
  expect(line.split('\n')).toHaveLength(1);
});
