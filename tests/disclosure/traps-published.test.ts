import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { publishCommand } from '../../src/cli/publish.ts';
import { cellId, type Publication, publicationSchema, type PublishedCell } from '../../src/publication/publication.ts';
import { runCommand } from '../cli/run-command.ts';
import { golden, practiceFiles } from './reference.ts';

const folder = mkdtempSync(join(tmpdir(), 'traps-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const keyFile = write('publication.key', golden.secretHex);

type Row = Readonly<Record<string, string>>;
const csv = (rows: readonly Row[]): string => {
  const names = Object.keys(rows[0]!);
  return [names, ...rows.map((row) => names.map((name) => row[name]!))].map((line) => line.join(',')).join('\n');
};
const table = (file: string): readonly Row[] => {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, index) => [names[index]!, value])));
};

/** So many respondents alike, in a stratum of their own kind. */
const group = (count: number, stratum: string, more: Row, item = '0'): readonly Row[] =>
  Array.from({ length: count }, () => ({ stratum, ...more, 'experienced.any': item }));
const people = (...groups: readonly (readonly Row[])[]): readonly Row[] =>
  groups.flat().map((row, index) => ({ id: `r${index}`, ...row }));

let files = 0;
/** Publishes rows as the statistician does. Every stratum has this many people for each respondent, unless told. */
const publish = async (
  rows: readonly Row[],
  {
    perRespondent = {},
    dry = false,
  }: { readonly perRespondent?: Readonly<Record<string, number>>; readonly dry?: boolean } = {},
): Promise<Publication> => {
  files += 1;
  const strata = [...new Set(rows.map(({ stratum }) => stratum!))].map((stratum) => {
    const size = rows.filter((row) => row['stratum'] === stratum).length;
    const population = size * (perRespondent[stratum] ?? 30);
    return { stratum, population: String(population), invited: String(2 * size) };
  });
  const out = join(folder, `publication-${files}.json`);
  const words = [
    ...['--wave', '2025', '--respondents', write(`respondents-${files}.csv`, csv(rows))],
    ...['--strata', write(`strata-${files}.csv`, csv(strata)), '--key-file', keyFile],
  ];
  if (dry)
    return publicationSchema
      .loose()
      .parse(JSON.parse((await runCommand(publishCommand(), ...words, '--dry-run', '--json')).out));
  await runCommand(publishCommand(), ...words, '--out', out);
  return publicationSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
};
const cell = ({ cells }: Publication, where: Row): PublishedCell =>
  cells.find((found) => found.indicator === 'experienced.any' && cellId(found.where) === cellId(where))!;

describe('data with traps, published on the command line', () => {
  test('groups in which everybody or nobody said yes show a bound', async () => {
    const made = await publish(
      people(group(120, 's', { gender: 'woman' }, '1'), group(120, 's', { gender: 'man' }, '0')),
    );
    expect(cell(made, { gender: 'woman' })).toHaveProperty('moreThan');
    expect(cell(made, { gender: 'man' })).toHaveProperty('lessThan');
  });

  test('a dominating weight withholds its group, and a second group with it', async () => {
    const made = await publish(
      people(
        group(99, 'many', { age: 'under_30' }),
        group(1, 'one', { age: 'under_30' }),
        group(200, 'many', { age: '30_39' }),
        group(300, 'many', { age: '40_49' }),
      ),
      { perRespondent: { one: 2000 } },
    );
    expect(cell(made, { age: 'under_30' })).toHaveProperty('withheld');
    expect(cell(made, { age: '30_39' })).toHaveProperty('withheld');
    expect(cell(made, { age: '40_49' })).not.toHaveProperty('withheld');
  });

  test('an outlier weight that does not dominate is published, with more noise and a wider interval', async () => {
    const made = (heavy: number) =>
      publish(
        people(
          group(99, 'many', { age: 'under_30' }, '1'),
          group(1, 'one', { age: 'under_30' }),
          group(300, 'many', { age: '40_49' }),
        ),
        { perRespondent: { one: heavy } },
      );
    const width = (found: PublishedCell): number => ('withheld' in found ? 0 : found.interval[1] - found.interval[0]);
    const [usual, outlier] = [cell(await made(30), { age: 'under_30' }), cell(await made(900), { age: 'under_30' })];
    expect(outlier).not.toHaveProperty('withheld');
    expect(width(outlier)).toBeGreaterThan(width(usual));
  });

  test('a group that leaves out a single person is withheld', async () => {
    const made = await publish(people(group(400, 's', { gender: 'woman' }), group(1, 's', { gender: 'man' }, '1')));
    expect(cell(made, {})).not.toHaveProperty('withheld');
    expect(cell(made, { gender: 'woman' })).toHaveProperty('withheld');
    expect(cell(made, { gender: 'man' })).toHaveProperty('withheld');
  });

  test('an unanswered item makes no difference of one person: it is published as a no', async () => {
    const rows = (open: string) =>
      people(
        group(69, 's', { gender: 'woman' }, '1'),
        group(1, 's', { gender: 'woman' }, open),
        group(200, 's', { gender: 'man' }),
      );
    const [open, no] = [await publish(rows('NA')), await publish(rows('0'))];
    expect(open.cells).toEqual(no.cells);
  });

  test('everybody leaving the item open is published as nobody saying yes', async () => {
    const made = await publish(
      people(group(300, 's', { gender: 'woman' }, 'NA'), group(300, 's', { gender: 'man' }, 'NA')),
    );
    expect(cell(made, {})).toHaveProperty('lessThan');
  });

  test('other names for the categories give the same figures', async () => {
    const rows = table(practiceFiles.respondents).slice(0, 1500);
    const kept = ['id', 'stratum', 'gender', 'age', 'experienced.any'];
    const few = rows.map((row) => Object.fromEntries(kept.map((name) => [name, row[name]!])));
    const renamed = few.map((row) => ({ ...row, gender: `~${row['gender']!}`, age: `~${row['age']!}` }));
    const [one, other] = [await publish(few, { dry: true }), await publish(renamed, { dry: true })];
    const bare = ({ cells }: Publication) =>
      cells.map((found) => ({ ...found, where: Object.values(found.where).map((name) => name.replace('~', '')) }));
    expect(bare(other)).toEqual(bare(one));
  });

  test.each(['function', 'domain', 'gender', 'age', 'migration_background', 'pay_scale'])(
    'a wave without the dimension %s is published without it',
    async (missing) => {
      const rows = table(practiceFiles.respondents)
        .slice(0, 800)
        .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== missing)));
      const made = await publish(rows, { dry: true });
      expect(Object.keys(made.dimensions)).toHaveLength(5);
      expect(made.dimensions).not.toHaveProperty(missing);
      expect(cell(made, {})).toHaveProperty('percentage');
    },
  );

  test('a wave too small, or dominated by one, is refused with the file and the reason', async () => {
    await expect(publish(people(group(49, 's', { gender: 'woman' })))).rejects.toThrow(/respondents-\d+\.csv: too few/);
    const dominated = people(group(99, 'many', { gender: 'woman' }), group(1, 'one', { gender: 'woman' }));
    await expect(publish(dominated, { perRespondent: { one: 9000 } })).rejects.toThrow('too much weight');
  });

  test('the same data twice give the same publication', async () => {
    const rows = people(group(200, 's', { gender: 'woman' }, '1'), group(300, 's', { gender: 'man' }));
    expect(await publish(rows)).toEqual(await publish(rows));
  });
});
