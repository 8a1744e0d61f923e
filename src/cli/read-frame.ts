import type { Stratum } from '../box/strata.ts';
import { CommandError } from './command-error.ts';
import { counts, lineOf, readTable } from './read-csv.ts';

/**
 * The sample per stratum: a CSV file with `function`, `domain`, `invited` and, where known, `population` and
 * `stratum`. Without `population` the invited count as everybody. Throws `CommandError` with file and line.
 */
export const readFrame = (file: string, names: ReadonlyMap<string, string>): readonly Stratum[] => {
  const table = readTable(file);
  const functions = table.column('function');
  const domains = table.column('domain');
  const invited = counts(table, 'invited');
  const population = table.names.includes('population') ? counts(table, 'population') : invited;
  const codes = table.names.includes('stratum') ? table.column('stratum') : undefined;
  const frame = functions.map((name, record) => {
    const key = `${name}|${domains[record] ?? ''}`;
    const stratum = codes?.[record] ?? names.get(key);
    if (stratum === undefined || !names.has(key))
      throw new CommandError(`${file}: line ${lineOf(record)}: ${key.replace('|', ' in ')} is no stratum`);
    return {
      stratum,
      function: name,
      domain: domains[record] ?? '',
      population: population[record] ?? 0,
      invited: invited[record] ?? 0,
    };
  });
  const cells = frame.map(({ function: name, domain }) => `${name}|${domain}`);
  const twice = cells.findIndex((cell, record) => cells.indexOf(cell) !== record);
  if (twice >= 0) throw new CommandError(`${file}: line ${lineOf(twice)}: the stratum stands twice`);
  return frame;
};
