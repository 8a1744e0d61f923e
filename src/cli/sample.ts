import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { type Catalogue, CatalogueError, loadCatalogue } from '../indicators/catalogue.ts';
import { DEPARTMENTS } from '../organisation/department.ts';
import { readSample } from '../register/read-sample.ts';
import { SAMPLE_COLUMNS, type SampleColumn } from '../register/sample-columns.ts';
import type { Wave } from '../wave.ts';
import { CommandError } from './command-error.ts';
import { printJson, printLine, printRemark } from './print.ts';
import { waveOption } from './wave-option.ts';
import { withStorage } from './with-storage.ts';

type Map = Readonly<Record<string, SampleColumn>>;

interface ImportOptions {
  readonly wave: Wave;
  readonly map?: Map;
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

const readBytes = (file: string): Uint8Array => {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
};

const catalogueOf = (content: string): Catalogue => {
  try {
    return loadCatalogue(join(content, 'indicators.json'));
  } catch (error) {
    if (error instanceof CatalogueError) throw new CommandError(error.message);
    throw error;
  }
};

const importSample = (file: string, options: ImportOptions): Promise<void> =>
  withStorage(async ({ register, waves }, places) => {
    const { wave } = options;
    if ((await waves.state(wave)) === 'closed') throw new CommandError(`wave ${wave} is closed: it takes no sample`);
    const { dimensions } = catalogueOf(places.content);
    const categories = (dimension: string): readonly string[] =>
      dimensions.find(({ id }) => id === dimension)?.categories.map(({ id }) => id) ?? [];
    const sample = await readSample(readBytes(file), file, {
      categories: { function: categories('function'), domain: categories('domain') },
      departments: DEPARTMENTS,
      ...(options.map === undefined ? {} : { map: options.map }),
    });
    const dry = options.dryRun === true || sample.errors.length > 0;
    const added = dry ? { imported: 0, duplicates: 0 } : await register.add(wave, sample.invitees);
    const duplicates = sample.duplicates + added.duplicates;
    const { rows, errors } = sample;
    if (options.json === true) printJson({ rows, imported: added.imported, duplicates, errors });
    else for (const { line, column, reason } of errors) printRemark(`line ${line}, ${column}: ${reason}`);
    if (errors.length > 0) throw new CommandError(`${file}: ${errors.length} error(s); nothing was imported`);
    if (options.json === true) return;
    if (options.dryRun === true) printLine(`${rows} rows, ${duplicates} duplicate(s), no errors; nothing was imported`);
    else printLine(`${rows} rows: ${added.imported} imported, ${duplicates} duplicate(s)`);
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
    .option('--dry-run', 'only check the file')
    .option('--json', 'print one JSON document')
    .action(importSample);
  return command;
};
