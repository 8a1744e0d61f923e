import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CommandError } from '../../src/cli/command-error.ts';
import { codebookText } from '../../src/cli/codebook.ts';
import { exportCommand } from '../../src/cli/export.ts';
import { microdataColumns } from '../../src/cli/microdata-columns.ts';
import { loadQuestionnaire } from '../../src/questionnaire/load.ts';
import { practiceFiles } from '../disclosure/reference.ts';
import { schemaErrors } from './codebook-schema.ts';
import { type Printed, runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
const at = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');
const write = (name: string, lines: readonly string[]): string => {
  writeFileSync(at(name), `${lines.join('\n')}\n`);
  return at(name);
};
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const questionnaire = loadQuestionnaire('content/questionnaires/per-2027.json');
const practice = readFileSync(practiceFiles.respondents, 'utf8').trimEnd().split('\n');
const head = practice[0]!.split(',');
const few = practice.slice(0, 101);

const exported = (respondents: string, format: string, out: string, ...more: readonly string[]): Promise<Printed> =>
  runCommand(exportCommand(), '--respondents', respondents, '--format', format, '--out', at(out), ...more);

describe('as CSV', () => {
  test('the practice data come out as they went in, and 810 of the 5,558 records are said to be unique', async () => {
    const { out, remarks } = await exported(practiceFiles.respondents, 'csv', 'all.csv', '--json');
    expect(read('all.csv')).toBe(readFileSync(practiceFiles.respondents, 'utf8'));
    expect(JSON.parse(out)).toEqual({
      ...{ format: 'csv', file: at('all.csv'), respondents: 5558, columns: 30, unique: 810 },
    });
    expect(remarks).toContain(
      '810 of 5558 records are unique on stratum × gender × age × migration_background × pay_scale',
    );
    expect(statSync(at('all.csv')).mode & 0o777).toBe(0o600);
  });

  test('the columns of 2025 come first in their order, then conversations, whatever the order of the file', async () => {
    const extra = ['satisfaction_after.manager', 'discussed_with.manager', 'department'];
    const rows = few.map((line, index) => {
      const own = index === 0 ? extra : ['satisfied', '1', 'bzk'];
      return [...own, ...line.split(',').reverse()].join(',');
    });
    const { remarks } = await exported(write('reversed.csv', rows), 'csv', 'ordered.csv');
    const [header, first] = read('ordered.csv').split('\n');
    expect(header).toBe([...head, 'department', 'discussed_with.manager', 'satisfaction_after.manager'].join(','));
    expect(first).toBe(`${few[1]!},bzk,1,satisfied`);
    expect(remarks).toMatch(/; \d+ with the department beside these/);
  });

  test('an empty cell is a missing value', async () => {
    const rows = few.map((line) => line.replace(/,NA,NA$/, ',,'));
    await exported(write('empty.csv', rows), 'csv', 'filled.csv');
    expect(read('filled.csv')).toBe(`${few.join('\n')}\n`);
  });

  test('microdata are written once: the file itself, or another one, is never overwritten', async () => {
    const file = write('few.csv', few);
    await exported(file, 'csv', 'few.csv');
    await expect(exported(file, 'ddi', 'few.csv')).rejects.toThrow('is there already with other contents');
    expect(read('few.csv')).toBe(`${few.join('\n')}\n`);
  });
});

const changed =
  (column: string, value: string) =>
  (lines: readonly string[]): readonly string[] =>
    lines.map((line, index) => {
      const cells = line.split(',');
      if (index === 2) cells[head.indexOf(column)] = value;
      return cells.join(',');
    });

test.each([
  ['a formula as a key', changed('id', '"=1+1"'), 'line 3: id: "=1+1" is not at most 40 letters'],
  ['an address as a key', changed('id', 'j.jansen@minbzk.nl'), 'line 3: id: "j.jansen@minbzk.nl"'],
  ['a formula as a category', changed('gender', '@SUM(A1)'), 'line 3: gender: "@SUM(A1)" is not one of woman, man'],
  [
    'an answer that is none',
    changed('experienced.sex', 'yes'),
    'line 3: experienced.sex: "yes" is not one of 1, 0, NA',
  ],
  ['a function that nobody gave', changed('function', ''), 'line 3: function: "" is not one of support'],
  ['a population that is none', changed('stratum_population', '-5'), 'line 3: stratum_population: "-5" is not a whole'],
  ['a weight that is none', changed('raked_weight', '1,5'), 'line 3'],
  [
    'a stratum that is two',
    (lines: readonly string[]) => [...lines, lines[1]!.replace('R00001', 'R9').replace('implementation', 'policy')],
    'line 102: domain: differs from line 2, in the same stratum S08',
  ],
  ['an id that is there twice', changed('id', 'R00001'), 'line 3: id: R00001 is on line 2 too'],
  [
    'a column that may name people',
    (lines: readonly string[]) => lines.map((line) => line.replace(/^id/, 'email,id').replace(/^R/, 'x,R')),
    'line 1: "email" is no column of microdata',
  ],
  [
    'a column too few',
    (lines: readonly string[]) => lines.map((line) => line.replace(/^[^,]*,/, '')),
    'line 1: there is no column id',
  ],
  ['a ragged line', (lines: readonly string[]) => [...lines, 'R9,S01'], 'line 102'],
  ['a file without respondents', (lines: readonly string[]) => lines.slice(0, 1), 'has no respondents'],
] as const)('microdata with %s are refused, with file, line and column', async (_what, change, message) => {
  const file = write('wrong.csv', change(few));
  const refused = exported(file, 'csv', 'never.csv');
  await expect(refused).rejects.toThrow(CommandError);
  await expect(refused).rejects.toThrow(file);
  await expect(refused).rejects.toThrow(message);
});

describe('as DDI', () => {
  let document = '';
  beforeAll(async () => {
    const { out } = await exported(practiceFiles.respondents, 'ddi', 'all.xml', '--wave', '2025', '--json');
    expect(JSON.parse(out)).toMatchObject({ format: 'ddi', unique: 810 });
    document = read('all.xml');
  });

  test('the codebook is valid by the schema of DDI-Codebook 2.5', async () => {
    expect(await schemaErrors(document)).toEqual([]);
  });

  test('so is one with every column that the questionnaire knows, and texts that XML must not take for markup', async () => {
    const whole = codebookText({
      ...{ wave: '2027', title: { nl: 'A & B < "C"', en: 'bell \u0007' }, version: '1', file: 'a&b.csv', records: 1 },
      columns: microdataColumns(questionnaire),
    });
    expect(await schemaErrors(whole)).toEqual([]);
    expect(whole).toContain('A &amp; B &lt; &quot;C&quot;');
  });

  test.each([
    [
      'an element in another place',
      (xml: string) =>
        xml.replace('<varFormat type="character"/>', '').replace('<labl', '<varFormat type="character"/><labl'),
    ],
    ['an element that does not exist', (xml: string) => xml.replaceAll('fileCont', 'fileContents')],
    ['a variable without a name', (xml: string) => xml.replace('name="gender" ', '')],
    ['a kind of value that does not exist', (xml: string) => xml.replace('type="numeric"', 'type="number"')],
    ['two variables of one id', (xml: string) => xml.replace('ID="V_age"', 'ID="V_gender"')],
    ['another version', (xml: string) => xml.replace('version="2.5"', 'version="3.3"')],
  ])('the schema would find %s', async (_what, spoil) => {
    expect(spoil(document)).not.toBe(document);
    expect((await schemaErrors(spoil(document))).length).toBeGreaterThan(0);
  });

  test('refers to nothing that is not there, which libxml2 does not look at', () => {
    const named = new Set([...document.matchAll(/ ID="([^"]+)"/g)].map(([, id]) => id));
    const referred = [...document.matchAll(/ files="([^"]+)"/g)].map(([, id]) => id);
    expect(referred).toHaveLength(head.length);
    for (const id of referred) expect(named).toContain(id);
  });

  test('describes every column of the file, in its order, in both languages', () => {
    const variables = [...document.matchAll(/<var ID="[^"]+" name="([^"]+)".*?<\/var>/g)];
    expect(variables.map(([, name]) => name)).toEqual(head);
    for (const [variable, name] of variables)
      for (const language of ['nl', 'en']) expect(variable, name).toContain(`<labl xml:lang="${language}">`);
    const codes = [...document.matchAll(/<catgry.*?<\/catgry>/g)].map(([code]) => code);
    expect(codes.length).toBeGreaterThan(80);
    for (const code of codes)
      expect(code).toMatch(/<labl xml:lang="nl">[^<]+<\/labl><labl xml:lang="en">[^<]+<\/labl>/);
  });

  test('says what is missing, what is a weight, whom an item is about and what was asked', () => {
    const of = (name: string): string => new RegExp(`<var ID="V_${name}".*`).exec(document)?.[0] ?? '';
    expect(of('discussed')).toContain('<invalrng><item VALUE="NA"/></invalrng>');
    expect(of('discussed')).toContain('<catgry missing="Y"><catValu>NA</catValu>');
    expect(of('discussed')).toMatch(/<universe xml:lang="en">Experienced oneself/);
    expect(of('discussed')).toContain('<varFormat type="numeric"/>');
    expect(of('raked_weight')).toContain('wgt="wgt"');
    expect(of('gender')).toMatch(/<txt xml:lang="en">[^<]+\?<\/txt>/);
    expect(of('gender')).toContain('<varFormat type="character"/>');
    expect(document).toContain('The file holds weights as they were delivered');
    expect(document).toContain('Staff survey of the central government 2025');
  });

  test('says that weights are computed where the file has none', async () => {
    const weights = ['design_weight', 'nonresponse_weight', 'raked_weight'];
    const kept = head.flatMap((name, index) => (weights.includes(name) ? [] : [index]));
    const rows = few.map((line) => kept.map((index) => line.split(',')[index]).join(','));
    await exported(write('bare.csv', rows), 'ddi', 'bare.xml');
    expect(read('bare.xml')).toContain('The file holds no weights. They are computed');
    expect(read('bare.xml')).not.toContain('wgt="wgt"');
  });

  test('tells nothing of the answers: other answers give the same codebook', async () => {
    const other = few.map((line, index) => {
      if (index === 0) return line;
      const cells = line.split(',');
      return cells.map((cell, place) => (head[place]!.startsWith('experienced.') ? '1' : cell)).join(',');
    });
    await exported(write('same.csv', few), 'ddi', 'same-1.xml');
    await exported(write('same.csv', other), 'ddi', 'same-2.xml');
    expect(read('same-1.xml')).toBe(read('same-2.xml'));
    expect(document).not.toMatch(/catStat|sumStat/);
  });
});

test('wrong use is told apart from wrong data', async () => {
  await expect(exported('few.csv', 'spss', 'x')).rejects.toMatchObject({ code: 'commander.invalidArgument' });
  await expect(exported(at('none.csv'), 'csv', 'x')).rejects.toThrow(CommandError);
});
