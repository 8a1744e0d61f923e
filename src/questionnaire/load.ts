import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from './assemble.ts';
import { checkQuestionnaireFile } from './check.ts';
import { type CheckResult, findingText } from './finding.ts';
import type { Questionnaire } from './questionnaire.ts';

/** A questionnaire file cannot be used; the message holds every error, one a line, with file, line and path. */
export class QuestionnaireError extends Error {
  override readonly name = 'QuestionnaireError';
}

/** Every error and warning of a questionnaire's text. */
export const checkQuestionnaire = (text: string): CheckResult => {
  const { errors, warnings } = checkQuestionnaireFile(text);
  return { errors, warnings };
};

/** A questionnaire from its text; `file` is the name that errors show. Throws `QuestionnaireError`. */
export const readQuestionnaire = (text: string, file: string): Questionnaire => {
  const checked = checkQuestionnaireFile(text);
  if (checked.file !== undefined) return assemble(checked.file);
  throw new QuestionnaireError(checked.errors.map((error) => findingText(file, error)).join('\n'));
};

/** A questionnaire from a file. Throws `QuestionnaireError` with every error at once. */
export const loadQuestionnaire = (file: string): Questionnaire => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new QuestionnaireError(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  return readQuestionnaire(text, file);
};

/** Every questionnaire in the content folder. Throws `QuestionnaireError`. */
export const loadQuestionnaires = (content: string): readonly Questionnaire[] => {
  const folder = join(content, 'questionnaires');
  return readdirSync(folder)
    .filter((name) => /^per-20\d\d\.json$/.test(name))
    .map((name) => loadQuestionnaire(join(folder, name)));
};
