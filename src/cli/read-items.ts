import { COUNTERPARTS, PERSPECTIVES } from '../indicators/indicator.ts';
import { CommandError } from './command-error.ts';
import { lineOf, type Table } from './read-csv.ts';

const YES_NO: Readonly<Record<string, string>> = { '1': 'yes', '0': 'no', NA: 'unanswered', '': 'unanswered' };
const SATISFACTION: Readonly<Record<string, string>> = {
  satisfied: 'satisfied',
  neutral: 'neutral',
  dissatisfied: 'dissatisfied',
  NA: 'unanswered',
  '': 'unanswered',
};

const answers = (table: Table, name: string, known: Readonly<Record<string, string>>, wanted: string): Uint8Array => {
  const { texts, codes } = table.coded(name);
  const isWanted = texts.map((text, code) => {
    const answer = Object.hasOwn(known, text) ? known[text] : undefined;
    if (answer === undefined)
      throw new CommandError(
        `${table.file}: line ${lineOf(codes.indexOf(code))}: ${name}: ${JSON.stringify(text)} is none of ${Object.keys(
          known,
        )
          .filter((one) => one !== '')
          .join(', ')}`,
      );
    return answer === wanted ? 1 : 0;
  });
  return new Uint8Array(codes.map((code) => isWanted[code] ?? 0));
};

const isYesNo = (name: string): boolean => {
  const [family = '', member = ''] = name.split('.');
  if (name === 'discussed') return true;
  if (family === 'discussed_with') return COUNTERPARTS.some((counterpart) => counterpart === member);
  return member !== '' && PERSPECTIVES.some((perspective) => perspective === family);
};

/**
 * The answers in a file of respondents, per indicator: 1 for yes; `NA` is an unanswered item and no yes.
 * Throws `CommandError` that names file, line and column.
 */
export const readItems = (table: Table): ReadonlyMap<string, Uint8Array> => {
  const items = new Map<string, Uint8Array>();
  for (const name of table.names) {
    if (isYesNo(name)) items.set(name, answers(table, name, YES_NO, 'yes'));
    if (name === 'satisfaction_with_handling')
      for (const answer of ['satisfied', 'neutral', 'dissatisfied'])
        items.set(
          `${answer}_${answer === 'neutral' ? 'about' : 'with'}_handling`,
          answers(table, name, SATISFACTION, answer),
        );
    if (name.startsWith('satisfaction_after.'))
      items.set(
        name.replace('satisfaction_after.', 'satisfied_after.'),
        answers(table, name, SATISFACTION, 'satisfied'),
      );
  }
  return items;
};
