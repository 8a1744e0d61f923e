import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command, Option } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { RECOGNISABLE_BY, uniqueRecords } from '../box/unique.ts';
import { LANGUAGES } from '../i18n/language.ts';
import type { Localised } from '../i18n/localised.ts';
import { loadQuestionnaire, QuestionnaireError } from '../questionnaire/load.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Wave } from '../wave.ts';
import { codebookText } from './codebook.ts';
import { CommandError } from './command-error.ts';
import { commandPlaces } from './command-places.ts';
import { type MicrodataColumn, microdataColumns } from './microdata-columns.ts';
import { printJson, printLine, printRemark } from './print.ts';
import { readRespondents, type Respondents } from './read-respondents.ts';
import { remarkUnique } from './remark-unique.ts';
import { waveOption } from './wave-option.ts';
import { writeOnce } from './write-once.ts';

interface Options {
  readonly respondents: string;
  readonly format: 'csv' | 'ddi';
  readonly out: string;
  readonly wave?: Wave;
  readonly questionnaire?: string;
  readonly json?: true;
}

/** The questionnaire of the wave where there is one, and the newest otherwise. */
const questionnaireFile = ({ questionnaire, wave }: Options): string => {
  if (questionnaire !== undefined) return questionnaire;
  const folder = join(commandPlaces().content, 'questionnaires');
  const names = readdirSync(folder)
    .filter((name) => /^per-\d{4}\.json$/.test(name))
    .sort();
  const name = names.find((one) => one === `per-${wave ?? ''}.json`) ?? names.at(-1);
  if (name === undefined) throw new CommandError(`${folder}: holds no questionnaire; give one with --questionnaire`);
  return join(folder, name);
};

const questionnaireOf = (options: Options): Questionnaire => {
  try {
    return loadQuestionnaire(questionnaireFile(options));
  } catch (error) {
    if (error instanceof QuestionnaireError) throw new CommandError(error.message);
    throw error;
  }
};

const csvText = ({ records }: Respondents, columns: readonly MicrodataColumn[]): string => {
  const names = columns.map(({ name }) => name);
  return stringify([names, ...records.map((record) => names.map((name) => record.get(name) ?? ''))], {
    escape_formulas: true,
  });
};

const titleOf = ({ title, wave: of }: Questionnaire, wave: Wave): Localised => {
  const titled = LANGUAGES.map((language) => [language, title[language].replaceAll(of, wave)] as const);
  return { ...title, ...Object.fromEntries(titled) };
};

const ddiText = (
  respondents: Respondents,
  questionnaire: Questionnaire,
  { wave, respondents: file }: Options,
): string => {
  const of = wave ?? questionnaire.wave;
  return codebookText({
    wave: of,
    title: titleOf(questionnaire, of),
    version: `questionnaire per-${questionnaire.wave}, version ${questionnaire.version}`,
    file: basename(file),
    records: respondents.records.length,
    columns: respondents.columns,
  });
};

const exportMicrodata = (options: Options): void => {
  const questionnaire = questionnaireOf(options);
  const known = microdataColumns(questionnaire);
  const respondents = readRespondents(options.respondents, known);
  const { records, columns } = respondents;
  if (options.wave !== undefined && options.wave !== questionnaire.wave)
    printRemark(`There is no questionnaire of wave ${options.wave}: the labels are those of ${questionnaire.wave}.`);
  const text =
    options.format === 'csv'
      ? csvText(
          respondents,
          known.filter((column) => columns.includes(column)),
        )
      : ddiText(respondents, questionnaire, options);
  writeOnce(options.out, text);
  const unique = uniqueRecords(records);
  const beside = columns.some(({ name }) => name === 'department')
    ? { uniqueWithDepartment: uniqueRecords(records, [...RECOGNISABLE_BY, 'department']) }
    : {};
  remarkUnique({ records: records.length, unique, ...beside });
  const done = { format: options.format, file: options.out, respondents: records.length, columns: columns.length };
  if (options.json === true) printJson({ ...done, unique, ...beside });
  else printLine(`${options.out}: ${records.length} respondents, ${columns.length} columns`);
};

/** `wegwijzer export`: microdata, or the codebook that goes with them, for other programs. */
export const exportCommand = (): Command =>
  new Command('export')
    .description('Write microdata as CSV, or the codebook of them by DDI-Codebook 2.5; for the statistician.')
    .requiredOption('--respondents <file>', 'the microdata, a CSV file with the columns of respondents.csv')
    .addOption(
      new Option('--format <format>', 'csv: the microdata, checked and in order; ddi: the codebook of the file')
        .choices(['csv', 'ddi'])
        .makeOptionMandatory(),
    )
    .requiredOption('--out <file>', 'where it is written, for its owner only')
    .addOption(waveOption().makeOptionMandatory(false))
    .option('--questionnaire <file>', 'the questionnaire that names the columns (default: the one in content/)')
    .option('--json', 'one JSON document on stdout')
    .action(exportMicrodata);
