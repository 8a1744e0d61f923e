import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Address } from '../../src/campaign/address.ts';
import { retryAfter } from '../../src/channel/teams/errors.ts';
import { BOT, TENANT } from '../teams/activities.ts';
import { type Wired, wire } from '../teams/channel.ts';
import { type StandIn, startStandIn } from '../teams/stand-in.ts';

let teams: StandIn;
let bot: Wired;
beforeAll(async () => {
  teams = await startStandIn();
  bot = await wire(teams);
});
afterAll(async () => {
  await bot.server.stop();
  await teams.close();
});
beforeEach(() => {
  teams.misbehave = () => undefined;
});

const address = (conversation: string): Address => ({
  person: 'p',
  serviceUrl: teams.url,
  conversation,
  bot: BOT.id,
  tenant: TENANT,
  language: 'nl',
});
const invite = { kind: 'invite', wave: '2027', language: 'nl' } as const;
const callsTo = (conversation: string) => teams.calls.filter((call) => call.conversation === conversation);

describe('delivering a letter', () => {
  it('sends one message with a neutral notification text', async () => {
    const outcome = await bot.channel.deliver(address('a:een'), invite);
    expect(outcome).toMatchObject({ kind: 'sent' });
    expect(callsTo('a:een')).toHaveLength(1);
    const [sent] = teams.messagesTo('a:een');
    expect(sent?.summary).toBe('Nieuw bericht van Wegwijzer');
    expect(JSON.stringify(sent)).not.toMatch(/discriminatie|racisme/i);
    expect(JSON.stringify(sent)).toContain('survey.begin');
  });

  it('writes in the language of the letter', async () => {
    await bot.channel.deliver(address('a:english'), { ...invite, kind: 'reminder', language: 'en' });
    expect(teams.messagesTo('a:english')[0]?.summary).toBe('New message from Wegwijzer');
  });

  it.each([
    [403, 'ConversationBlockedByUser', 'blocked'],
    [403, 'BotNotInConversationRoster', 'not_installed'],
    [403, 'ForbiddenOperationException', 'forbidden'],
    [403, 'MessageWritesBlocked', 'forbidden'],
    [403, 'BotDisabledByAdmin', 'forbidden'],
    [403, 'SomethingNew', 'forbidden'],
    [404, 'ConversationNotFound', 'not_found'],
    [413, 'MessageSizeTooBig', 'too_large'],
    [400, 'BadArgument', 'refused'],
  ] as const)('%i %s is never tried again', async (status, code, cause) => {
    teams.misbehave = () => ({ status, body: { error: { code, message: 'no' } } });
    const to = `a:${code}`;
    expect(await bot.channel.deliver(address(to), invite)).toEqual({ kind: 'undeliverable', cause });
    expect(callsTo(to)).toHaveLength(1);
  });

  it('obeys Retry-After, and waits a moment where nothing is said', async () => {
    teams.misbehave = () => ({ status: 429, headers: { 'retry-after': '7' } });
    expect(await bot.channel.deliver(address('a:later'), invite)).toEqual({ kind: 'later', afterMs: 7_000 });
    teams.misbehave = () => ({ status: 429 });
    expect(await bot.channel.deliver(address('a:later'), invite)).toEqual({ kind: 'later' });
    expect(callsTo('a:later')).toHaveLength(2);
  });

  it.each([500, 502, 503, 504])('%i may have arrived: it is sent once and unknown', async (status) => {
    teams.misbehave = () => ({ status });
    expect(await bot.channel.deliver(address(`a:${status}`), invite)).toEqual({ kind: 'unknown' });
    expect(callsTo(`a:${status}`)).toHaveLength(1);
  });

  it('a cut connection may have arrived', async () => {
    teams.misbehave = () => 'cut';
    expect(await bot.channel.deliver(address('a:cut'), invite)).toEqual({ kind: 'unknown' });
    expect(callsTo('a:cut')).toHaveLength(1);
  });

  it('a channel that is not there took nothing', async () => {
    const nowhere = { ...address('a:nowhere'), serviceUrl: 'http://127.0.0.1:1' };
    expect(await bot.channel.deliver(nowhere, invite)).toMatchObject({ kind: 'later' });
  });
});

describe('Retry-After', () => {
  it('is read as seconds or as a date', () => {
    expect(retryAfter('3', 0)).toBe(3_000);
    expect(retryAfter('Thu, 01 Jan 1970 00:00:10 GMT', 4_000)).toBe(6_000);
    expect(retryAfter('Thu, 01 Jan 1970 00:00:10 GMT', 60_000)).toBe(0);
    expect(retryAfter('soon', 0)).toBeUndefined();
    expect(retryAfter(undefined, 0)).toBeUndefined();
  });
});
