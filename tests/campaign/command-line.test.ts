import { execFile } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sqlitePlace } from '../storage/backends.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Run {
  readonly exit: number;
  readonly json: Record<string, unknown>;
  readonly remark: string;
}

const place = sqlitePlace();
const sample = join(place.data, 'sample.csv');
const id = (number: number): string => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
const header = 'aad_object_id;naam;functie;domein\n';

const run = (...words: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const options = { env: { ...process.env, WEGWIJZER_DATA: place.data, DATABASE_URL: '' } };
    execFile(process.execPath, ['src/cli/wegwijzer.ts', ...words], options, (error, stdout, stderr) => {
      const json = stdout === '' ? {} : (JSON.parse(stdout) as Record<string, unknown>);
      resolve({ exit: Number(error?.code ?? 0), json, remark: stderr });
    });
  });

const campaign = (step: string, ...more: readonly string[]): Promise<Run> =>
  run('campaign', step, '--wave', '2027', ...more, '--json');

beforeAll(() => {
  const rows = Array.from({ length: 60 }, (_, index) => `${id(index)};Anna;ondersteunend;beleid\n`);
  writeFileSync(sample, header + rows.join(''));
});
afterAll(() => place.remove());

describe('the campaign on the command line', () => {
  test('imports nothing of a sample with one bad row', async () => {
    const bad = join(place.data, 'bad.csv');
    writeFileSync(bad, `${header}${id(1)};Anna;ondersteunend;beleid\n${id(2)};Bert;piloot;beleid\n`);
    const { exit, json, remark } = await run('sample', 'import', '--wave', '2027', bad, '--json');
    expect(exit).toBe(1);
    expect(json).toMatchObject({ rows: 2, imported: 0, errors: [{ line: 3, column: 'function' }] });
    expect(remark.trim().split('\n')).toHaveLength(1);
    expect((await run('campaign', 'status', '--wave', '2027', '--json')).json).toMatchObject({ sampleSize: 0 });
  });

  test('imports, sends, and closes the wave with its box', async () => {
    const imported = await run('sample', 'import', '--wave', '2027', sample, '--json');
    expect(imported).toMatchObject({ exit: 0, json: { rows: 60, imported: 60, duplicates: 0, errors: [] } });
    expect(await campaign('create')).toMatchObject({ exit: 0, json: { state: 'draft', sampleSize: 60 } });
    expect(await campaign('approve')).toMatchObject({ exit: 0, json: { state: 'approved' } });
    expect((await campaign('send')).json).toMatchObject({
      state: 'sending',
      invited: 60,
      sent: 0,
      failed: { not_reachable: 60 },
      unknown: 0,
      left: 0,
    });
    expect(await campaign('send')).toMatchObject({ exit: 0, json: { invited: 60 } });
    const report = await campaign('report', '--out', join(place.data, 'not-reached.csv'));
    expect(report).toMatchObject({ exit: 0, json: { people: 60 } });
    const storage = await place.open(Date.now);
    for (let index = 0; index < 4; index += 1) await storage.handIn('2027', id(index), new Uint8Array(6).fill(index));
    await storage.close();
    const closed = await run('wave', 'close', '--wave', '2027', '--json');
    expect(closed.json).toMatchObject({ responses: 4, file: join(place.data, 'box-2027.sealed') });
    const lines = readFileSync(join(place.data, 'box-2027.sealed'), 'utf8').trim().split('\n');
    const first = lines.map((line) => Buffer.from(JSON.parse(line) as string, 'base64')[0]).sort();
    expect(first).toEqual([0, 1, 2, 3]);
    expect(statSync(join(place.data, 'box-2027.sealed')).mode & 0o777).toBe(0o400);
    expect(await place.rows('select * from box')).toEqual([]);
    expect((await campaign('remind')).remark).toMatch(/the wave is closed/);
    expect((await campaign('status')).json).toMatchObject({ state: 'closed', invited: 60 });
  });

  test('where a second person must approve, says who must be named', async () => {
    const refused = await run('campaign', 'send', '--wave', '2029', '--by', id(1));
    expect(refused.exit).toBe(1);
    expect(refused.remark).toMatch(/has not the role hr_sender/);
  });

  test('says wrong use with exit 2', async () => {
    expect((await run('sample', 'import', '--wave', '2027', '--map', 'x=y', sample)).exit).toBe(2);
  });
});
