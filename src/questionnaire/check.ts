import { assemble } from './assemble.ts';
import { checkCards } from './check-cards.ts';
import { checkReferences } from './check-references.ts';
import { checkRoutes } from './check-routes.ts';
import { type CheckResult, type Finding, type Located, locate } from './finding.ts';
import { jsonLines } from './json-lines.ts';
import { readFile } from './read-file.ts';
import { checkReadingLevel } from './reading-level.ts';
import type { QuestionnaireFile } from './schema.ts';

/** The result of a check, with the questionnaire when nothing is wrong with it. */
export type Checked = CheckResult & { readonly file: QuestionnaireFile | undefined };

const notJson = (error: unknown, text: string): Located => {
  const said = error instanceof Error ? error.message : 'cannot be read';
  const line = /line (\d+)/.exec(said)?.[1];
  return {
    line: line === undefined ? text.trimEnd().split('\n').length : Number(line),
    path: 'file',
    message: `is no JSON: ${said}`,
  };
};

const idsIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === 'id' && typeof part === 'string' ? [part] : idsIn(part),
  );
};

const unknownLists = (file: QuestionnaireFile): readonly Finding[] => {
  const lists = Object.keys(file.optionLists ?? {});
  const used = new Set<string>();
  const findings: Finding[] = file.sections.flatMap(({ pages }, s) =>
    pages.flatMap(({ questions }, p) =>
      questions.flatMap((question, q) => {
        if (question.type === 'short_text' || typeof question.options !== 'string') return [];
        used.add(question.options);
        const path = ['sections', s, 'pages', p, 'questions', q, 'options'];
        return lists.includes(question.options)
          ? []
          : [{ path, message: `there is no option list "${question.options}"` }];
      }),
    ),
  );
  const unused = lists.filter((list) => !used.has(list));
  return [...findings, ...unused.map((list) => ({ path: ['optionLists', list], message: 'is used by no question' }))];
};

/**
 * Everything that is wrong with a questionnaire file, each with its path and line, in the order of the file; and
 * warnings about how it reads. Never throws on the content.
 */
export const checkQuestionnaireFile = (text: string): Checked => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { errors: [notJson(error, text)], warnings: [], file: undefined };
  }
  const { lineOf, duplicates } = jsonLines(text);
  const { findings, file, inText } = readFile(data);
  const found = duplicates.map((path) => ({
    path,
    message: 'stands twice in the same place: the first would be lost',
  }));
  const placed = (finding: Finding): Located => locate({ ...finding, path: inText(finding.path) }, lineOf);
  const early = [...found, ...findings].map((finding) => locate(finding, lineOf));
  if (file === undefined) return { errors: inOrder(early), warnings: [], file: undefined };
  const questionnaire = assemble(file);
  const ids = new Set(idsIn(data));
  const late = [
    ...unknownLists(file),
    ...checkReferences(questionnaire, ids),
    ...checkRoutes(questionnaire),
    ...checkCards(questionnaire),
  ].map(placed);
  const errors = inOrder([...early, ...late]);
  const warnings = inOrder(checkReadingLevel(questionnaire).map(placed));
  return { errors, warnings, file: errors.length === 0 ? file : undefined };
};

const inOrder = (located: readonly Located[]): readonly Located[] => located.toSorted((a, b) => a.line - b.line);
