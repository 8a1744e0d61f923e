import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Response } from '../../src/box/response.ts';
import { createSealResponse } from '../../src/box/seal.ts';
import { boxCommand } from '../../src/cli/box.ts';
import { CommandError } from '../../src/cli/command-error.ts';
import { createKeys, keysCommand } from '../../src/cli/keys.ts';
import { readMicrodata } from '../../src/cli/read-microdata.ts';
import { runCommand } from '../cli/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'box-'));
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
const questionnaire = 'content/questionnaires/per-2027.json';

/** What is printed, and for `--json` the document alone. */
const run = async (command: Command, ...words: readonly string[]): Promise<string> => {
  const { out, remarks } = await runCommand(command, ...words);
  return words.includes('--json') ? out : remarks + out;
};

const open = (...words: readonly string[]) =>
  run(
    boxCommand(),
    ...['open', '--wave', '2027', '--box', at('box-2027.sealed'), '--questionnaire', questionnaire, ...words],
  );

const response = (age: string): Response => ({
  wave: '2027',
  function: 'operational',
  domain: 'policy',
  answers: {
    department: 'bzk',
    gender: 'woman',
    age,
    migration_background: 'none',
    pay_scale: '7_9',
    experienced: ['other'],
    experienced_words: '=1+1',
    often_other: 'once',
    by_whom_other: ['rules'],
    witnessed_colleagues: ['none'],
    witnessed_residents: ['none'],
    steps: ['nothing'],
    discussed: 'no',
    not_discussed: ['no_use'],
  },
});

beforeAll(() => {
  createKeys('2027', at('keys'));
  const key = read('keys/box-2027.public').trim();
  const lines = Array.from({ length: 12 }, (_, i) => {
    const sealed = createSealResponse(key)(response(i === 0 ? '60_plus' : '30_39'));
    return `${JSON.stringify(Buffer.from(sealed).toString('base64'))}\n`;
  });
  writeFileSync(at('box-2027.sealed'), lines.join(''));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('keys create', () => {
  it('writes four keys of one line, the secret ones for their owner only', () => {
    const modes = [
      ['box-2027.private', 0o600],
      ['box-2027.public', 0o644],
      ['publication-2027.key', 0o600],
      ['publication-2027.public', 0o644],
    ] as const;
    for (const [name, mode] of modes) {
      expect(read(`keys/${name}`)).toMatch(/^[0-9a-f]{64}\n$/);
      expect(statSync(at(`keys/${name}`)).mode & 0o777 & ~0o022, name).toBe(mode);
    }
    expect(new Set(modes.map(([name]) => read(`keys/${name}`))).size).toBe(4);
  });

  it('never overwrites a key', async () => {
    const before = read('keys/box-2027.private');
    await expect(run(keysCommand(), 'create', '--wave', '2027', '--out', at('keys'))).rejects.toThrow(
      /box-2027\.private: is there already, and keys are never overwritten/,
    );
    expect(read('keys/box-2027.private')).toBe(before);
  });

  it('prints one document with --json', async () => {
    const printed: unknown = JSON.parse(
      await run(keysCommand(), 'create', '--wave', '2029', '--out', at('keys'), '--json'),
    );
    const names = ['box-2029.private', 'box-2029.public', 'publication-2029.key', 'publication-2029.public'];
    expect(printed).toEqual({ wave: '2029', files: names.map((name) => at(`keys/${name}`)) });
  });
});

describe('box open', () => {
  it('gives microdata that the statistician’s commands read, and says how many are unique', async () => {
    writeFileSync(at('box-2027.strata.csv'), 'function,domain,invited,population\noperational,policy,40,400\n');
    const printed = await open('--key', at('keys/box-2027.private'), '--out', at('out'), '--json');
    expect(JSON.parse(printed)).toMatchObject({ wave: '2027', respondents: 12, unique: 1 });
    const { microdata, stratum, invited } = readMicrodata({
      respondents: at('out/respondents.csv'),
      strata: at('out/strata.csv'),
    });
    expect(microdata.ids).toHaveLength(12);
    expect([...(microdata.items.get('experienced.other') ?? [])]).toEqual(Array.from({ length: 12 }, () => 1));
    expect(stratum.population).toEqual([400]);
    expect(invited).toEqual([{ invited: 40, where: { function: 'operational', domain: 'policy' } }]);
    expect(statSync(at('out/respondents.csv')).mode & 0o777).toBe(0o600);
  });

  it('writes own words apart, so that a spreadsheet takes them for words', () => {
    expect(read('out/own-words-experienced_words.csv').split('\n').slice(0, 2)).toEqual(['text', "'=1+1"]);
    expect(read('out/respondents.csv')).not.toContain('1+1');
  });

  it('may be done twice with the same outcome, and never overwrites another', async () => {
    await open('--key', at('keys/box-2027.private'), '--out', at('out'));
    writeFileSync(at('out/strata.csv'), 'other\n');
    await expect(open('--key', at('keys/box-2027.private'), '--out', at('out'))).rejects.toThrow(
      /strata\.csv: is there already with other contents/,
    );
  });

  it('says loudly when the sample is not known', async () => {
    rmSync(at('box-2027.strata.csv'));
    const printed = await open('--key', at('keys/box-2027.private'), '--out', at('bare'));
    expect(printed).toMatch(/No --strata: who responded counts as who was invited and as everybody/);
    expect(printed).toMatch(/1 of 12 records are unique on stratum × gender × age.*; 1 with the department/);
  });

  it('refuses the wrong key, a broken line and a stratum that is none, in one line', async () => {
    writeFileSync(at('wrong.private'), `${'ab'.repeat(32)}\n`);
    const refused = expect(open('--key', at('wrong.private'), '--out', at('no'))).rejects;
    await refused.toThrow(CommandError);
    await expect(open('--key', at('wrong.private'), '--out', at('no'))).rejects.toThrow(
      /box-2027\.sealed: line 1: does not open/,
    );
    writeFileSync(at('strata.csv'), 'function,domain,invited\noperational,nowhere,40\n');
    await expect(
      open('--key', at('keys/box-2027.private'), '--out', at('no'), '--strata', at('strata.csv')),
    ).rejects.toThrow(/strata\.csv: line 2: operational in nowhere is no stratum/);
    writeFileSync(at('box-2027.sealed'), `${read('box-2027.sealed')}"abc"\n`);
    await expect(open('--key', at('keys/box-2027.private'), '--out', at('no'))).rejects.toThrow(
      /box-2027\.sealed: line 13: is no sealed response of 8245 bytes in base64/,
    );
  });
});
