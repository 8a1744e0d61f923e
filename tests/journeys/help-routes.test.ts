import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadOrganisation } from '../../src/organisation/organisation.ts';
import * as activities from '../teams/activities.ts';
import { buttonsOf, type Card, people, setStage, type Stage, textOf } from './stage.ts';

const { anna, hans, stranger } = people;
const { departments } = loadOrganisation('content');
/** One employee of each department, and one of a unit with a counsellor of its own. */
const places = [...departments.map(({ id }) => ({ id, unit: '' })), { id: 'bzk' as const, unit: 'uitvoering' }];
const employees = places.map(({ id, unit }, place) => ({
  id,
  unit,
  who: activities.speaker(`p${place}`, {
    aadObjectId: `00000000-0000-0000-0000-00000000f${place.toString().padStart(3, '0')}`,
  }),
}));
const administrator = activities.speaker('beheer', { aadObjectId: '00000000-0000-0000-0000-000000000004' });

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  for (const who of [anna, hans, stranger, administrator, ...employees.map((one) => one.who)]) await stage.install(who);
  const rows = employees.map(({ id, unit, who }) => `${who.aadObjectId},Iemand,nl,support,policy,${id},${unit}`);
  const sample = ['aad_object_id,name,language,function,domain,department,unit', ...rows].join('\n');
  await stage.loadSample(hans, sample);
});
afterAll(() => stage.close());

/** Presses the button with these words. */
const pressed = async (who: activities.Speaker, card: unknown, words: string): Promise<Card> => {
  const button = buttonsOf(card).find(({ title }) => title === words);
  if (button === undefined)
    throw new Error(
      `no “${words}” among ${buttonsOf(card)
        .map(({ title }) => title)
        .join(', ')}`,
    );
  const { body } = await stage.standIn.post(
    stage.url,
    activities.press(stage.standIn.url, who, button.verb, button.data),
  );
  return (body as { value: Card }).value;
};

describe('every department of the demo organisation', () => {
  test.each(employees)('reaches a person in two presses: $id $unit', async ({ id, unit, who }) => {
    const menu = await stage.say(who, 'menu');
    const all = await stage.press(who, menu, 'help.show');
    expect(textOf(all)).toContain(`@${id}.example`);
    const talk = textOf(await pressed(who, all, 'In vertrouwen praten'));
    expect(talk).toContain('https://teams.microsoft.com/l/chat/');
    expect(talk).toContain('https://teams.microsoft.com/l/call/');
    expect(talk).toContain(unit === '' ? `@${id}.example` : 'uitvoering van BZK');
    expect(talk).toContain('Bedrijfsarts');
  });

  test('is to be chosen by who belongs to none that is known', async () => {
    const talk = await pressed(stranger, await stage.say(stranger, 'help'), 'In vertrouwen praten');
    for (const { id } of departments) expect(textOf(talk)).toContain(`@${id}.example`);
  });
});

test('looks for somebody else, by department, gender and language, and keeps none of it', async () => {
  const talk = await pressed(stranger, await stage.say(stranger, 'help'), 'In vertrouwen praten');
  const choice = await stage.press(stranger, talk, 'help.find');
  expect(textOf(choice)).toContain('Met wie wilt u praten?');
  const found = await stage.press(stranger, choice, 'help.found', {
    'single_choice.place': 'bzk',
    'single_choice.gender': 'man',
    'single_choice.language': 'any',
  });
  const text = textOf(found);
  expect(text.indexOf('Demovoorbeeld B')).toBeGreaterThan(0);
  expect(text.indexOf('Demovoorbeeld B')).toBeLessThan(text.indexOf('Demovoorbeeld A'));
  const again = await pressed(stranger, await stage.say(stranger, 'help'), 'In vertrouwen praten');
  expect(textOf(again)).toContain('@ocw.example');
});

test.each([
  [['Om mijzelf', 'Mijn verhaal kwijt', 'Binnen mijn organisatie'], 'In vertrouwen praten'],
  [['Om mijzelf', 'Dat er iets mee gebeurt', 'Met een officiële klacht'], 'KCOO'],
  [['Om een collega', 'Weten wat ik zelf kan doen'], 'U zag iets bij een ander'],
  [['Om een inwoner'], 'Nationale ombudsman'],
  [['Om iemand in mijn team: ik ben leidinggevende'], 'Nog niet beschikbaar'],
])('narrows “ik weet het niet” by %j to “%s”', async (answers, door) => {
  let card = await pressed(anna, await stage.say(anna, 'help'), 'Ik weet het niet');
  expect(textOf(card)).toContain('112');
  for (const answer of answers) card = await pressed(anna, card, answer);
  expect(textOf(card)).toContain(door);
});

test('shows an administrator what needs checking, and anybody else the ways to help', async () => {
  expect(textOf(await stage.say(administrator, 'contacten controleren'))).toContain(
    'Elk departement heeft een vertrouwelijke route.',
  );
  expect(textOf(await stage.say(stranger, 'contacten controleren'))).toContain('ertrouwenspersoon');
});

test('says at start-up which contacts are made up', () => {
  expect(stage.log.join('')).toContain('made-up contacts of the demo');
});

test('shows a door for residents', async () => {
  const card = textOf(await stage.say(anna, 'een bezoeker aan de balie scheldt me steeds uit om mijn hoofddoek'));
  expect(card).toContain('Het gaat om een inwoner');
});

test('words beside a file are heard: who asks for help gets it, whatever the file is', async () => {
  for (const who of [anna, hans]) {
    const before = stage.received(who).length;
    const file = activities.upload(stage.standIn.url, who, 'verslag.docx', `${stage.standIn.url}/files/verslag.docx`);
    await stage.standIn.post(stage.url, { ...file, text: 'ik wil niet meer leven' });
    expect(textOf(stage.received(who)[before])).toContain('113');
  }
});
