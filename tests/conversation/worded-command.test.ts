import { expect, it } from 'vitest';
import { readMessages } from '../../src/cli/train-help/messages.ts';
import { plainWords } from '../../src/conversation/plain-words.ts';
import { wordedCommand } from '../../src/conversation/worded-command.ts';

it('takes no message of danger for a request of the bot', () => {
  const dangers = readMessages('tests/reference').filter(({ right }) =>
    right.some((outcome) => outcome === 'emergency' || outcome === 'suicide_prevention'),
  );
  expect(dangers.length).toBeGreaterThan(3_000);
  expect(dangers.filter(({ text }) => wordedCommand(plainWords(text)) !== undefined)).toEqual([]);
});

it.each(['help me, ik wil een eind maken', 'stop het nu', 'i want to end everything', 'ik wil hier niet meer zijn'])(
  'is no request of the bot: %s',
  (text) => {
    expect(wordedCommand(plainWords(text))).toBeUndefined();
  },
);
