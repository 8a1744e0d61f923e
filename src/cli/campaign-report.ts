import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { FILE_FORMATS, undeliverableFile } from '../campaign/undeliverable-file.ts';
import type { Wave } from '../wave.ts';
import { CommandError } from './command-error.ts';
import { printJson, printLine } from './print.ts';
import { waveOption } from './wave-option.ts';
import { withOffice } from './with-office.ts';

interface ReportOptions {
  readonly wave: Wave;
  readonly out: string;
  readonly json?: true;
}

/** It holds names: for its owner alone, and never over another file. */
const writeNew = (file: string, bytes: Uint8Array): void => {
  try {
    writeFileSync(file, bytes, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : 'cannot be written'}`);
  }
};

const report = ({ wave, out, json }: ReportOptions): Promise<void> =>
  withOffice(async ({ campaigns }) => {
    const format = FILE_FORMATS.find((one) => out.endsWith(`.${one}`));
    if (format === undefined) throw new CommandError(`${out}: name a file that ends in .csv or .xlsx`);
    const people = await campaigns.undeliverable(wave);
    writeNew(out, await undeliverableFile(people, format));
    if (json === true) printJson({ wave, people: people.length, file: out });
    else printLine(`${people.length} people whom the invite did not reach, in ${out}`);
  });

/** `campaign report`: whom the invite did not reach, for writing to them in another way. There is none of a reminder. */
export const campaignReport = (): Command =>
  new Command('report')
    .description('Write whom the invite did not reach to a file: CSV or Excel, readable by you alone.')
    .addOption(waveOption())
    .requiredOption('--out <file>', 'a new file that ends in .csv or .xlsx')
    .option('--json', 'print one JSON document')
    .action(report);
