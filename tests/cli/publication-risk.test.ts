import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicationRiskCommand } from '../../src/cli/publication-risk.ts';
import { publishCommand } from '../../src/cli/publish.ts';
import { golden, practiceFiles } from '../disclosure/reference.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'risk-'));
const file = (name: string): string => join(folder, name);
const rows = readFileSync(practiceFiles.respondents, 'utf8').split('\n');
const files = ['--respondents', file('respondents.csv'), '--strata', practiceFiles.strata];

beforeAll(async () => {
  writeFileSync(file('respondents.csv'), rows.slice(0, 801).join('\n'));
  writeFileSync(file('others.csv'), [rows[0], ...rows.slice(2000, 2300)].join('\n'));
  writeFileSync(file('key'), golden.secretHex);
  writeFileSync(file('other.json'), '{}');
  const words = ['--wave', '2025', ...files, '--key-file', file('key'), '--out', file('publication.json')];
  await runCommand(publishCommand(), ...words);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const risk = (publication: string, ...more: readonly string[]) =>
  runCommand(publicationRiskCommand(), file(publication), ...more);

test('prints what a publication gives away, an indicator a line', async () => {
  const { out } = await risk('publication.json', ...files, '--indicator', 'experienced.any');
  expect(out.split('\n')[1]).toMatch(/^experienced\.any +0 +0 +\d+\/\d+( +-?\d\.\d{3}){5} +\d+$/);
});

test('as one JSON document', async () => {
  const { out } = await risk('publication.json', ...files, '--indicator', 'experienced.any', 'discussed', '--json');
  expect(JSON.parse(out)).toMatchObject({
    wave: '2025',
    indicators: [
      { indicator: 'experienced.any', small: { certainYes: 0, certainNo: 0 } },
      { indicator: 'discussed', small: { certainYes: 0, certainNo: 0 } },
    ],
  });
});

test('refuses what is no publication, or not one of these data, or has no such indicator', async () => {
  await expect(risk('other.json', ...files)).rejects.toThrow('other.json: is not a publication');
  await expect(risk('none.json', ...files)).rejects.toThrow('none.json');
  await expect(risk('publication.json', ...files, '--indicator', 'height')).rejects.toThrow('--indicator height');
  const others = ['--respondents', file('others.csv'), '--strata', practiceFiles.strata];
  await expect(risk('publication.json', ...others)).rejects.toThrow('not a publication of these data');
});
