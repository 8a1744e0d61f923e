import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { botAdded, install, message, press, speaker, uninstall, upload } from '../teams/activities.ts';
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
  bot.converse = () =>
    Promise.resolve({ language: 'nl', screen: { kind: 'notice', notice: 'language_set', wave: '2027' } });
  teams.misbehave = () => undefined;
});

const cardIn = (body: unknown) => JSON.stringify(body);

describe('a message in the personal chat', () => {
  it('reaches the conversation as text and is answered with a card whose notification names no subject', async () => {
    const anna = speaker('anna');
    const { status } = await teams.post(bot.url, message(teams.url, anna, ' hallo '));
    expect(status).toBe(200);
    expect(bot.heard).toEqual([{ kind: 'text', person: anna.aadObjectId, locale: 'nl', text: 'hallo' }]);
    const [sent] = teams.messagesTo(anna.conversation);
    expect(sent?.summary).toBe('Nieuw bericht van Wegwijzer');
    expect(sent?.attachments[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(teams.calls.at(-1)?.authorization).toBe('Bearer token-for-outgoing-calls');
  });

  it('is heard once, however often Teams sends it again', async () => {
    const activity = message(teams.url, speaker('bram'), 'hallo');
    await teams.post(bot.url, activity);
    await teams.post(bot.url, activity);
    expect(bot.heard).toHaveLength(1);
    expect(teams.messagesTo('a:bram')).toHaveLength(1);
  });

  it('keeps the way to reach the person fresh', async () => {
    const carla = speaker('carla', { locale: 'en-GB' });
    await teams.post(bot.url, message(teams.url, carla, 'hello'));
    expect(bot.addresses.get(carla.aadObjectId)).toMatchObject({
      conversation: 'a:carla',
      serviceUrl: teams.url,
      language: 'en',
    });
  });
});
