import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { loadCatalogue } from '../indicators/catalogue.ts';
import { describeQuery } from '../query/describe-query.ts';
import { printJson, printLine } from './print.ts';
import { withStorage } from './with-storage.ts';

interface AuditOptions {
  readonly most: number;
  readonly before?: number;
  readonly json?: true;
}

const wholeNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 100_000)
    throw new InvalidArgumentError('a whole number from 1 to 100000');
  return number;
};

const moment = (text: string): number => {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new InvalidArgumentError('a date, such as 2027-03-01');
  return time;
};

const show = async ({ most, before, json }: AuditOptions): Promise<void> => {
  await withStorage(async (storage, places) => {
    const entries = await storage.audit.list(most, before);
    const rows = entries.map(({ at, ...entry }) => ({ at: new Date(at).toISOString(), ...entry }));
    if (json === true) {
      printJson(rows);
      return;
    }
    const catalogue = loadCatalogue(join(places.content, 'indicators.json'));
    for (const { at, person, query, outcome } of rows)
      printLine(`${at}  ${person}  ${outcome}  ${describeQuery(query, catalogue, 'nl')}`);
    if (rows.length === 0) printLine('no query was asked, or all were deleted');
  });
};

/** `wegwijzer audit`: who asked which query when, the newest first. */
export const auditCommand = (): Command =>
  new Command('audit')
    .description('Show who asked which query when, for the administrator: the query as understood, never the words.')
    .option('--most <count>', 'at most so many, the newest first', wholeNumber, 100)
    .option('--before <date>', 'only what was asked before', moment)
    .option('--json', 'one JSON document on stdout')
    .action(show);
