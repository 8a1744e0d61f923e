import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../rehearsal/random.ts';
import type { MicrodataFiles } from '../read-microdata.ts';
import { readTable } from '../read-csv.ts';

const MARGINS = ['gender', 'age', 'pay_scale'];
const LINES_A_CHUNK = 50_000;

const addTo = (counts: Map<string, number>, name: string, value: number): void => {
  counts.set(name, (counts.get(name) ?? 0) + value);
};

/**
 * Writes microdata of so many respondents into the folder: drawn with replacement from the practice data, under new
 * ids. Each stands for as many persons as in the practice data, so that strata and margins fit each other.
 */
export const madeUpMicrodata = (
  rows: number,
  practice: string,
  folder: string,
  random: Random,
): Required<MicrodataFiles> => {
  const files = {
    respondents: join(folder, 'respondents.csv'),
    strata: join(folder, 'strata.csv'),
    margins: join(folder, 'margins.csv'),
  };
  const [header = '', ...records] = readFileSync(join(practice, 'respondents.csv'), 'utf8').trimEnd().split('\n');
  const table = readTable(join(practice, 'respondents.csv'));
  const persons = table.column('raked_weight').map((weight) => Math.max(1, Math.round(Number(weight))));
  const strataOf = table.column('stratum');
  const margins = MARGINS.map((name) => ({ name, levels: table.column(name), population: new Map<string, number>() }));
  const strata = { population: new Map<string, number>(), respondents: new Map<string, number>() };

  writeFileSync(files.respondents, `${header}\n`);
  let lines: string[] = [];
  for (let row = 1; row <= rows; row += 1) {
    const drawn = Math.floor(random() * records.length);
    const record = records[drawn] ?? '';
    lines.push(`M${row}${record.slice(record.indexOf(','))}\n`);
    const stratum = strataOf[drawn] ?? '';
    addTo(strata.population, stratum, persons[drawn] ?? 1);
    addTo(strata.respondents, stratum, 1);
    for (const { levels, population } of margins) addTo(population, levels[drawn] ?? '', persons[drawn] ?? 1);
    if (lines.length === LINES_A_CHUNK || row === rows) {
      writeFileSync(files.respondents, lines.join(''), { flag: 'a' });
      lines = [];
    }
  }

  const frame = readTable(join(practice, 'strata.csv'));
  const cells = frame.column('stratum').map((stratum, index) => {
    const respondents = strata.respondents.get(stratum) ?? 0;
    const asked = Number(frame.column('invited')[index]) / Number(frame.column('respondents')[index]);
    const place = ['function', 'domain'].map((name) => frame.column(name)[index] ?? '');
    return [...place, strata.population.get(stratum) ?? 0, stratum, Math.ceil(respondents * asked)].join(',');
  });
  writeFileSync(files.strata, ['function,domain,population,stratum,invited', ...cells, ''].join('\n'));
  const shares = margins.flatMap(({ name, population }) =>
    [...population].map(([level, size]) => `${name},${level},${size}`),
  );
  writeFileSync(files.margins, ['variable,level,population', ...shares, ''].join('\n'));
  return files;
};
