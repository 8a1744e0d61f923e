import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { z } from 'zod/v4';
import { type Language, LANGUAGES } from '../i18n/language.ts';
import { type DepartmentId, DEPARTMENTS } from '../organisation/department.ts';
import { type Role, ROLES } from '../organisation/role.ts';
import type { Asker } from '../query/authorise.ts';
import { createInterpretationContext } from '../query/read-question.ts';
import { loadLexicons } from '../query/lexicon.ts';
import { loadDirectory } from '../signposting/directory.ts';
import { CommandError } from './command-error.ts';
import { commandPlaces } from './command-places.ts';
import { knownFigures } from './known-figures.ts';
import { printJson, printLine } from './print.ts';
import { type QuestionResult, resultOfQuestion } from './result-of-question.ts';

interface AskOptions {
  readonly publication: readonly string[];
  readonly as: Role | 'employee';
  readonly department?: DepartmentId;
  readonly lang: Language;
  readonly file?: string;
  readonly json?: true;
}

interface Question {
  readonly q: string;
  readonly lang?: Language | undefined;
}

const lineSchema = z.object({ q: z.string(), lang: z.enum(LANGUAGES).optional() });

const readQuestions = (file: string): readonly Question[] => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [lineSchema.parse(JSON.parse(line))];
    } catch {
      throw new CommandError(`${file}:${index + 1}: a line is {"q": "…", "lang": "nl"}`);
    }
  });
};

const show = (result: QuestionResult, json: boolean): void => {
  if (json) printJson(result);
  else printLine(result.text);
};

const ask = async (question: string | undefined, options: AskOptions, command: Command): Promise<void> => {
  if ((question === undefined) === (options.file === undefined))
    command.error('error: give a question, or --file with questions', { exitCode: 2 });
  const questions: readonly Question[] =
    options.file === undefined ? [{ q: question ?? '' }] : readQuestions(options.file);
  const places = commandPlaces();
  const book = await knownFigures(options.publication, places);
  const lexicons = loadLexicons(join(places.content, 'lexicon'), book.catalogue);
  const reading = {
    context: createInterpretationContext(book, lexicons, options.department),
    directory: loadDirectory(places.content),
    department: options.department,
    now: Date.now(),
  };
  const asker: Asker = { roles: options.as === 'employee' ? [] : [options.as], department: options.department };
  for (const { q, lang } of questions)
    show(resultOfQuestion(q, lang ?? options.lang, reading, asker), options.json === true);
};

/** `wegwijzer ask`: a coordinator's question answered as the bot would. */
export const askCommand = (): Command =>
  new Command('ask')
    .description('Ask for a published figure in your own words, as a coordinator does in the chat.')
    .argument('[question]', 'the question, in Dutch or English')
    .option(
      '--publication <file>',
      'a publication to answer from, beside the published figures; may be given for several waves',
      (file: string, files: readonly string[]) => [...files, file],
      [] as readonly string[],
    )
    .addOption(new Option('--as <role>', 'who asks').choices([...ROLES, 'employee']).default('coordinator'))
    .addOption(new Option('--department <department>', 'the department of who asks').choices(DEPARTMENTS))
    .addOption(new Option('--lang <language>', 'the language of question and answer').choices(LANGUAGES).default('nl'))
    .option('--file <file>', 'questions, one {"q": "…", "lang": "nl"} a line; prints one result a line')
    .option('--json', 'JSON on stdout')
    .action(ask);
