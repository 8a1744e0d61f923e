import { type Condition, holds } from './condition.ts';
import { combinations } from './distinct-answers.ts';
import type { Finding } from './finding.ts';
import {
  figureConditions,
  pagesWithPath,
  type PlacedCondition,
  type PlacedQuestion,
  questionsWithPath,
  routingConditions,
} from './paths.ts';
import type { Dimension, Questionnaire } from './questionnaire.ts';

const neverOrAlways = (
  questions: readonly PlacedQuestion[],
  { condition, path, within }: PlacedCondition,
  words: { readonly never: string; readonly always: string },
): readonly Finding[] => {
  const all = combinations(questions, [...within, condition]);
  const here = all?.filter((answers) => within.every((outer) => holds(outer, answers)));
  if (here === undefined || here.length === 0) return [];
  const times = here.filter((answers) => holds(condition, answers)).length;
  if (times === 0) return [{ path, message: words.never }];
  return times === here.length ? [{ path, message: words.always }] : [];
};

const deadEnds = (questionnaire: Questionnaire): readonly Finding[] => {
  const pages = pagesWithPath(questionnaire);
  const first = pages[0];
  return [
    ...(first === undefined ? [{ path: ['sections'], message: 'asks nothing: there is no page' }] : []),
    ...(first !== undefined &&
    (first.section.when !== undefined ||
      first.page.when !== undefined ||
      first.page.questions.every(({ when }) => when !== undefined))
      ? [{ path: first.path, message: 'is the first page: it must be asked of everybody' }]
      : []),
    ...questionnaire.sections.flatMap(({ pages: own }, s) =>
      own.length === 0 ? [{ path: ['sections', s, 'pages'], message: 'dead end: the section has no page' }] : [],
    ),
    ...pages.flatMap(({ page, path }) =>
      page.questions.length === 0 ? [{ path: [...path, 'questions'], message: 'dead end: the page asks nothing' }] : [],
    ),
  ];
};

const inOneCategory = (
  questions: readonly PlacedQuestion[],
  { id, source, categories }: Dimension,
  index: number,
): readonly Finding[] => {
  if (source === 'sample') return [];
  const conditions: readonly Condition[] = categories.flatMap(({ when }) => when ?? []);
  const wrong = combinations(questions, conditions)?.find(
    (answers) => conditions.filter((condition) => holds(condition, answers)).length !== 1,
  );
  if (wrong === undefined) return [];
  const said = Object.entries(wrong)
    .map(([question, value]) => `${question} = ${typeof value === 'string' ? value : value.join('+')}`)
    .join(', ');
  return [
    {
      path: ['dimensions', index, 'categories'],
      message: `everybody must be in exactly one category of "${id}", and who answers ${said || 'nothing'} is not`,
    },
  ];
};

/** Dead ends, questions that nobody reaches, and conditions that decide nothing. */
export const checkRoutes = (questionnaire: Questionnaire): readonly Finding[] => {
  const questions = questionsWithPath(questionnaire);
  return [
    ...deadEnds(questionnaire),
    ...routingConditions(questionnaire).flatMap((placed) =>
      neverOrAlways(questions, placed, {
        never: 'can never hold, so nobody reaches this',
        always: 'always holds here: leave it out',
      }),
    ),
    ...figureConditions(questionnaire).flatMap((placed) =>
      neverOrAlways(questions, placed, { never: 'can never hold', always: 'holds of everybody' }),
    ),
    ...questionnaire.dimensions.flatMap((dimension, index) => inOneCategory(questions, dimension, index)),
  ];
};
