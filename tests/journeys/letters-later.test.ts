import { readFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BASIC, fillIn } from './fill-in.ts';
import { remind, sendInvite, settled } from './hr.ts';
import { buttonsOf, type Card, people, setStage, type Stage, textOf } from './stage.ts';
import * as activities from '../teams/activities.ts';

const { anna, colleague, gerda, hans, stranger } = people;
const run = promisify(execFile);

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
  for (const who of [anna, colleague, hans, stranger]) await stage.install(who);
});
afterEach(() => stage.close());

const wegwijzer = async (...words: readonly string[]): Promise<Record<string, unknown>> => {
  const env = { ...process.env, WEGWIJZER_DATA: stage.data, DATABASE_URL: '' };
  const { stdout } = await run(process.execPath, ['src/cli/wegwijzer.ts', ...words], { env });
  return JSON.parse(stdout) as Record<string, unknown>;
};
/** What the messages of the bot in somebody's chat were changed into. */
const changes = (who: activities.Speaker): readonly string[] =>
  stage.standIn.calls
    .filter(({ method, conversation }) => method === 'PUT' && conversation === who.conversation)
    .map(({ body }) => textOf((body as { readonly attachments: unknown }).attachments));
const waitFor = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 400 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).toBe(true);
};
const takePart = async (who: activities.Speaker): Promise<void> => {
  const notice = await stage.press(who, await stage.arrives(who, 1), 'survey.begin');
  const review = await fillIn(stage, who, await stage.press(who, notice, 'survey.consent'), BASIC);
  await stage.press(who, review, 'survey.hand_in');
};

test('words that were sent are corrected in every chat, also of who has taken part; a silence of Teams is tried again', async () => {
  await sendInvite(stage);
  await takePart(anna);
  const more = await stage.press(hans, await settled(stage), 'campaign.more');
  const form: Card = await stage.press(
    hans,
    [{ type: 'Action.Execute', title: '', verb: 'campaign.text', data: { wave: '2027', letter: 'invite' } }],
    'campaign.text',
  );
  const saved = await stage.press(hans, form, 'campaign.set_text', {
    'short_text.title_nl': 'Verbeterde titel',
    'short_text.lead_nl': 'Verbeterde zin.',
    'short_text.title_en': 'Corrected title',
    'short_text.lead_en': 'Corrected sentence.',
  });
  expect(textOf(saved)).toContain('de oude tekst');
  expect(textOf(more)).toContain('kregen de uitnodiging niet');
  const corrected = await stage.press(hans, saved, 'campaign.correct');
  expect(textOf(corrected)).toContain('2 verstuurde berichten');
  await waitFor(() => [anna, colleague].every((who) => changes(who).some((text) => text.includes('Verbeterde titel'))));
  expect(stage.received(anna).filter((card) => textOf(card).includes('Verbeterde'))).toEqual([]);
});

test('when the wave closes, invites become “gesloten” with the way to help, whoever has taken part', async () => {
  await sendInvite(stage);
  await takePart(anna);
  await remind(stage);
  await wegwijzer('wave', 'close', '--wave', '2027', '--out', stage.data, '--json');
  await waitFor(() => [anna, colleague].every((who) => changes(who).some((text) => text.includes('is gesloten'))));
  for (const who of [anna, colleague]) {
    const [closed] = changes(who).filter((text) => text.includes('is gesloten'));
    expect(closed).toContain('ertrouwenspersoon');
    expect(closed).not.toMatch(/Begin\n|discrimin|racis/i);
    expect(changes(who)).toHaveLength(1);
  }
  expect(textOf(await stage.say(hans, 'campagne'))).toContain('De meting is gesloten');
  const named = /64 people of the sample.*who asked for and approved.*the response by the day.*Its publication stays/;
  await expect(wegwijzer('wave', 'purge', '--wave', '2027')).rejects.toThrow(named);
});

test('in a channel HR leaves a reminder for everybody, and nobody else can; it leads to the personal chat', async () => {
  const inChannel = (who: activities.Speaker): activities.Speaker => ({
    ...who,
    conversation: 'channel:afdeling',
    conversationType: 'channel',
  });
  const asked = '<at>Wegwijzer</at> herinnering';
  expect(textOf(await stage.say(inChannel(hans), asked))).toContain('nog niets te herinneren');
  await sendInvite(stage);
  await settled(stage);
  const posted = await stage.say(inChannel(hans), asked);
  expect(textOf(posted)).toContain('Dan kunt u nog meedoen');
  expect(JSON.stringify(posted)).toContain('https://teams.microsoft.com/l/chat/0/0?users=28:');
  expect(buttonsOf(posted).map(({ verb }) => verb)).toEqual(['help.show']);
  for (const who of [anna, gerda, colleague])
    expect(textOf(await stage.say(inChannel(who), asked))).toContain('Laten we in onze eigen chat praten');
  expect(textOf(await stage.say(inChannel(hans), '<at>Wegwijzer</at> campagne'))).not.toContain('64');
});

test('who was not reached comes as a file that HR accepts, made from the invite alone', async () => {
  stage.standIn.misbehave = ({ method, conversation }) =>
    method === 'POST' && conversation === colleague.conversation
      ? { status: 403, body: { error: { code: 'ConversationBlockedByUser' } } }
      : undefined;
  await sendInvite(stage);
  const done = await settled(stage);
  stage.standIn.misbehave = () => undefined;
  const more = await stage.press(hans, done, 'campaign.more');
  const before = stage.standIn.messagesTo(hans.conversation).length;
  expect(textOf(await stage.press(hans, more, 'campaign.undeliverable'))).toContain('kunt aannemen');
  const offer = stage.standIn.messagesTo(hans.conversation).slice(before)[0]!.attachments[0]!;
  expect(offer.contentType).toBe('application/vnd.microsoft.teams.card.file.consent');
  const context = (offer.content as { acceptContext: Record<string, unknown> }).acceptContext;

  const accept = (who: activities.Speaker, host = stage.standIn.url) =>
    stage.standIn.post(stage.url, activities.acceptFile(stage.standIn.url, who, context, `${host}/put/lijst.xlsx`));
  expect((await accept(hans)).status).toBe(200);
  await waitFor(() => stage.standIn.files.has('put/lijst.xlsx'));
  const book = new ExcelJS.Workbook();
  const { body } = stage.standIn.files.get('put/lijst.xlsx')!;
  if (!(body instanceof Uint8Array)) throw new Error('no bytes were put');
  await book.xlsx.load(Uint8Array.from(body).buffer);
  const rows = book.worksheets[0]!.getSheetValues().slice(2) as readonly (readonly unknown[])[];
  expect(rows).toHaveLength(63);
  expect(rows.filter((row) => row.includes('blocked')).map((row) => row[1])).toEqual([colleague.aadObjectId]);

  stage.standIn.files.clear();
  await accept(anna);
  await accept(hans, 'http://example.org');
  expect([...stage.standIn.files.keys()]).toEqual([]);

  const file = join(stage.data, 'lijst.csv');
  expect(await wegwijzer('campaign', 'report', '--wave', '2027', '--out', file, '--json')).toMatchObject({
    people: 63,
  });
  expect(readFileSync(file, 'utf8').split('\n')[0]).toBe('aad_object_id,name,language,department,unit,cause');
  await expect(wegwijzer('campaign', 'report', '--wave', '2027', '--out', file)).rejects.toThrow(/EEXIST/);
});

test('the response of the day is in whole percent, for groups of at least fifty, and for who has a role', async () => {
  await sendInvite(stage);
  await settled(stage);
  await takePart(anna);
  expect(textOf(await stage.say(hans, 'respons tot nu toe'))).toContain('Respons tot nu toe, meting 2027');
  expect(textOf(await stage.say(anna, 'respons tot nu toe'))).toContain('Cijfers zijn voor');
});
