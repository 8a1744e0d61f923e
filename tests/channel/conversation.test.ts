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
  bot.store = undefined;
});

describe('a message in the personal chat', () => {
  it('reaches the conversation as text and is answered with a card whose notification names no subject', async () => {
    const anna = speaker('anna');
    const { status } = await teams.post(bot.url, message(teams.url, anna, ' hallo '));
    expect(status).toBe(200);
    expect(bot.heard).toEqual([
      { kind: 'text', person: anna.aadObjectId, locale: 'nl', language: 'nl', text: 'hallo' },
    ]);
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

describe('a press on a button', () => {
  const anna = speaker('anna');

  it('is answered with the card in the response, and nothing is stored in the chat', async () => {
    const before = teams.calls.length;
    const data = {
      wave: '2027',
      page: 'p1',
      revision: 3,
      'single_choice.age': '30_39',
      'multiple_choice.grounds': 'sex,age',
      'short_text.own': 'mijn woorden',
    };
    const { status, body } = await teams.post(bot.url, press(teams.url, anna, 'survey.answer', data));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard', version: '1.5', lang: 'nl' },
    });
    expect(teams.calls).toHaveLength(before);
    expect(bot.heard).toEqual([
      {
        kind: 'action',
        person: anna.aadObjectId,
        locale: 'nl',
        language: 'nl',
        action: {
          verb: 'survey.answer',
          wave: '2027',
          page: 'p1',
          revision: 3,
          answers: { age: '30_39', grounds: ['sex', 'age'], own: 'mijn woorden' },
        },
      },
    ]);
  });

  it('counts every time: a second press is a press', async () => {
    const activity = press(teams.url, anna, 'menu.show');
    await teams.post(bot.url, activity);
    await teams.post(bot.url, activity);
    expect(bot.heard).toHaveLength(2);
  });

  it.each([
    ['a verb of no card', 'survey.publish_everything', {}],
    ['data that do not fit', 'survey.answer', { wave: 'x' }],
    ['data too many', 'menu.show', { person: 'somebody else' }],
    ['an answer to a button that takes none', 'survey.back', { wave: '2027', page: 'p', revision: -1 }],
  ])('with %s is an unknown action, and still answered', async (_what, verb, data) => {
    const { status, body } = await teams.post(bot.url, press(teams.url, anna, verb, data));
    expect(bot.heard).toMatchObject([{ kind: 'unknown_action' }]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200 });
  });

  it('gives a friendly card when the work fails, and a log line without person or text', async () => {
    bot.converse = () => Promise.reject(new Error(`secret of ${anna.aadObjectId}`));
    const { status, body } = await teams.post(
      bot.url,
      press(teams.url, speaker('dirk', { locale: 'en-US' }), 'menu.show'),
    );
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain('Something went wrong');
    const line = bot.log.at(-1) ?? '';
    expect(line).toContain('turn failed');
    expect(line).not.toContain('secret');
  });

  it('that the conversation answers with nothing is confirmed', async () => {
    bot.converse = () => Promise.resolve(undefined);
    const { body } = await teams.post(bot.url, press(teams.url, anna, 'menu.show'));
    expect(body).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Gelukt.' });
  });
});

describe('installing', () => {
  it('is a first time once, whatever Teams sends about it', async () => {
    const eva = speaker('eva');
    await teams.post(bot.url, install(teams.url, eva));
    await teams.post(bot.url, botAdded(teams.url, eva));
    expect(bot.heard).toMatchObject([
      { kind: 'installed', firstTime: true },
      { kind: 'installed', firstTime: false },
    ]);
  });

  it('in a channel is no meeting with anybody', async () => {
    await teams.post(bot.url, install(teams.url, speaker('kanaal', { conversationType: 'channel' })));
    expect(bot.heard).toEqual([]);
    expect(bot.addresses.has(speaker('kanaal').aadObjectId)).toBe(false);
  });

  it('undone, the way to reach the person is forgotten without a word', async () => {
    const fien = speaker('fien');
    await teams.post(bot.url, install(teams.url, fien));
    bot.heard.length = 0;
    const { status } = await teams.post(bot.url, uninstall(teams.url, fien));
    expect(status).toBe(200);
    expect(bot.addresses.has(fien.aadObjectId)).toBe(false);
    expect(bot.heard).toEqual([]);
  });
});

describe('in a channel or group', () => {
  const guus = speaker('guus', { conversationType: 'groupChat', conversation: '19:groep' });

  it('a message is heard as said elsewhere, without its text', async () => {
    await teams.post(bot.url, message(teams.url, guus, 'campagne'));
    expect(bot.heard).toEqual([{ kind: 'elsewhere', person: guus.aadObjectId, locale: 'nl' }]);
  });

  it('no button works but the one to help', async () => {
    await teams.post(bot.url, press(teams.url, guus, 'survey.begin', { wave: '2027' }));
    await teams.post(bot.url, press(teams.url, guus, 'help.show', { route: 'choices', from: 'chat' }));
    expect(bot.heard.map(({ kind }) => kind)).toEqual(['elsewhere', 'action']);
  });
});

describe('an uploaded file', () => {
  const hans = speaker('hans');

  /** Reads what the bot was handed, as the conversation does. */
  const content = async (): Promise<string> => {
    const heard = bot.heard.at(-1);
    if (heard?.kind !== 'file') return 'no file';
    const parts: Uint8Array[] = [];
    for await (const part of (await heard.file.open()).bytes) parts.push(part);
    return Buffer.concat(parts).toString();
  };
  const sent = async (name: string, url: string): Promise<void> => {
    await teams.post(bot.url, upload(teams.url, hans, name, url));
  };

  it('is handed over to be fetched by who may have it', async () => {
    teams.files.set('steekproef.csv', { body: Buffer.from('aad_object_id\n1\n') });
    await sent('steekproef.csv', `${teams.url}/files/steekproef.csv`);
    expect(bot.heard).toMatchObject([{ kind: 'file', file: { name: 'steekproef.csv' } }]);
    expect(await content()).toBe('aad_object_id\n1\n');
  });

  it.each([
    ['from a host that is not listed', 'https://example.org/steekproef.csv'],
    ['from a host that only looks like a listed one', 'https://127.0.0.1.example.org/x.csv'],
    ['over http from elsewhere', 'http://sharepoint.com/x.csv'],
    ['with a name and password', 'https://a:b@sharepoint.com/x.csv'],
    ['from the machine that tells cloud secrets', 'http://169.254.169.254/metadata'],
  ])('%s is not fetched', async (_what, url) => {
    await sent('x.csv', url);
    await expect(content()).rejects.toMatchObject({ name: 'UnreadableFile' });
  });

  it('that leads elsewhere, fails or is too large is unreadable', async () => {
    teams.files.set('moved', {
      body: Buffer.from(''),
      status: 302,
      headers: { location: `${teams.url}/files/steekproef.csv` },
    });
    teams.files.set('gone', { body: Buffer.from(''), status: 410 });
    teams.files.set('large', { body: Buffer.alloc(60 * 1024 * 1024 + 1) });
    teams.files.set('large-unsaid', {
      body: Buffer.alloc(60 * 1024 * 1024 + 1),
      headers: { 'transfer-encoding': 'chunked' },
    });
    for (const name of ['moved', 'gone', 'large', 'large-unsaid']) {
      await sent(name, `${teams.url}/files/${name}`);
      await expect(content()).rejects.toMatchObject({ name: 'UnreadableFile' });
    }
  });
});

describe('when the store does not answer', () => {
  it.each([
    ['fails', () => Promise.reject(new Error('no database'))],
    ['hangs', () => new Promise<never>(() => undefined)],
  ])('who speaks is answered all the same (it %s)', async (_how, broken) => {
    bot.store = broken;
    const karin = speaker(`karin${_how}`);
    expect((await teams.post(bot.url, message(teams.url, karin, 'help'))).status).toBe(200);
    expect(bot.heard).toMatchObject([{ kind: 'text' }]);
    expect(teams.messagesTo(karin.conversation)).toHaveLength(1);
  });
});

describe('when an answer cannot be sent', () => {
  it('the request is not called a success', async () => {
    teams.misbehave = () => ({ status: 500 });
    const { status } = await teams.post(bot.url, message(teams.url, speaker('ilse'), 'hallo'));
    expect(status).toBe(502);
    expect(teams.calls.filter(({ conversation }) => conversation === 'a:ilse')).toHaveLength(2);
  });
});
