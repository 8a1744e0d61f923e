import { describe, expect, test } from 'vitest';
import { answer } from '../../src/query/answer.ts';
import { describeAnswer } from '../../src/query/describe.ts';
import { bookWith, catalogue, smallPublication } from './figures.ts';

const text = { nl: 'De uitkomst voor mannen is ingetrokken.', en: 'The figure for men was withdrawn.' };
const book = bookWith(
  smallPublication({ revision: 1, errata: [{ indicator: 'experienced.sex', where: { gender: 'man' }, text }] }),
);
const said = (where: Readonly<Record<string, string>>, by: readonly string[], language: 'nl' | 'en' = 'nl'): string =>
  describeAnswer(answer({ indicator: 'experienced.sex', where, by, wave: '2025' }, book), catalogue, language).sentence;

describe('an erratum', () => {
  test('stands beside the figure that it is about, in the language of the answer', () => {
    expect(said({ gender: 'man' }, [])).toContain('Let op: De uitkomst voor mannen is ingetrokken.');
    expect(said({ gender: 'man' }, [], 'en')).toContain('Note: The figure for men was withdrawn.');
  });

  test('stands once beside a breakdown that holds the figure, and nowhere else', () => {
    expect(said({}, ['gender']).split('Let op').length).toBe(2);
    expect(said({ gender: 'woman' }, [])).not.toContain('Let op');
    expect(said({}, [])).not.toContain('Let op');
  });
});
