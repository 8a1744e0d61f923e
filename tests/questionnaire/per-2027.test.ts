import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionnaireJsonSchema } from '../../src/questionnaire/json-schema.ts';
import { checkQuestionnaire, loadQuestionnaire } from '../../src/questionnaire/load.ts';
import { PREFER_NOT_TO_SAY } from '../../src/questionnaire/question.ts';
import { allPages, allQuestions } from '../../src/questionnaire/questionnaire.ts';
import { pagesAsked } from '../../src/questionnaire/routing.ts';

const file = 'content/questionnaires/per-2027.json';
const questionnaire = loadQuestionnaire(file);

const grounds = ['origin', 'age', 'sex', 'disability', 'orientation', 'other'];
const counterparts = [
  'manager',
  'colleague',
  'counsellor',
  'hr',
  'social_worker',
  'occupational_physician',
  'desk',
  'complaints_committee',
  'outside',
];

describe('the questionnaire of 2027', () => {
  it('is clean, and reads no harder than B1', () => {
    expect(checkQuestionnaire(readFileSync(file, 'utf8'))).toEqual({ errors: [], warnings: [] });
  });

  it('stands beside the schema that editors use', () => {
    const schema: unknown = JSON.parse(readFileSync('content/questionnaires/questionnaire.schema.json', 'utf8'));
    expect(schema).toEqual(JSON.parse(JSON.stringify(questionnaireJsonSchema())));
  });

  it('gives every indicator of the vocabulary that comes from answers', () => {
    const perspectives = ['experienced', 'witnessed_colleagues', 'witnessed_residents'];
    expect(questionnaire.indicators.map(({ id }) => id).sort()).toEqual(
      [
        ...perspectives.flatMap((perspective) => [...grounds, 'any'].map((ground) => `${perspective}.${ground}`)),
        'discussed',
        'not_discussed',
        'satisfied_with_handling',
        'neutral_about_handling',
        'dissatisfied_with_handling',
        ...counterparts.flatMap((counterpart) => [`discussed_with.${counterpart}`, `satisfied_after.${counterpart}`]),
      ].sort(),
    );
  });

  it('gives every dimension of the vocabulary with its categories', () => {
    expect(Object.fromEntries(questionnaire.dimensions.map(({ id, categories }) => [id, categories.length]))).toEqual({
      function: 6,
      domain: 8,
      gender: 3,
      age: 5,
      migration_background: 4,
      pay_scale: 4,
      department: 12,
    });
  });

  it('does not ask what the sample knows', () => {
    const asked = allQuestions(questionnaire).map(({ id }) => id);
    expect(asked).not.toContain('function');
    expect(asked).not.toContain('domain');
  });

  it('lets everybody keep experiences and special personal data to themselves', () => {
    const background = ['department', 'age', 'pay_scale'];
    for (const question of allQuestions(questionnaire)) {
      if (question.type === 'short_text' || background.includes(question.id)) continue;
      expect(question.sensitive, question.id).toBe(true);
      expect(
        question.options.map(({ id }) => id),
        question.id,
      ).toContain(PREFER_NOT_TO_SAY);
    }
  });

  it('warns against names wherever it asks for own words', () => {
    const own = allQuestions(questionnaire).filter(({ type }) => type === 'short_text');
    expect(own).toHaveLength(3);
    for (const { hint } of own) expect(hint?.nl).toMatch(/geen namen/);
  });

  it('speaks to the reader with u, and asks of nobody with je', () => {
    const texts = allQuestions(questionnaire).flatMap(({ text, hint }) => [text.nl, hint?.nl ?? '']);
    for (const text of texts) expect(text).not.toMatch(/\b(je|jij|jouw|heeft u)\b/i);
  });

  it('asks little of who experienced nothing, and ends with the follow-up of who did', () => {
    const nothing = { experienced: ['none'], witnessed_colleagues: ['none'], witnessed_residents: ['none'] };
    expect(pagesAsked(questionnaire, nothing).map(({ id }) => id)).toEqual([
      'work',
      'person',
      'background',
      'experienced',
      'witnessed_colleagues',
      'witnessed_residents',
    ]);
    const talked = { ...nothing, experienced: ['age'], discussed: 'yes', discussed_with: ['manager', 'outside'] };
    expect(
      pagesAsked(questionnaire, talked)
        .slice(6)
        .map(({ id }) => id),
    ).toEqual(['witnessed_residents', 'steps', 'discussed_with', 'after_1', 'after_3', 'handling']);
    const silent = { ...nothing, experienced: ['age'], discussed: 'no' };
    expect(pagesAsked(questionnaire, silent).at(-1)?.id).toBe('not_discussed');
    expect(allPages(questionnaire).at(-1)?.section.id).toBe('afterwards');
  });

  it('takes minutes, not a quarter of an hour', () => {
    expect(questionnaire.minutes).toBeGreaterThanOrEqual(3);
    expect(questionnaire.minutes).toBeLessThanOrEqual(8);
  });
});
