import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod/v4';
import * as activities from '../teams/activities.ts';
import { buttonsOf, type Card, cardSchema, people, setStage, type Stage, textOf } from './stage.ts';

const { anna, stranger } = people;
const WORDS = 'Hij riep iets over mijn accent & ik liep weg.\nDaarna bleef het stil.';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  for (const who of [anna, stranger]) await stage.install(who);
});
afterAll(() => stage.close());

/** From the page of help to the choice of how the notes come back. */
const consent = async (who: activities.Speaker): Promise<Card> =>
  stage.press(who, await stage.say(who, 'ik wil een klacht indienen'), 'notes.begin');

const contextSchema = z.record(z.string(), z.unknown());
const messages = (who: activities.Speaker) => stage.standIn.messagesTo(who.conversation);

/** Takes the offered file, as Teams says it. */
const take = async (who: activities.Speaker, uploadUrl: string): Promise<Card | undefined> => {
  const offer = messages(who)
    .flatMap(({ attachments }) => attachments)
    .findLast(({ contentType }) => contentType.endsWith('file.consent'));
  const before = messages(who).length;
  const { status } = await stage.standIn.post(
    stage.url,
    activities.acceptFile(stage.standIn.url, who, contextSchema.parse(offer?.content['acceptContext']), uploadUrl),
  );
  expect(status).toBe(200);
  return messages(who)
    .slice(before)
    .flatMap(({ attachments }) => attachments)
    .map(({ content }) => cardSchema.parse(content))[0];
};

test('says before a word is written that it reports nothing, and where the copy lies', async () => {
  const card = textOf(await consent(anna));
  expect(card).toContain('U meldt hiermee niets aan niemand');
  expect(card).toContain('uw eigen OneDrive');
});

test('puts the notes as a Word document where Teams wants them, after consent, and forgets them', async () => {
  await stage.press(anna, await consent(anna), 'notes.file');
  const form = await take(anna, `${stage.standIn.url}/put/notes`);
  expect(textOf(form)).toContain('Wat is er gebeurd?');
  expect(JSON.stringify(form)).not.toContain('/put/notes');
  const done = await stage.press(anna, form, 'notes.write', {
    'short_text.what': WORDS,
    'short_text.when': 'Gisteren',
  });
  expect(textOf(done)).toContain('Uw document staat klaar');
  expect(JSON.stringify(done)).not.toContain('accent');
  const file = stage.standIn.files.get('put/notes')?.body;
  if (!(file instanceof Uint8Array)) throw new Error('no file was put');
  const document = unzipSync(new Uint8Array(file))['word/document.xml'];
  const xml = Buffer.from(document ?? []).toString('utf8');
  expect(xml).toContain('Hij riep iets over mijn accent &amp; ik liep weg.');
  expect(xml).toContain('Daarna bleef het stil.');
  expect(xml).toContain('Gisteren');
  // A question that was skipped is not in it.
  expect(xml).not.toContain('Waar was het?');
});

test('gives the text back in the card where no dialog opens, says so, and stores no message with it', async () => {
  const form = await stage.say(anna, 'zonder venster');
  const before = messages(anna).length;
  expect(textOf(form)).toContain('Hier opent geen venster. U krijgt uw tekst terug in deze kaart');
  const text = await stage.press(anna, form, 'notes.write', { 'short_text.effect': 'Ik slaap slecht & pieker.' });
  expect(textOf(text)).toContain('Wat deed het met u?');
  expect(JSON.stringify(text)).toContain('Ik slaap slecht & pieker.');
  expect(JSON.stringify(messages(anna).slice(before))).not.toContain('pieker');
});

test('asks again when nothing was filled in, with an empty form', async () => {
  const form = await stage.say(anna, 'zonder venster');
  const again = await stage.press(anna, form, 'notes.write');
  expect(textOf(again)).toContain('Er is nog niets ingevuld');
});

test('loses no word when the file cannot be put there, and never puts it on a strange host', async () => {
  for (const address of [`${stage.standIn.url}/nowhere`, 'https://files.attacker.example/put']) {
    await stage.press(anna, await consent(anna), 'notes.file');
    const form = await take(anna, address);
    const text = await stage.press(anna, form, 'notes.write', { 'short_text.what': WORDS });
    expect(textOf(text)).toContain('kon niet in uw OneDrive komen');
    expect(JSON.stringify(text)).toContain('Daarna bleef het stil.');
  }
});

test('opens the sealed address for nobody else', async () => {
  await stage.press(anna, await consent(anna), 'notes.file');
  const form = await take(anna, `${stage.standIn.url}/put/of-anna`);
  const text = await stage.press(stranger, form, 'notes.write', { 'short_text.what': WORDS });
  expect(textOf(text)).toContain('kon niet in uw OneDrive komen');
  expect(stage.standIn.files.has('put/of-anna')).toBe(false);
});

test('carries no word of the notes in any button of the cards', async () => {
  const form = await stage.say(anna, 'zonder venster');
  const text = await stage.press(anna, form, 'notes.write', { 'short_text.what': WORDS });
  expect(JSON.stringify(buttonsOf(text).map(({ data }) => data))).not.toContain('accent');
});

test('is offered as the person’s own notes, with no word of what they are about', async () => {
  await stage.press(anna, await consent(anna), 'notes.file');
  const offer = messages(anna)
    .flatMap(({ attachments }) => attachments)
    .findLast(({ contentType }) => contentType.endsWith('file.consent'));
  expect(offer?.content['description']).toBe('Uw eigen aantekeningen. Er staat nog niets in.');
});
