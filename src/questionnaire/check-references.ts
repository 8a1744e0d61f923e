import type { Finding } from './finding.ts';
import type { Path } from './json-lines.ts';
import { comparisons, figureConditions, pagesWithPath, questionsWithPath, routingConditions } from './paths.ts';
import { PIPED } from './pipe.ts';
import type { ChoiceQuestion } from './question.ts';
import { ALL_RESPONDENTS, type Questionnaire } from './questionnaire.ts';

interface Named {
  readonly id: string;
  readonly path: Path;
}

const twice = (things: readonly Named[], what: string): readonly Finding[] =>
  things.flatMap(({ id, path }, i) =>
    things.slice(0, i).some((earlier) => earlier.id === id)
      ? [{ path: [...path, 'id'], message: `${what} "${id}" is there twice` }]
      : [],
  );

const sameIds = (questionnaire: Questionnaire): readonly Finding[] => {
  const pages = pagesWithPath(questionnaire).map(({ page, path }) => ({ id: page.id, path }));
  const placed = questionsWithPath(questionnaire);
  const listed = (kind: 'sections' | 'dimensions' | 'indicators' | 'columns'): readonly Named[] =>
    questionnaire[kind].map(({ id }, i) => ({ id, path: [kind, i] }));
  const options = placed.flatMap(({ question, path }) =>
    question.type === 'short_text'
      ? []
      : twice(
          question.options.map(({ id }, i) => ({ id, path: [...path, 'options', i] })),
          'option',
        ),
  );
  const categories = (['dimensions', 'columns'] as const).flatMap((kind) =>
    questionnaire[kind].flatMap((dimension, d) =>
      twice(
        dimension.categories.map(({ id }, i) => ({ id, path: [kind, d, 'categories', i] })),
        'category',
      ),
    ),
  );
  return [
    ...twice(listed('sections'), 'section'),
    ...twice(pages, 'page'),
    ...twice(
      placed.map(({ question, path }) => ({ id: question.id, path })),
      'question',
    ),
    ...options,
    ...twice(listed('dimensions'), 'dimension'),
    ...twice([...listed('indicators'), ...listed('columns')], 'indicator or column'),
    ...categories,
  ];
};

/** Nothing is said of a question whose list of options is not there: that is an error of its own. */
const isUnknown = ({ options }: ChoiceQuestion, option: string): boolean =>
  options.length > 0 && !options.some(({ id }) => id === option);

/** Names in conditions, texts and bases that lead nowhere. `broken` names what is there but could not be read. */
export const checkReferences = (questionnaire: Questionnaire, broken: ReadonlySet<string>): readonly Finding[] => {
  const questions = new Map(questionsWithPath(questionnaire).map((placed) => [placed.question.id, placed]));
  const findings: Finding[] = [...sameIds(questionnaire)];
  for (const { condition, path, position } of [...routingConditions(questionnaire), ...figureConditions(questionnaire)])
    for (const comparison of comparisons(condition, path)) {
      const placed = questions.get(comparison.question);
      const add = (key: string, message: string): number => findings.push({ path: [...comparison.path, key], message });
      if (placed === undefined) {
        if (!broken.has(comparison.question)) add('question', `there is no question "${comparison.question}"`);
      } else if (placed.question.type === 'short_text')
        add('question', `nothing can depend on the own words of "${comparison.question}"`);
      else if (isUnknown(placed.question, comparison.option))
        add(comparison.by, `question "${comparison.question}" has no option "${comparison.option}"`);
      else if (placed.position >= position)
        add(
          'question',
          `"${comparison.question}" is not on an earlier page, so it is not known yet (a circle, or too early)`,
        );
    }
  return [
    ...findings,
    ...checkPiping(questionnaire, broken),
    ...checkBases(questionnaire, broken),
    ...checkColumns(questionnaire, broken),
  ];
};

const checkPiping = (questionnaire: Questionnaire, broken: ReadonlySet<string>): readonly Finding[] => {
  const placed = questionsWithPath(questionnaire);
  return placed.flatMap(({ question, path, position }) =>
    (['text', 'hint'] as const).flatMap((part) =>
      Object.entries(question[part] ?? {}).flatMap(([language, text]) =>
        [...text.matchAll(PIPED)].flatMap(([whole, id = '', fallback]): Finding[] => {
          const at = [...path, part, language];
          if (part === 'hint')
            return [{ path: at, message: `earlier answers can only stand in "text", not in a hint` }];
          const source = placed.find((candidate) => candidate.question.id === id);
          if (source === undefined)
            return broken.has(id) ? [] : [{ path: at, message: `there is no question "${id}" to take words from` }];
          if (source.position >= position) return [{ path: at, message: `"${id}" is not on an earlier page` }];
          return fallback === undefined || fallback === ''
            ? [{ path: at, message: `${whole} has no words for when it was not answered: {{${id}|…}}` }]
            : [];
        }),
      ),
    ),
  );
};

const checkBases = (questionnaire: Questionnaire, broken: ReadonlySet<string>): readonly Finding[] =>
  (['indicators', 'columns'] as const).flatMap((kind) =>
    questionnaire[kind].flatMap(({ id, base }, i) => {
      const path = [kind, i, 'base'];
      if (base === ALL_RESPONDENTS || (broken.has(base) && base !== id)) {
        const position = questionnaire.indicators.findIndex((indicator) => indicator.id === base);
        return kind === 'indicators' && position >= i
          ? [{ path, message: `"${base}" must come before "${id}", or they go round in a circle` }]
          : [];
      }
      return [{ path, message: base === id ? 'is its own base' : `there is no indicator "${base}"` }];
    }),
  );

const checkColumns = (questionnaire: Questionnaire, broken: ReadonlySet<string>): readonly Finding[] => {
  const itself = questionnaire.indicators.filter(({ column }) => column === undefined);
  const columns = new Set([...questionnaire.columns, ...itself].map(({ id }) => id));
  return questionnaire.indicators.flatMap(({ column }, i) =>
    column === undefined || columns.has(column) || broken.has(column)
      ? []
      : [{ path: ['indicators', i, 'column'], message: `there is no column "${column}"` }],
  );
};
