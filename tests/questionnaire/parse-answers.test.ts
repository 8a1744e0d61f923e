import { describe, expect, it } from 'vitest';
import { dropUnasked } from '../../src/questionnaire/answers-kept.ts';
import { wrongAnswers } from '../../src/questionnaire/complete.ts';
import { parseAnswers, type RawAnswers, withInputs } from '../../src/questionnaire/parse-answers.ts';
import { pipe } from '../../src/questionnaire/pipe.ts';
import type { Questionnaire } from '../../src/questionnaire/questionnaire.ts';
import { nextPage, previousPage, progress } from '../../src/questionnaire/routing.ts';
import { smallQuestionnaire } from './small-questionnaire.ts';

const questionnaire = smallQuestionnaire();
const parse = (page: string, raw: RawAnswers, answers = {}) => parseAnswers(questionnaire, page, raw, answers);

describe('what somebody fills in on a page', () => {
  it('becomes answers, in the order of the questionnaire', () => {
    expect(parse('start', { colour: 'red', fruit: ['plum', 'apple'] })).toEqual({
      answers: { colour: 'red', fruit: ['apple', 'plum'] },
    });
  });

  it.each([
    ['required', { fruit: ['apple'] }, { colour: 'required' }],
    ['required', { colour: '', fruit: [] }, { colour: 'required', fruit: 'required' }],
    ['unknown_option', { colour: 'green', fruit: ['apple'] }, { colour: 'unknown_option' }],
    ['unknown_option', { colour: 'red', fruit: ['apple', 'nut'] }, { fruit: 'unknown_option' }],
    ['exclusive', { colour: 'red', fruit: ['apple', 'none'] }, { fruit: 'exclusive' }],
    ['exclusive', { colour: 'red', fruit: ['none', 'prefer_not_to_say'] }, { fruit: 'exclusive' }],
    ['too_many', { colour: 'red', fruit: ['apple', 'pear', 'plum'] }, { fruit: 'too_many' }],
    ['too_many', { colour: ['red', 'blue'], fruit: ['apple'] }, { colour: 'too_many' }],
  ])('is refused as %s: %o', (_, raw, errors) => {
    expect(parse('start', raw)).toMatchObject({ errors });
  });

  it('keeps the other fields when one is wrong', () => {
    expect(parse('start', { fruit: ['apple', 'none'], colour: 'red' }, { colour: 'blue' })).toEqual({
      errors: { fruit: 'exclusive' },
      kept: { colour: 'red', fruit: ['apple', 'none'] },
    });
  });

  it('stays, right or wrong, for who leaves the page before it is done; nothing is taken away elsewhere', () => {
    const before = { colour: 'blue', elsewhere: 'kept' };
    const leave = (raw: RawAnswers) => withInputs(questionnaire, 'start', raw, before);
    expect(leave({ fruit: ['apple', 'none'] })).toEqual({ elsewhere: 'kept', fruit: ['apple', 'none'] });
    expect(leave({ colour: 'green', fruit: ['plum'] })).toEqual({ elsewhere: 'kept', fruit: ['plum'] });
    expect(leave({})).toBe(before);
    expect(leave({ unasked: 'x' })).toBe(before);
  });

  it('ignores what was not asked on that page', () => {
    expect(parse('start', { colour: 'red', fruit: ['plum'], tasty: 'yes', again: 'no', __proto__: 'x' })).toEqual({
      answers: { colour: 'red', fruit: ['plum'] },
    });
  });

  it('may be left empty where own words are asked, and is tidied and limited there', () => {
    const before = { colour: 'red', fruit: ['plum'] };
    expect(parse('words', { why: '   ' }, before)).toEqual({ answers: before });
    expect(parse('words', {}, { ...before, why: 'eerder' })).toEqual({ answers: before });
    expect(parse('words', { why: '  twee\n\twoorden\u0000 ' }, before)).toEqual({
      answers: { ...before, why: 'twee woorden' },
    });
    expect(parse('words', { why: 'a'.repeat(21) }, before)).toMatchObject({ errors: { why: 'too_long' } });
    expect(parse('words', { why: 'half \ud800 teken' }, before)).toEqual({
      answers: { ...before, why: 'half \ufffd teken' },
    });
  });

  it('drops the answers that are no longer asked, one from the other', () => {
    const answers = { colour: 'blue', fruit: ['pear'], tasty: 'no', mark: '2', again: 'yes' };
    expect(wrongAnswers(questionnaire, answers)).toEqual([]);
    expect(parse('start', { colour: 'blue', fruit: ['apple'] }, answers)).toEqual({
      answers: { colour: 'blue', fruit: ['apple'], tasty: 'no', again: 'yes' },
    });
    expect(parse('start', { colour: 'blue', fruit: ['none'] }, answers)).toEqual({
      answers: { colour: 'blue', fruit: ['none'] },
    });
    expect(dropUnasked(questionnaire, { colour: 'blue', fruit: ['none'], stray: 'x' })).not.toHaveProperty('stray');
  });
});

describe('a row of questions that each depend on the one before', () => {
  const both = { nl: 'x', en: 'x' };
  const options = ['yes', 'no'].map((id) => ({ id, label: both }));
  const chain = (level: 'section' | 'page' | 'question'): Questionnaire => ({
    ...questionnaire,
    sections: ['a', 'b', 'c'].map((id, i, ids) => {
      const at = (here: string) =>
        i === 0 || here !== level ? {} : { when: { question: ids[i - 1]!, equals: 'yes' } };
      const asked = { id, type: 'single_choice' as const, text: both, options, ...at('question') };
      return { id, title: both, pages: [{ id, questions: [asked], ...at('page') }], ...at('section') };
    }),
  });

  it.each(['section', 'page', 'question'] as const)('falls together when the first goes (%s)', (level) => {
    expect(dropUnasked(chain(level), { a: 'yes', b: 'yes', c: 'yes' })).toEqual({ a: 'yes', b: 'yes', c: 'yes' });
    expect(dropUnasked(chain(level), { a: 'no', b: 'yes', c: 'yes' })).toEqual({ a: 'no' });
  });
});

describe('the way through', () => {
  it('passes over what is not asked, forwards and back', () => {
    const answers = { colour: 'red', fruit: ['apple'], tasty: 'yes' };
    expect(nextPage(questionnaire, answers, 'start')).toBe('taste');
    expect(nextPage(questionnaire, answers, 'taste')).toBeUndefined();
    expect(previousPage(questionnaire, answers, 'taste')).toBe('start');
    expect(previousPage(questionnaire, answers, undefined)).toBe('taste');
    expect(previousPage(questionnaire, answers, 'start')).toBeUndefined();
  });

  it('starts at nought percent and leads a page of another version to the start', () => {
    expect(progress(questionnaire, {}, 'start')).toBe(0);
    expect(progress(questionnaire, {}, 'more')).toBe(75);
    expect(nextPage(questionnaire, {}, 'gone')).toBe('start');
  });

  it('repeats earlier answers in words, or says what stands in for them', () => {
    expect(pipe('{{colour|iets}}!', { colour: 'red' }, questionnaire, 'nl')).toBe('Optie red!');
    expect(pipe('{{ fruit | niets }}', { fruit: ['apple', 'plum'] }, questionnaire, 'nl')).toBe(
      'Optie apple, Optie plum',
    );
    expect(pipe('{{why|niets}}', {}, questionnaire, 'nl')).toBe('niets');
    expect(pipe('{{why|niets}}', { why: '{{colour|$&}}' }, questionnaire, 'nl')).toBe('{{colour|$&}}');
  });
});
