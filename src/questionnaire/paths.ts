import type { Condition } from './condition.ts';
import type { Path } from './json-lines.ts';
import type { Question } from './question.ts';
import type { Page, Questionnaire, Section } from './questionnaire.ts';

/** A question with where it stands, and under which conditions. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly page: Page;
  readonly section: Section;
  readonly path: Path;
  /** The position of its page among all pages. */
  readonly position: number;
}

export interface PlacedPagePath {
  readonly section: Section;
  readonly page: Page;
  readonly path: Path;
}

/** Every page with its path in the file. */
export const pagesWithPath = ({ sections }: Pick<Questionnaire, 'sections'>): readonly PlacedPagePath[] =>
  sections.flatMap((section, s) =>
    section.pages.map((page, p) => ({ section, page, path: ['sections', s, 'pages', p] })),
  );

/** Every question with its path in the file. */
export const questionsWithPath = (questionnaire: Pick<Questionnaire, 'sections'>): readonly PlacedQuestion[] =>
  pagesWithPath(questionnaire).flatMap(({ section, page, path }, position) =>
    page.questions.map((question, q) => ({ question, page, section, position, path: [...path, 'questions', q] })),
  );

interface Comparison {
  readonly question: string;
  readonly option: string;
  readonly by: 'equals' | 'includes';
  readonly path: Path;
}

/** Every comparison of an answer in a condition, with its path. */
export const comparisons = (condition: Condition, path: Path): readonly Comparison[] => {
  if ('and' in condition) return condition.and.flatMap((part, i) => comparisons(part, [...path, 'and', i]));
  if ('or' in condition) return condition.or.flatMap((part, i) => comparisons(part, [...path, 'or', i]));
  if ('not' in condition) return comparisons(condition.not, [...path, 'not']);
  return [
    'equals' in condition
      ? { question: condition.question, option: condition.equals, by: 'equals', path }
      : { question: condition.question, option: condition.includes, by: 'includes', path },
  ];
};

/** A condition of the questionnaire with where it stands. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: Path;
  /** What must hold before this one matters. */
  readonly within: readonly Condition[];
  /** The position of the page it decides about; conditions of figures look back on everything. */
  readonly position: number;
}

const present = (...conditions: readonly (Condition | undefined)[]): readonly Condition[] =>
  conditions.filter((condition) => condition !== undefined);

/** Every routing condition: of sections, pages and questions. */
export const routingConditions = (questionnaire: Pick<Questionnaire, 'sections'>): readonly PlacedCondition[] => {
  const pages = pagesWithPath(questionnaire);
  const ofSections = questionnaire.sections.flatMap(({ when, pages: own }, s) => {
    const position = pages.findIndex(({ page }) => page === own[0]);
    return when === undefined || position < 0
      ? []
      : [{ condition: when, path: ['sections', s, 'when'], within: [], position }];
  });
  const ofPages = pages.flatMap(({ section, page, path }, position) =>
    page.when === undefined
      ? []
      : [{ condition: page.when, path: [...path, 'when'], within: present(section.when), position }],
  );
  const ofQuestions = questionsWithPath(questionnaire).flatMap(({ question, page, section, path, position }) =>
    question.when === undefined
      ? []
      : [{ condition: question.when, path: [...path, 'when'], within: present(section.when, page.when), position }],
  );
  return [...ofSections, ...ofPages, ...ofQuestions];
};

/** Every condition of figures: of indicators, dimensions and columns. */
export const figureConditions = (questionnaire: Questionnaire): readonly PlacedCondition[] => {
  const position = Number.POSITIVE_INFINITY;
  const placed = (condition: Condition, path: Path): PlacedCondition => ({ condition, path, within: [], position });
  const ofCategories = (['dimensions', 'columns'] as const).flatMap((kind) =>
    questionnaire[kind].flatMap(({ categories }, k) =>
      categories.flatMap(({ when }, c) =>
        when === undefined ? [] : [placed(when, [kind, k, 'categories', c, 'when'])],
      ),
    ),
  );
  const ofIndicators = questionnaire.indicators.flatMap(({ yes, unanswered }, i) => [
    placed(yes, ['indicators', i, 'yes']),
    ...(unanswered === undefined ? [] : [placed(unanswered, ['indicators', i, 'unanswered'])]),
  ]);
  return [...ofCategories, ...ofIndicators];
};
