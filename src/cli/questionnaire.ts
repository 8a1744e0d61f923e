import { Command, Option } from 'commander';
import { PLAIN_BYTES } from '../box/sealed-form.ts';
import { type Language, LANGUAGES } from '../i18n/language.ts';
import { changedMeanings } from '../questionnaire/compare-versions.ts';
import { findingText, locate, type Located } from '../questionnaire/finding.ts';
import { jsonLines } from '../questionnaire/json-lines.ts';
import { questionnaireJsonSchema } from '../questionnaire/json-schema.ts';
import { largestAnswersSize } from '../questionnaire/largest-response.ts';
import { checkQuestionnaire, readQuestionnaire } from '../questionnaire/load.ts';
import { outline } from '../questionnaire/outline.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { CommandError } from './command-error.ts';
import { previewQuestionnaire } from './preview-questionnaire.ts';
import { printJson, printLine } from './print.ts';
import { readText } from './read-box.ts';

/** Room in a sealed response for the wave, the stratum and their names, beside the answers. */
const FRAME_BYTES = 512;

interface CheckOptions {
  readonly previous?: string;
  readonly json?: true;
}

const load = (file: string): Questionnaire => readQuestionnaire(readText(file), file);

const beyondTheFile = (text: string, file: string, previous: string | undefined): readonly Located[] => {
  const questionnaire = readQuestionnaire(text, file);
  const { lineOf } = jsonLines(text);
  const size = largestAnswersSize(questionnaire) + FRAME_BYTES;
  const tooLarge =
    size > PLAIN_BYTES
      ? [{ path: ['sections'], message: `answers may take ${size} bytes, and a sealed response holds ${PLAIN_BYTES}` }]
      : [];
  const changed = previous === undefined ? [] : changedMeanings(load(previous), questionnaire);
  return [...tooLarge, ...changed].map((finding) => locate(finding, lineOf));
};

const check = (file: string, { previous, json }: CheckOptions): void => {
  const text = readText(file);
  const form = checkQuestionnaire(text);
  const errors = form.errors.length > 0 ? form.errors : beyondTheFile(text, file, previous);
  if (json === true) printJson({ file, errors, warnings: form.warnings });
  else {
    for (const error of errors) printLine(findingText(file, error));
    for (const warning of form.warnings) printLine(`${findingText(file, warning)} (warning)`);
  }
  const count = `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`;
  if (errors.length > 0) throw new CommandError(`${file}: ${count}`);
  if (json !== true) printLine(`${file}: clean`);
};

const languageOption = (): Option =>
  new Option('--lang <language>', 'the language of the texts').choices(LANGUAGES).default('nl');

/** `wegwijzer questionnaire`: for who writes the questions. */
export const questionnaireCommand = (): Command => {
  const questionnaire = new Command('questionnaire').description('Check and look at a questionnaire file.');
  questionnaire
    .command('check <file>')
    .description('Name everything that is wrong, with path and line; exit 1 when something is.')
    .option('--previous <file>', 'an earlier version: no option may have changed its meaning')
    .option('--json', 'one JSON document on stdout')
    .action(check);
  questionnaire
    .command('outline <file>')
    .description('Show the routes: what is asked when.')
    .addOption(languageOption())
    .action((file: string, { lang }: { readonly lang: Language }) => {
      printLine(outline(load(file), lang).join('\n'));
    });
  questionnaire
    .command('preview <file>')
    .description('Walk through it in the terminal; nothing is kept.')
    .addOption(languageOption())
    .action((file: string, { lang }: { readonly lang: Language }) =>
      previewQuestionnaire(load(file), lang, process.stdin),
    );
  questionnaire
    .command('schema')
    .description('Print the JSON Schema of a questionnaire file, for editors that help while typing.')
    .action(() => {
      printJson(questionnaireJsonSchema());
    });
  return questionnaire;
};
