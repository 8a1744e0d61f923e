import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { BoxError } from '../box/box-error.ts';
import { openBox, type OpenedBox } from '../box/open.ts';
import { FEWEST_TO_READ } from '../box/own-words.ts';
import { strataNames } from '../box/strata.ts';
import { loadQuestionnaire, QuestionnaireError } from '../questionnaire/load.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Wave } from '../wave.ts';
import { CommandError } from './command-error.ts';
import { commandPlaces } from './command-places.ts';
import { waveOption } from './wave-option.ts';
import { printJson, printLine, printRemark } from './print.ts';
import { readBox, readText } from './read-box.ts';
import { readFrame } from './read-frame.ts';
import { remarkUnique } from './remark-unique.ts';
import { writeOnce } from './write-once.ts';

interface Options {
  readonly wave: Wave;
  readonly box: string;
  readonly key: string;
  readonly out: string;
  readonly strata?: string;
  readonly questionnaire?: string;
  readonly json?: true;
}

const questionnaireOf = ({ wave, questionnaire }: Options): Questionnaire => {
  const file = questionnaire ?? join(commandPlaces().content, 'questionnaires', `per-${wave}.json`);
  try {
    return loadQuestionnaire(file);
  } catch (error) {
    if (error instanceof QuestionnaireError) throw new CommandError(error.message);
    throw error;
  }
};

const frameFile = ({ strata, box, wave }: Options): string | undefined => {
  if (strata !== undefined) return strata;
  const beside = join(dirname(box), `box-${wave}.strata.csv`);
  return existsSync(beside) ? beside : undefined;
};

const csv = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true },
  );

const write = (folder: string, opened: OpenedBox): readonly string[] => {
  const words = [...opened.ownWords].map(
    ([question, texts]) => [`own-words-${question}.csv`, [['text'], ...texts.map((text) => [text])]] as const,
  );
  const files = [['respondents.csv', opened.respondents] as const, ['strata.csv', opened.strata] as const, ...words];
  return files.map(([name, rows]) => {
    const file = join(folder, name);
    writeOnce(file, csv(rows));
    return file;
  });
};

const openOrRefuse = (options: Options, questionnaire: Questionnaire, frame: string | undefined): OpenedBox => {
  try {
    return openBox(
      readBox(options.box),
      readText(options.key).trim(),
      questionnaire,
      frame === undefined ? [] : readFrame(frame, strataNames(questionnaire)),
    );
  } catch (error) {
    if (error instanceof BoxError) throw new CommandError(`${options.box}: ${error.message}`);
    throw error;
  }
};

const open = (options: Options): void => {
  const questionnaire = questionnaireOf(options);
  if (questionnaire.wave !== options.wave)
    throw new CommandError(`--wave: the questionnaire is of wave ${questionnaire.wave}, not ${options.wave}`);
  const frame = frameFile(options);
  const opened = openOrRefuse(options, questionnaire, frame);
  if (opened.respondents.length === 1) throw new CommandError(`${options.box}: is empty`);
  if (frame === undefined)
    printRemark(
      'No --strata: who responded counts as who was invited and as everybody. Give the sample per stratum before you publish.',
    );
  const files = write(options.out, opened);
  const respondents = opened.respondents.length - 1;
  const { unique, uniqueWithDepartment } = opened;
  remarkUnique({ records: respondents, unique, uniqueWithDepartment });
  if (options.json === true) {
    printJson({ wave: options.wave, respondents, unique, uniqueWithDepartment, files });
    return;
  }
  for (const file of files) printLine(file);
  printLine(`${respondents} respondents.`);
  printLine(`Own words are only written where at least ${FEWEST_TO_READ} people wrote some.`);
};

/** `wegwijzer box`: for the statistician, after a wave was closed. */
export const boxCommand = (): Command => {
  const box = new Command('box').description('The sealed responses of a wave; for the statistician.');
  box
    .command('open')
    .description('Open the box of a closed wave into shuffled microdata, away from the bot.')
    .addOption(waveOption())
    .requiredOption('--box <file>', 'the box, box-W.sealed')
    .requiredOption('--key <file>', "the wave's private key, box-W.private")
    .requiredOption('--out <folder>', 'where respondents.csv and strata.csv go')
    .option('--strata <file>', 'the sample per stratum, a CSV file (default: box-W.strata.csv beside the box)')
    .option('--questionnaire <file>', 'the questionnaire of the wave (default: the one in content/)')
    .option('--json', 'one JSON document on stdout')
    .action(open);
  return box;
};
