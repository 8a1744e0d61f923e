import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { dropUnasked } from '../../src/questionnaire/answers-kept.ts';
import { wrongAnswers } from '../../src/questionnaire/complete.ts';
import type { Condition } from '../../src/questionnaire/condition.ts';
import { checkQuestionnaire, loadQuestionnaire } from '../../src/questionnaire/load.ts';
import { parseAnswers, type RawAnswers } from '../../src/questionnaire/parse-answers.ts';
import type { Question } from '../../src/questionnaire/question.ts';
import { allPages, pageOf, type Questionnaire } from '../../src/questionnaire/questionnaire.ts';
import {
  firstPage,
  nextPage,
  pagesAsked,
  previousPage,
  progress,
  questionsAsked,
} from '../../src/questionnaire/routing.ts';
import { smallText } from '../questionnaire/small-questionnaire.ts';

const per = loadQuestionnaire('content/questionnaires/per-2027.json');
const OPTIONS = ['a', 'b', 'c'];
const both = (text: string) => ({ nl: text, en: text });

const conditionOn = (questions: number): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2, depthIdentifier: 'condition' },
      fc
        .tuple(fc.nat(questions - 1), fc.constantFrom(...OPTIONS), fc.boolean())
        .map(([q, id, equals]) => (equals ? { question: `q${q}`, equals: id } : { question: `q${q}`, includes: id })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 2 }).map((and) => ({ and })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 2 }).map((or) => ({ or })),
      tie('condition').map((not) => ({ not })),
    ),
  })).condition;

const question = (index: number): fc.Arbitrary<Question> =>
  fc.constantFrom('single_choice' as const, 'multiple_choice' as const, 'short_text' as const).map((type) => {
    const asked = { id: `q${index}`, text: both('?') };
    if (type === 'short_text') return { ...asked, type, most: 10 };
    const options = OPTIONS.map((id) => ({
      id,
      label: both(id),
      ...(id === 'c' && type === 'multiple_choice' ? { exclusive: true } : {}),
    }));
    return { ...asked, type, options };
  });

/** Questionnaires with conditions on earlier pages, whether these make sense or not: of sections, pages or questions. */
const questionnaires: fc.Arbitrary<Questionnaire> = fc
  .integer({ min: 2, max: 8 })
  .chain((size) =>
    fc.tuple(
      ...Array.from({ length: size }, (_, i) =>
        fc.tuple(
          question(i),
          i === 0 ? fc.constant(undefined) : fc.option(conditionOn(i), { nil: undefined, freq: 5 }),
          fc.constantFrom('section', 'page', 'question'),
        ),
      ),
    ),
  )
  .map((pages) => ({
    ...per,
    sections: pages.map(([asked, when, level], i) => {
      const at = (here: string) => (when === undefined || level !== here ? {} : { when });
      const page = { id: `p${i}`, questions: [{ ...asked, ...at('question') }], ...at('page') };
      return { id: `s${i}`, title: both('s'), pages: [page], ...at('section') };
    }),
  }));

const anyQuestionnaire = fc.oneof(fc.constant(per), questionnaires);

/** A valid way to fill in a question, picked by a number. */
const fill = (asked: Question, pick: number): string | readonly string[] => {
  if (asked.type === 'short_text') return pick % 2 === 0 ? '' : `w${pick % 7}`;
  const ids = asked.options.map(({ id }) => id);
  if (asked.type !== 'multiple_choice') return ids[pick % ids.length]!;
  const alone = asked.options.filter(({ exclusive }) => exclusive === true).map(({ id }) => id);
  if (alone.length > 0 && pick % 4 === 0) return [alone[pick % alone.length]!];
  const free = ids.filter((id) => !alone.includes(id));
  const some = free.filter((_, i) => ((pick >> (i + 2)) & 1) === 1).slice(0, asked.most ?? free.length);
  return some.length > 0 ? some : [free[pick % free.length]!];
};

interface Walk {
  readonly answers: Answers;
  readonly steps: number;
}

/** Somebody who answers, and now and then goes back, until the end; each number is one press. */
const walk = (questionnaire: Questionnaire, presses: readonly number[]): Walk => {
  let answers: Answers = {};
  let page: string | undefined = firstPage(questionnaire);
  let steps = 0;
  for (; page !== undefined; steps += 1) {
    const press: number = presses[steps] ?? steps * 7919;
    const back: string | undefined =
      steps < presses.length && press % 5 === 0 ? previousPage(questionnaire, answers, page) : undefined;
    if (back !== undefined) {
      page = back;
      continue;
    }
    const raw: RawAnswers = Object.fromEntries(
      questionsAsked(pageOf(questionnaire, page), answers).map((asked, i) => [asked.id, fill(asked, press + i)]),
    );
    const parsed = parseAnswers(questionnaire, page, raw, answers);
    if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
    answers = parsed.answers;
    page = nextPage(questionnaire, answers, page);
  }
  return { answers, steps };
};

const presses = fc.array(fc.nat(1_000_000), { maxLength: 40 });

describe('every questionnaire and everybody who fills it in', () => {
  it('comes to an end', () => {
    fc.assert(
      fc.property(anyQuestionnaire, presses, (questionnaire, some) => {
        const { steps } = walk(questionnaire, some);
        expect(steps).toBeLessThanOrEqual(some.length + allPages(questionnaire).length);
      }),
    );
  });

  it('gives a valid response in whatever order it was filled in, with nothing that was not asked', () => {
    fc.assert(
      fc.property(anyQuestionnaire, presses, (questionnaire, some) => {
        const { answers } = walk(questionnaire, some);
        expect(wrongAnswers(questionnaire, answers)).toEqual([]);
        expect(dropUnasked(questionnaire, answers)).toEqual(answers);
      }),
    );
  });

  it('finds back the page before, and gets further with every page', () => {
    fc.assert(
      fc.property(anyQuestionnaire, presses, (questionnaire, some) => {
        const { answers } = walk(questionnaire, some);
        const pages = pagesAsked(questionnaire, answers).map(({ id }) => id);
        pages.forEach((page, i) => {
          const next = nextPage(questionnaire, answers, page);
          expect(next).toBe(pages[i + 1]);
          expect(previousPage(questionnaire, answers, next)).toBe(page);
          if (next !== undefined)
            expect(progress(questionnaire, answers, next)).toBeGreaterThan(progress(questionnaire, answers, page));
        });
      }),
    );
  });

  it('keeps nothing unasked, whatever answers come from elsewhere', () => {
    const stray = fc.dictionary(
      fc.constantFrom('q0', 'q1', 'q2', 'q3', 'q9', 'x'),
      fc.oneof(fc.constantFrom(...OPTIONS), fc.subarray(OPTIONS)),
    );
    fc.assert(
      fc.property(questionnaires, stray, (questionnaire, answers) => {
        const kept = dropUnasked(questionnaire, answers);
        const asked = pagesAsked(questionnaire, kept).flatMap((page) => questionsAsked(page, kept).map(({ id }) => id));
        expect(asked).toEqual(expect.arrayContaining(Object.keys(kept)));
        expect(dropUnasked(questionnaire, kept)).toEqual(kept);
      }),
    );
  });

  it('never stumbles over what a channel hands over', () => {
    const raw = fc.dictionary(
      fc.oneof(fc.constantFrom('experienced', 'department', '__proto__', 'constructor'), fc.string()),
      fc.oneof(fc.string(), fc.array(fc.string())),
    );
    fc.assert(
      fc.property(fc.constantFrom(...allPages(per).map(({ page }) => page.id)), raw, (page, given) => {
        const parsed = parseAnswers(per, page, given, {});
        if ('answers' in parsed) expect(dropUnasked(per, parsed.answers)).toEqual(parsed.answers);
      }),
    );
  });
});

describe('the check', () => {
  it('never stumbles over a file in which something was cut out or put in', () => {
    const text = smallText();
    const cut = fc.tuple(fc.nat(text.length), fc.nat(40), fc.constantFrom('', 'null', '[]', '{}', '"x"', ','));
    fc.assert(
      fc.property(cut, ([at, length, put]) => {
        const { errors } = checkQuestionnaire(text.slice(0, at) + put + text.slice(at + length));
        for (const { line } of errors) expect(line).toBeGreaterThan(0);
      }),
    );
  });
});
