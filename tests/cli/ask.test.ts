import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sign } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { askCommand } from '../../src/cli/ask.ts';
import { publicationCommand } from '../../src/cli/publication.ts';
import { publicationPublicKey, signingKey } from '../../src/publication/signature.ts';
import { smallPublication } from '../query/figures.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'ask-'));
const file = (name: string): string => join(folder, name);
const key = '0123456789abcdef'.repeat(4);

const writePublication = (name: string, practice: boolean): string => {
  const bytes = Buffer.from(JSON.stringify(smallPublication(practice ? { practice: true } : {})));
  writeFileSync(file(name), bytes);
  writeFileSync(file(`${name}.sig`), sign(null, bytes, signingKey(key, '2025')).toString('base64'));
  return file(name);
};

let data = '';
beforeEach(() => {
  data = mkdtempSync(join(folder, 'data-'));
  vi.stubEnv('WEGWIJZER_DATA', data);
  vi.stubEnv('DATABASE_URL', '');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const pinKey = (): void => {
  const keys = mkdtempSync(join(folder, 'keys-'));
  writeFileSync(join(keys, 'publication-2025.public'), publicationPublicKey(key, '2025'));
  vi.stubEnv('WEGWIJZER_KEYS', keys);
};
const ask = async (...words: readonly string[]) => {
  const { out, remarks } = await runCommand(askCommand(), ...words, '--json');
  return {
    results: out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
    remarks,
  };
};

const women = 'hoeveel vrouwen bij beleid hebben seksisme ervaren';

describe('wegwijzer ask', () => {
  it('answers from the letter with no database, and makes none', async () => {
    const { results } = await ask('hoeveel procent heeft zelf discriminatie ervaren');
    expect(results).toMatchObject([
      {
        outcome: 'answer',
        query: { indicator: 'experienced.any', where: {}, by: [], wave: '2025' },
        cells: [{ percentage: 12.8, display: '12,8%', source: 'Kamerbrief 2026-0000329828, 10 juli 2026' }],
      },
    ]);
    expect(readdirSync(data)).toEqual([]);
  });

  it('answers from a publication, and marks practice data everywhere', async () => {
    const { results, remarks } = await ask(women, '--publication', writePublication('practice.json', true));
    expect(results).toMatchObject([
      { cells: [{ percentage: 6, interval: [4, 9], n: 605, practice: true, display: '6% (OEFENCIJFER)' }] },
    ]);
    expect(JSON.stringify(results)).toContain('"text":"OEFENCIJFER');
    expect(remarks).toContain('not checked');
  });

  it('answers from what was loaded, until the signature no longer fits', async () => {
    pinKey();
    const loaded = writePublication('signed.json', false);
    await runCommand(publicationCommand(), 'load', loaded);
    expect((await ask(women)).results).toMatchObject([{ cells: [{ percentage: 6 }] }]);
    const { out } = await runCommand(publicationCommand(), 'list', '--json');
    expect(JSON.parse(out)).toMatchObject([{ wave: '2025', cells: 5, practice: false }]);
    writeFileSync(loaded, '{"wave":"2025"}');
    await expect(runCommand(publicationCommand(), 'load', loaded)).rejects.toThrow('the signature does not fit');
  });

  it('does not load a publication for which no key is pinned', async () => {
    vi.stubEnv('WEGWIJZER_KEYS', folder);
    await expect(runCommand(publicationCommand(), 'load', writePublication('other.json', false))).rejects.toThrow(
      'no public key is pinned',
    );
  });

  it('answers a file of questions in order, each in its language', async () => {
    writeFileSync(file('questions.jsonl'), '{"q":"goedemorgen"}\n\n{"q":"who did not respond","lang":"en"}\n');
    const { results } = await ask('--file', file('questions.jsonl'));
    expect(results).toMatchObject([{ outcome: 'none' }, { outcome: 'refuse', reason: 'individual' }]);
    writeFileSync(file('questions.jsonl'), '{"q":"goedemorgen"}\nhoi\n');
    await expect(ask('--file', file('questions.jsonl'))).rejects.toThrow('questions.jsonl:2');
  });

  it('keeps to the scope of who asks', async () => {
    const { results } = await ask('ervaren racisme bij VWS', '--department', 'bzk');
    expect(results).toMatchObject([{ outcome: 'refuse', reason: 'out_of_scope' }]);
    expect((await ask('ervaren racisme', '--as', 'hr_sender')).results).toMatchObject([{ reason: 'out_of_scope' }]);
  });

  it('says what is wrong with how it is used', async () => {
    await expect(ask()).rejects.toMatchObject({ exitCode: 2 });
    await expect(ask('hoi', '--publication', file('missing.json'))).rejects.toThrow('missing.json');
  });
});
