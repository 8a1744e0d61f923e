import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod/v4';
import { DisclosureError } from '../disclosure/disclosure-error.ts';
import type { Unions } from '../disclosure/lattice.ts';
import { parsePins, type Pin } from '../disclosure/pins.ts';
import { protect, type ProtectReport } from '../disclosure/protect.ts';
import { dataHash, waveKey } from '../disclosure/wave-key.ts';
import { type Publication, publicationSchema } from '../publication/publication.ts';
import { recordWeights } from '../statistics/design.ts';
import { waveSchema } from '../wave.ts';
import { CommandError } from './command-error.ts';
import { describeDesign } from './describe-design.ts';
import { printJson, printLine, printRemark } from './print.ts';
import { readText } from './read-box.ts';
import { readJson, readJsonForm } from './read-json.ts';
import { designOf, readMicrodata, type ReadMicrodata } from './read-microdata.ts';
import { publicationText, writePublication } from './write-publication.ts';

interface PublishOptions {
  readonly wave: string;
  readonly respondents: string;
  readonly strata: string;
  readonly margins?: string;
  readonly keyFile: string;
  readonly out?: string;
  readonly unions?: string;
  readonly pins?: string;
  readonly practice?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Runs what may refuse to publish, and says so with the file it was about. */
const orRefuse = <T>(about: string, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    if (error instanceof DisclosureError) throw new CommandError(`${about}: ${error.message}`);
    throw error;
  }
};

const unionsSchema = z.record(z.string(), z.record(z.string().regex(/^[^|=]+$/), z.array(z.string()).min(2)));

const readUnions = (file: string | undefined): Unions => (file === undefined ? {} : readJsonForm(file, unionsSchema));

const readPins = (file: string | undefined): readonly Pin[] =>
  file === undefined ? [] : orRefuse(file, () => parsePins(readJson(file)));

/** Refuses to draw figures anew: a second draw beside the first invites differencing. */
const checkFrozen = (out: string, publication: Publication, text: string): void => {
  if (!existsSync(out)) return;
  const parsed = publicationSchema.safeParse(readJson(out));
  if (!parsed.success) throw new CommandError(`${out}: holds something else than a publication; choose another --out`);
  const { wave, dataHash: data, keyCheck } = parsed.data;
  if (wave !== publication.wave)
    throw new CommandError(`${out}: holds the publication of wave ${wave}; choose another --out`);
  const differs = [
    ...(data === publication.dataHash ? [] : ['other data']),
    ...(keyCheck === publication.keyCheck ? [] : ['another key']),
  ];
  if (differs.length === 0 && readText(out) !== text) differs.push('other options or another version of the method');
  if (differs.length > 0)
    throw new CommandError(
      `${out}: wave ${wave} was published already, from ${differs.join(' and ')}; a wave is published once`,
    );
};

const summary = (publication: Publication, report: ProtectReport): Readonly<Record<string, unknown>> => {
  const published = report.suppression.withheld.filter((withheld) => !withheld).length;
  const large = report.bases.filter(({ n }) => n >= 50).length;
  return {
    cells: report.cells.length,
    published,
    withheld: report.cells.length - published,
    coverage: published / large,
    figures: publication.cells.filter((cell) => !('withheld' in cell)).length,
    withheldFigures: publication.cells.filter((cell) => 'withheld' in cell).length,
    largestNoise: report.largestNoise,
    withheldCells: report.cells.filter((_, cell) => report.suppression.withheld[cell] === true).map(({ id }) => id),
  };
};

const remarks = (input: ReadMicrodata, publication: Publication, report: ProtectReport): readonly string[] => {
  const counted = summary(publication, report);
  return [
    ...input.remarks,
    ...report.unusedPins.map(
      ({ indicator, where, dataHash: data }) =>
        `pin ${indicator} ${JSON.stringify(where)} is not used: ${data === publication.dataHash ? 'that figure is withheld or not in the lattice' : 'it is about other data'}`,
    ),
    `wave ${publication.wave}: ${String(counted['published'])} of ${String(counted['cells'])} cells published, coverage ${(100 * Number(counted['coverage'])).toFixed(1)}% of those with 50 respondents or more`,
    `largest noise: ${report.largestNoise.toFixed(1)} percent points`,
    `dataHash ${publication.dataHash}`,
  ];
};

const publish = (options: PublishOptions): void => {
  const wave = waveSchema.safeParse(options.wave);
  if (!wave.success) throw new CommandError(`--wave ${options.wave}: a wave is a year, such as 2027`);
  const keyHex = readText(options.keyFile).trim();
  const key = orRefuse(options.keyFile, () => waveKey(keyHex, wave.data));
  const input = readMicrodata(options);
  const design = designOf(input);
  const { publication, report } = orRefuse(options.respondents, () =>
    protect({
      microdata: input.microdata,
      weights: recordWeights(design),
      weighting: {
        design: input.margins.length === 0 ? 'poststratified' : 'raked',
        margins: [...input.margins.map(({ name }) => name), 'stratum'],
      },
      invited: input.invited,
      key,
      dataHash: dataHash(key, input.bytes),
      unions: readUnions(options.unions),
      pins: readPins(options.pins),
      practice: options.practice === true,
    }),
  );
  for (const remark of [...describeDesign(design), ...remarks(input, publication, report)]) printRemark(remark);
  if (options.out !== undefined) checkFrozen(options.out, publication, publicationText(publication));
  if (options.dryRun === true) {
    if (options.json === true) printJson({ ...publication, summary: summary(publication, report) });
    else {
      printLine(`dataHash ${publication.dataHash}`);
      for (const [name, value] of Object.entries(summary(publication, report)))
        for (const one of [value].flat()) printLine(`${name} ${String(one)}`);
    }
    return;
  }
  if (options.out === undefined) throw new CommandError('--out: say where the publication goes, or use --dry-run');
  writePublication(options.out, publication, keyHex);
  if (options.json === true) printJson({ out: options.out, ...summary(publication, report) });
};

/** `wegwijzer publish`: from microdata to the protected, frozen and signed publication of a wave. */
export const publishCommand = (): Command =>
  new Command('publish')
    .description('Publish the protected figures of a wave; for the statistician, away from the bot.')
    .requiredOption('--wave <year>', 'the wave, such as 2027')
    .requiredOption('--respondents <file>', 'the microdata, a CSV file')
    .requiredOption('--strata <file>', 'population and invited per stratum, a CSV file')
    .option('--margins <file>', 'population margins to rake to, a CSV file')
    .requiredOption('--key-file <file>', "the wave's publication key: 32 bytes in hex")
    .option('--out <file>', 'where the publication goes; its signature goes beside it as .sig')
    .option('--unions <file>', 'declared unions of categories, a JSON file')
    .option('--pins <file>', 'figures that are public already, a JSON file')
    .option('--practice', 'mark every figure as practice data')
    .option('--dry-run', 'show what would be published and withheld, and the dataHash; write nothing')
    .option('--json', 'one JSON document on stdout')
    .action(publish);
