import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { message, press, speaker } from '../teams/activities.ts';
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
  bot.heard.length = 0;
});

const anna = speaker('anna');
const hello = () => message(teams.url, anna, 'hallo');

describe('the gate', () => {
  it('lets a signed activity of this tenant in', async () => {
    expect((await teams.post(bot.url, hello())).status).toBe(200);
    expect(bot.heard).toHaveLength(1);
  });

  it.each([
    ['forged', () => teams.token({ forged: true })],
    ['signed with an unknown key', () => teams.token({ keyId: 'k2' })],
    ['expired', () => teams.token({ endsIn: -600 })],
    ['of another issuer', () => teams.token({ issuer: 'https://example.org' })],
    ['for another bot', () => teams.token({ audience: '00000000-0000-4000-8000-000000000bad' })],
    ['for another service url', () => teams.token({ claims: { serviceurl: 'https://smba.trafficmanager.net/emea/' } })],
    ['unsigned (alg none)', () => Promise.resolve(teams.unsignedToken())],
    ['nonsense', () => Promise.resolve('a.b.c')],
    ['absent', () => Promise.resolve('')],
  ])('turns a token away that is %s', async (_what, token) => {
    expect((await teams.post(bot.url, hello(), await token())).status).toBe(401);
    expect((await teams.post(bot.url, press(teams.url, anna, 'menu.show'), await token())).status).toBe(401);
    expect(bot.heard).toEqual([]);
  });

  it.each([
    ['without service url', () => ({ ...hello(), serviceUrl: undefined }), 401],
    ['with an empty service url', () => ({ ...hello(), serviceUrl: '' }), 401],
    ['to answer elsewhere', () => ({ ...hello(), serviceUrl: 'https://example.org/' }), 403],
    ['to answer to a look-alike', () => ({ ...hello(), serviceUrl: 'https://botframework.com.example.org/' }), 403],
    ['of a foreign tenant', () => message(teams.url, speaker('x', { tenant: 'foreign' }), 'hallo'), 403],
    [
      'of a tenant in one place and another in the other',
      () => ({ ...hello(), channelData: { tenant: { id: 'foreign' } } }),
      403,
    ],
    [
      'of no tenant',
      () => ({ ...hello(), conversation: { id: 'a:x', conversationType: 'personal' }, channelData: {} }),
      403,
    ],
    ['of another channel', () => ({ ...hello(), channelId: 'webchat' }), 403],
    ['without a sender', () => ({ ...hello(), from: undefined }), 400],
    ['with a conversation that is no object', () => ({ ...hello(), conversation: 'a:x' }), 400],
    ['that is an empty object', () => ({}), 401],
    ['that is a list', () => [hello()], 400],
  ])('turns an activity away %s', async (_what, activity, expected) => {
    expect((await teams.post(bot.url, activity())).status).toBe(expected);
    expect(bot.heard).toEqual([]);
  });

  it('lets nobody of the directory be nobody', async () => {
    const { status } = await teams.post(bot.url, { ...hello(), from: { id: '28:other-bot' } });
    expect(status).toBe(200);
    expect(bot.heard).toEqual([]);
  });

  it('answers an invoke it does not know with "not implemented"', async () => {
    const { status } = await teams.post(bot.url, { ...press(teams.url, anna, 'x'), name: 'config/fetch' });
    expect(status).toBe(501);
  });
});

describe('the gate of the playground', () => {
  it('asks no token and answers only to this machine', async () => {
    const playground = await wire(teams, {
      WEGWIJZER_PLAYGROUND: '1',
      MicrosoftAppId: '',
      WEGWIJZER_CHANNEL_TOKEN: '',
    });
    expect((await teams.post(playground.url, hello(), '')).status).toBe(200);
    expect(playground.heard).toHaveLength(1);
    const away = { ...hello(), serviceUrl: 'https://smba.trafficmanager.net/emea/' };
    expect((await teams.post(playground.url, away, '')).status).toBe(403);
    await playground.server.stop();
  });
});
