import { randomUUID } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { type Catalogue, CatalogueError, loadCatalogue } from '../indicators/catalogue.ts';
import { DEPARTMENTS } from '../organisation/department.ts';
import { checkSample } from '../register/check-sample.ts';
import { loadPopulation, PopulationError } from '../register/load-population.ts';
import type { SampleTerms } from '../register/read-row.ts';
import type { RowError } from '../register/row-error.ts';
import { SAMPLE_COLUMNS, type SampleColumn } from '../register/sample-columns.ts';
import type { SampleSource } from '../register/sample-file/sample-line.ts';
import type { WaitingSample } from '../register/sample-store.ts';
import { type Staged, stageSample } from '../register/stage-sample.ts';
import { type Population, stratumKey } from '../register/stratum.ts';
import type { Storage } from '../storage/open.ts';
import type { Wave } from '../wave.ts';
import { CommandError } from './command-error.ts';
import { printLine, printRemark } from './print.ts';
import { printImport } from './print-import.ts';
import { progressBar } from './progress-bar.ts';
import { waveOption } from './wave-option.ts';
import { withStorage } from './with-storage.ts';

type Map = Readonly<Record<string, SampleColumn>>;

interface ImportOptions {
  readonly wave: Wave;
  readonly map?: Map;
  readonly population?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

const parseMap = (text: string): Map =>
  Object.fromEntries(
    text.split(',').map((pair) => {
      const [theirs = '', ours = ''] = pair.split('=').map((part) => part.trim());
      const column = SAMPLE_COLUMNS.find((one) => one === ours);
      if (theirs === '' || column === undefined)
        throw new InvalidArgumentError(`"${pair}" is not theirs=ours, with one of ${SAMPLE_COLUMNS.join(', ')}`);
      return [theirs, column];
    }),
  );

const catalogueOf = (content: string): Catalogue => {
  try {
    return loadCatalogue(join(content, 'indicators.json'));
  } catch (error) {
    if (error instanceof CatalogueError) throw new CommandError(error.message);
    throw error;
  }
};

const termsOf = (content: string): SampleTerms => {
  const { dimensions } = catalogueOf(content);
  const categories = (dimension: string): readonly string[] =>
    dimensions.find(({ id }) => id === dimension)?.categories.map(({ id }) => id) ?? [];
  return {
    categories: { function: categories('function'), domain: categories('domain') },
    departments: DEPARTMENTS,
  };
};

/** The file that was asked for, which must be there, or the wave's own, if there is one. */
const populationFor = async (
  { population: asked, wave }: ImportOptions,
  content: string,
  terms: SampleTerms,
): Promise<Population | undefined> => {
  try {
    const found = await loadPopulation(asked ?? join(content, 'population', `${wave}.csv`), terms);
    if (found === undefined && asked !== undefined) throw new CommandError(`${asked}: there is no such file`);
    return found;
  } catch (error) {
    if (error instanceof PopulationError) throw new CommandError(error.message);
    throw error;
  }
};

const openFile = (file: string, progress: (share: number) => void): SampleSource => {
  try {
    const { size } = statSync(file);
    return { bytes: createReadStream(file), size, progress };
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
};

const stage = async (
  { samples }: Storage,
  file: string,
  id: string,
  { wave, map }: ImportOptions,
  terms: SampleTerms,
  population: Population | undefined,
): Promise<Staged> => {
  const bar = progressBar('percent read', 100);
  try {
    const source = openFile(file, (share) => {
      bar.show(Math.floor(share * 100));
    });
    return await stageSample(samples, { id, wave, name: file }, source, {
      ...terms,
      ...(map === undefined ? {} : { map }),
      ...(population === undefined ? {} : { population }),
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw new CommandError(`${file}: ${error.message}`);
    throw error;
  } finally {
    bar.stop();
  }
};

const printSummary = ({ strata, rows, added, duplicates }: WaitingSample, population: Population | undefined): void => {
  printLine(`${rows} rows: ${added} new people, ${duplicates} duplicate(s)`);
  if (population === undefined) printLine('there is no population file of this wave, so the strata were not checked');
  printLine('');
  printLine(`${'function'.padEnd(20)}${'domain'.padEnd(20)}${'population'.padStart(10)}${'invited'.padStart(10)}`);
  for (const stratum of strata) {
    const people = population?.get(stratumKey(stratum)) ?? '-';
    printLine(
      stratum.function.padEnd(20) +
        stratum.domain.padEnd(20) +
        `${people}`.padStart(10) +
        `${stratum.invited}`.padStart(10),
    );
  }
  printLine('');
};

const refuse = (file: string, rows: number, duplicates: number, errors: readonly RowError[], json?: true): never => {
  if (json === true) printImport({ rows, imported: 0, duplicates }, errors);
  else for (const { line, column, reason } of errors) printRemark(`line ${line}, ${column}: ${reason}`);
  throw new CommandError(`${file}: ${errors.length} error(s); nothing was imported`);
};

const importSample = (file: string, options: ImportOptions): Promise<void> =>
  withStorage(async (storage, { content }) => {
    const { wave, json, dryRun } = options;
    if ((await storage.waves.state(wave)) === 'closed')
      throw new CommandError(`wave ${wave} is closed: it takes no sample`);
    const id = randomUUID();
    const terms = termsOf(content);
    const population = await populationFor(options, content, terms);
    const staged = await stage(storage, file, id, options, terms, population);
    if (staged.kind === 'errors') {
      await storage.samples.discard(id);
      const { rows, duplicates, errors } = staged.report;
      return refuse(file, rows, duplicates, errors, json);
    }
    const { waiting, report } = staged;
    if (report.encoding !== undefined)
      printRemark(`${file} is not UTF-8: it was read as ${report.encoding}; see whether the names are right`);
    if (json !== true) printSummary(waiting, population);
    const { rows, strata } = waiting;
    if (dryRun === true) {
      await storage.samples.discard(id);
      if (json === true) printImport({ rows, imported: 0, duplicates: waiting.duplicates, strata }, []);
      else printLine('nothing was imported: this was a dry run');
      return;
    }
    const taken = await storage.samples.take(id, (now) => checkSample(now, population, 'en'));
    switch (taken.kind) {
      case 'imported':
        if (json === true) printImport({ rows, imported: taken.imported, duplicates: taken.duplicates, strata }, []);
        else printLine(`${taken.imported} imported`);
        return;
      case 'refused':
        return refuse(file, rows, waiting.duplicates, taken.errors, json);
      case 'wave_closed':
        throw new CommandError(`wave ${wave} is closed: it takes no sample`);
      case 'gone':
        throw new CommandError(`${file}: what was read of it is gone; nothing was imported, import it again`);
    }
  });

/** `sample import`: reads the sample of a wave into the register. */
export const sampleCommand = (): Command => {
  const command = new Command('sample').description('The people who are invited.');
  command
    .command('import')
    .description('Read the sample of a wave from CSV or Excel: all of it, or nothing with every row that is wrong.')
    .argument(
      '<file>',
      'a .csv or .xlsx file; columns aad_object_id, function, domain, and if wanted name, language, department, unit',
    )
    .addOption(waveOption())
    .option('--map <theirs=ours,...>', 'headers of the file that name our columns in another way', parseMap)
    .option(
      '--population <file>',
      'how many people there are in each stratum (function, domain, population); by default population/WAVE.csv in the content, if it is there',
    )
    .option('--dry-run', 'only check the file and show what each stratum would be')
    .option('--json', 'print one JSON document')
    .action(importSample);
  return command;
};
