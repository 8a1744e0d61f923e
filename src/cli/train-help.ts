import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { CONCEPTS_FILE } from '../signposting/model/concepts.ts';
import { ABOUT_FILE, type AboutWeights, type Measured, NUMBERS_FILE } from '../signposting/model/load-weights.ts';
import { printLine } from './print.ts';
import { runProgram } from './run-program.ts';
import { learn } from './train-help/learn.ts';
import { measure } from './train-help/measure.ts';
import { type LabelledMessage, hashOf, isSetAside, readMessages } from './train-help/messages.ts';

const REFERENCE = 'tests/reference';

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;

const describe = (name: string, m: Measured): void => {
  printLine(
    `${name}: ${percent(m.right, m.messages)} of ${m.messages} right; dangers missed ${m.dangers_missed} of ${m.dangers}; ordinary taken for help ${m.ordinary_mistaken} of ${m.ordinary} (${percent(m.ordinary_mistaken, m.ordinary)})`,
  );
};

const setAside = (messages: readonly LabelledMessage[]): Measured =>
  measure(messages.filter(isSetAside), learn(messages.filter((message) => !isSetAside(message))));

const acrossAuthors = (messages: readonly LabelledMessage[]): void => {
  for (const author of new Set(messages.map((message) => message.author))) {
    if (!author.includes('training')) continue;
    const theirs = messages.filter((message) => message.author === author);
    describe(author, measure(theirs, learn(messages.filter((message) => message.author !== author))));
  }
};

const retrain = (messages: readonly LabelledMessage[]): void => {
  const measured = setAside(messages);
  describe('messages set aside', measured);
  const { numbers, steps, beforehand } = learn(messages);
  const about: AboutWeights = {
    learned_from: {
      messages: messages.length,
      sha256: hashOf(messages),
      concepts_sha256: createHash('sha256').update(readFileSync(CONCEPTS_FILE)).digest('hex'),
    },
    measured_on_messages_set_aside: measured,
    steps: [...steps],
    beforehand: [...beforehand],
  };
  writeFileSync(NUMBERS_FILE, numbers);
  writeFileSync(ABOUT_FILE, `${JSON.stringify(about, undefined, 2)}\n`);
};

const program = new Command('train-help')
  .description('learn the recognition of cries for help anew from the labelled messages below tests/reference')
  .option('--across-authors', 'measure each author by what the others teach, and write nothing')
  .action(({ acrossAuthors: only }: { acrossAuthors?: true }) => {
    const messages = readMessages(REFERENCE);
    if (only === true) acrossAuthors(messages);
    else retrain(messages);
  });

await runProgram(program, process.argv);
