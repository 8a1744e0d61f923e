import { describe, expect, it } from 'vitest';
import { recogniseCommand } from '../../src/conversation/command.ts';
import { understand } from '../../src/conversation/understand.ts';
import { recognise } from '../../src/signposting/recognise.ts';
import { read } from '../query/figures.ts';

const hear = (text: string) => understand(text, 'nl', { recognise, interpret: read });

describe('a message', () => {
  it('in danger is never a question about figures', () => {
    expect(hear('ik wil niet meer leven')).toEqual({ kind: 'signpost', route: 'suicide_prevention' });
    expect(hear('help hij bedreigt me nu met een mes')).toMatchObject({ kind: 'signpost', route: 'emergency' });
  });

  it('that asks for help goes before a question that it looks like', () => {
    expect(hear('mijn teamleider maakt elke dag grappen over mijn hoofddoek, wat kan ik doen').kind).toBe('signpost');
  });

  it('that asks for figures is never taken for a call for help', () => {
    expect(hear('tevreden na gesprek met vertrouwenspersoon').kind).toBe('query');
    expect(hear('hoeveel procent heeft het gemeld bij het MIOR').kind).toBe('query');
  });
});

describe('a command in other words', () => {
  it.each([
    ['where do I fill in our report on measures', 'report'],
    ['Ik wil graag een maatregel toevoegen aan ons rapport', 'report'],
    ['I would like to start working on the departmental report on measures.', 'report'],
    ['download ons jaarverslag over maatregelen als pdf', 'report'],
    ['how far along are we with the invitations?', 'campaign'],
    ['Hoe staat het met de uitnodigingen en herinneringen? Ik wil naar de campagne', 'campaign'],
    ['upload the sample file', 'campaign'],
    ['bring me to the home screen', 'menu'],
    ['waar vind ik het menu', 'menu'],
    ['where can I find the figures', 'figures'],
    ['ik wil de resultaten van de enquête bekijken', 'figures'],
    ['give me some examples of questions', 'help'],
    ['Ik snap niet goed hoe dit werkt, kun je me helpen?', 'help'],
    ['I would rather continue in Dutch', 'language'],
  ])('is recognised in any order: %s', (text, command) => {
    expect(hear(text)).toMatchObject({ kind: 'command', command });
  });

  it.each([
    ['ik wil ons jaarverslag over maatregelen afmaken', { command: 'report' }],
    ['Ik ga liever in het Engels door', { command: 'language', language: 'en' }],
    ['I want everything in English', { command: 'language', language: 'en' }],
  ])('is no danger, whatever a word of it may sound like: %s', (text, command) => {
    expect(hear(text)).toEqual({ kind: 'command', ...command });
  });

  it.each([
    'how do I file a report',
    'I want to report',
    'wat kan ik doen tegen pesten',
    'What are my options?',
    'My colleagues switch to Dutch the second I walk in, even though they know I cannot follow',
    'how does the MIOR work',
    'being discriminated, need help',
  ])('is not what asks for help: %s', (text) => {
    expect(hear(text).kind).toBe('signpost');
  });

  it.each(['how many women experienced racism', 'response by domain', 'cijfers over racisme per leeftijd'])(
    'is not what asks for figures: %s',
    (text) => {
      expect(hear(text).kind).not.toBe('command');
    },
  );
});

describe('a command', () => {
  it.each([
    ['help', { command: 'help' }],
    ['wat kun je', { command: 'help' }],
    ['menu', { command: 'menu' }],
    ['in het Engels graag', { command: 'language', language: 'en' }],
    ['can we continue in English', { command: 'language', language: 'en' }],
    ['switch to Dutch please', { command: 'language', language: 'nl' }],
    ['campagne', { command: 'campaign' }],
    ['Campaign', { command: 'campaign' }],
    ['Herinnering', { command: 'reminder' }],
    ['stuur een herinnering', { command: 'reminder' }],
    ['rapportage maken', { command: 'report' }],
    ['ik wil de vragenlijst invullen', { command: 'survey' }],
    ['wis mijn antwoorden', { command: 'wipe' }],
    ['Ik doe niet mee.', { command: 'decline' }],
    ['ik wil niet meedoen aan deze enquête', { command: 'decline' }],
    ['geen herinneringen meer graag', { command: 'no_reminders' }],
    ["please don't remind me again", { command: 'no_reminders' }],
    ['no more reminders', { command: 'no_reminders' }],
    ['I do not want to take part in this survey', { command: 'decline' }],
    ['Voorbeeld vragenlijst', { command: 'preview' }],
    ['preview questionnaire', { command: 'preview' }],
    ['mag ik een voorbeeld van de vragenlijst', { command: 'preview' }],
    ['vragenlijst bekijken', { command: 'preview' }],
    ['cijfers', { command: 'figures' }],
    ['toch herinneringen', { command: 'reminders_again' }],
    ['reminders after all', { command: 'reminders_again' }],
    ['respons tot nu toe', { command: 'response' }],
    ['voorbeelden', { command: 'figures' }],
  ])('is recognised: %s', (text, command) => {
    expect(recogniseCommand(text)).toEqual(command);
  });

  it.each([
    'respons op de vragenlijst',
    'hoeveel mensen deden mee aan de enquete',
    'wie doet er niet mee',
    'hoeveel mensen doen niet mee',
    'goedemorgen',
    'cijfers over racisme',
    '',
  ])('is not what only mentions its word: %s', (text) => {
    expect(recogniseCommand(text)).toBeUndefined();
  });
});
