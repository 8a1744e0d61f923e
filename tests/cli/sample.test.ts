import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { sqlitePlace } from '../storage/backends.ts';

vi.setConfig({ testTimeout: 60_000 });

const place = sqlitePlace();
const id = (number: number): string => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
const HEADER = 'aad_object_id;naam;functie;domein\n';
const row = (number: number, domain = 'beleid'): string => `${id(number)};Anna;ondersteunend;${domain}\n`;
const rows = (count: number, from = 1): string =>
  Array.from({ length: count }, (_none, number) => row(from + number)).join('');

const file = (name: string, text: string): string => {
  const path = join(place.data, name);
  writeFileSync(path, text);
  return path;
};
const env = { ...process.env, WEGWIJZER_DATA: place.data, DATABASE_URL: '' };
const words = (...more: readonly string[]) => ['src/cli/wegwijzer.ts', 'sample', 'import', '--wave', '2027', ...more];

const run = (...more: readonly string[]): Promise<{ exit: number; out: string; remark: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, words(...more), { env }, (error, out, remark) => {
      resolve({ exit: Number(error?.code ?? 0), out, remark });
    });
  });

const imported = async (): Promise<number> =>
  (await place.rows("select person from invitee where wave = '2027'")).length;

afterAll(() => place.remove());

describe('a sample on the command line', () => {
  test('is only shown with --dry-run: what each stratum would be, with its population', async () => {
    const population = file('population.csv', 'functie,domein,populatie\nondersteunend,beleid,900\n');
    const { exit, out } = await run(file('a.csv', HEADER + rows(60)), '--dry-run', '--population', population);
    expect(exit).toBe(0);
    expect(out).toMatch(/support +policy +900 +60\n/);
    expect(out).toContain('nothing was imported');
    expect(await imported()).toBe(0);
    expect(await place.rows('select * from sample_row')).toEqual([]);
  });

  test('is refused where more are invited than there are, and where there is no such stratum', async () => {
    const population = file('small.csv', 'function,domain,population\nsupport,policy,59\n');
    const sample = file('b.csv', HEADER + rows(60));
    const full = await run(sample, '--population', population, '--json');
    expect(full.exit).toBe(1);
    expect(JSON.parse(full.out)).toMatchObject({
      rows: 60,
      imported: 0,
      errors: [{ reason: 'support with policy: 60 invited, while the population file has 59 people' }],
    });
    const strange = await run(
      file('c.csv', HEADER + rows(60) + row(61, 'dienstverlening')),
      '--population',
      population,
      '--json',
    );
    expect(JSON.parse(strange.out)).toMatchObject({ imported: 0, errors: [{ line: 62, column: 'domain' }] });
    expect(await imported()).toBe(0);
  });

  test('may begin small, and grows by fifty people or more at once', async () => {
    const small = await run(file('few.csv', HEADER + rows(3)), '--dry-run', '--json');
    expect(JSON.parse(small.out)).toMatchObject({ rows: 3, errors: [] });
    const first = await run(file('enough.csv', HEADER + rows(50) + row(50)), '--json');
    expect(JSON.parse(first.out)).toMatchObject({ rows: 51, imported: 50, duplicates: 1, errors: [] });
    const more = await run(file('more.csv', HEADER + rows(60)), '--json');
    expect(more.exit).toBe(1);
    expect(JSON.parse(more.out)).toMatchObject({ imported: 0, errors: [{ line: 1 }] });
    expect(more.out).toContain('at least 50 at once');
    const same = await run(file('enough.csv', HEADER + rows(50)), '--json');
    expect(same.exit).toBe(0);
    expect(JSON.parse(same.out)).toMatchObject({ rows: 50, imported: 0, duplicates: 50, errors: [] });
    expect(await imported()).toBe(50);
  });

  test('leaves nothing in the register when its process is killed half-way', async () => {
    const many = Array.from({ length: 60_000 }, () => `${randomUUID()};Anna;ondersteunend;beleid\n`).join('');
    const child = spawn(process.execPath, words(file('many.csv', HEADER + many)), { env, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    for (let waiting = 0; waiting < 5_000; waiting = (await place.rows('select number from sample_row')).length)
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await ended;
    expect(child.signalCode).toBe('SIGKILL');
    expect(await imported()).toBe(50);
  });

  test('that is not there is one clear line', async () => {
    expect(await run(join(place.data, 'no.csv'))).toMatchObject({
      exit: 1,
      remark: expect.stringMatching(/^wegwijzer: .*no\.csv.*\n$/) as string,
    });
    expect((await run(file('d.csv', ''), '--population', 'no.csv')).remark).toContain('no.csv');
  });
});
