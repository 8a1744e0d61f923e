import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { publicationSchema, type Publication } from '../publication/publication.ts';
import { measureRisk, type Risk } from '../risk/measure.ts';
import { RiskError } from '../risk/risk-error.ts';
import { recordWeights } from '../statistics/design.ts';
import { CommandError } from './command-error.ts';
import { printJson, printLine, printRemark } from './print.ts';
import { designOf, readMicrodata } from './read-microdata.ts';

interface RiskOptions {
  readonly respondents: string;
  readonly strata: string;
  readonly margins?: string;
  readonly indicator?: readonly string[];
  readonly json?: true;
}

const readPublication = (file: string): Publication => {
  try {
    const parsed = publicationSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.data;
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
  throw new CommandError(`${file}: is not a publication`);
};

const COLUMNS = ['certain', 'within 2', 'open', 'LP', 'LP alone', 'best', 'best alone', 'all but one', 'certain'];

const row = ({ small, reconstruction, likeliest, allButOne }: Risk): readonly string[] => [
  String(small.certainYes + small.certainNo),
  String(small.within[2]),
  `${small.open}/${small.cells}`,
  ...[reconstruction.all, reconstruction.alone, likeliest.all, likeliest.alone].map((leak) => leak.toFixed(3)),
  allButOne?.separation.toFixed(3) ?? '',
  allButOne === undefined ? '' : String(allButOne.certain),
];

const printRow = (name: string, columns: readonly string[]): void => {
  printLine(`${name.padEnd(34)}${columns.map((column) => column.padStart(12)).join('')}`);
};

const risk = async (file: string, { indicator, json, ...files }: RiskOptions): Promise<void> => {
  const publication = readPublication(file);
  const stray = indicator?.find((name) => !publication.indicators.includes(name));
  if (stray !== undefined) throw new CommandError(`--indicator ${stray}: is not in ${file}`);
  const input = readMicrodata(files);
  const found: Risk[] = [];
  if (json !== true) printRow('', COLUMNS);
  try {
    const weights = recordWeights(designOf(input));
    for await (const measured of measureRisk(publication, input.microdata, weights, indicator)) {
      found.push(measured);
      if (json === true) printRemark(measured.indicator);
      else printRow(measured.indicator, row(measured));
    }
  } catch (error) {
    if (error instanceof RiskError)
      throw new CommandError(`${file}: not a publication of these data: ${error.message}`);
    throw error;
  }
  if (json === true) printJson({ wave: publication.wave, indicators: found });
};

/** `wegwijzer publication risk`: attacks a publication with the data it was made of, and prints what it gives away. */
export const publicationRiskCommand = (): Command =>
  new Command('risk')
    .description(
      'Measure what a publication gives away, by attacking it; for the statistician. Minutes; docs/METHOD.md explains the columns.',
    )
    .argument('<file>', 'publication.json')
    .requiredOption('--respondents <file>', 'the microdata it was made of, a CSV file')
    .requiredOption('--strata <file>', 'population and invited per stratum, a CSV file')
    .option('--margins <file>', 'population margins to rake to, a CSV file')
    .option('--indicator <id...>', 'these indicators only')
    .option('--json', 'one JSON document on stdout')
    .action(risk);
