import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openStorage } from '../../src/storage/open.ts';
import { DRAFT_KEY, sqlitePlace } from './backends.ts';

const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-open-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const now = (): number => 1_000;

describe('opening the storage', () => {
  test('says in one line that the folder is a file', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    await expect(openStorage({ data: file, now })).rejects.toThrow(/^WEGWIJZER_DATA: .*a-file: is not a folder$/);
  });

  test('says in one line that the file is no database', async () => {
    writeFileSync(join(folder, 'wegwijzer.db'), 'this is not a database, but a text that is long enough to look at');
    await expect(openStorage({ data: folder, now })).rejects.toThrow(/^WEGWIJZER_DATA: .*: file is not a database$/);
  });

  test('says that the database cannot be reached, without its password', async () => {
    const opening = openStorage({ data: folder, databaseUrl: 'postgres://bot:hush@127.0.0.1:1/none', now });
    await expect(opening).rejects.toThrow('DATABASE_URL: the database cannot be reached (ECONNREFUSED)');
  });

  test('refuses a draft key that is none', async () => {
    await expect(openStorage({ data: folder, draftKey: 'short', now })).rejects.toThrow(/WEGWIJZER_DRAFT_KEY/);
  });

  test('without a draft key serves the command line, and refuses drafts', async () => {
    const place = sqlitePlace();
    const storage = await openStorage({ data: place.data, now });
    expect(await storage.register.size('2027')).toBe(0);
    await expect(storage.drafts.load('2027', 'a')).rejects.toThrow(/WEGWIJZER_DRAFT_KEY: missing/);
    await storage.close();
    await place.remove();
  });

  test('keeps its files to itself', async () => {
    const place = sqlitePlace();
    const storage = await place.open(now);
    await storage.register.add('2027', [{ person: 'a', language: 'nl', function: 'support', domain: 'policy' }]);
    const modes = readdirSync(place.data).map((file) => statSync(join(place.data, file)).mode & 0o777);
    expect(modes.length).toBeGreaterThan(1);
    expect(new Set(modes)).toEqual(new Set([0o600]));
    await storage.close();
    await place.remove();
  });
});

describe('what rests on the disk', () => {
  const everything = (data: string): string =>
    readdirSync(data)
      .map((file) => readFileSync(join(data, file)).toString('latin1'))
      .join('');

  test('never shows an answer: not in a draft, not when it was wiped, not after handing in', async () => {
    const place = sqlitePlace();
    const storage = await place.open(now);
    const draft = { wave: '2027', page: 'p', answers: { q: 'MARKED-ANSWER' }, revision: 1 };
    await storage.register.add('2027', [{ person: 'a', language: 'nl', function: 'support', domain: 'policy' }]);
    for (const person of ['a', 'b']) await storage.drafts.save('2027', person, draft);
    expect(everything(place.data)).not.toContain('MARKED');
    await storage.drafts.wipe('2027', 'b');
    await storage.handIn('2027', 'a', new Uint8Array(64).fill(0xee));
    expect(everything(place.data)).not.toContain('MARKED');
    await storage.close();
    await place.remove();
  });

  test('has no sealed response left once the box was taken out', async () => {
    const place = sqlitePlace();
    const storage = await place.open(now);
    await storage.register.add('2027', [{ person: 'a', language: 'nl', function: 'support', domain: 'policy' }]);
    await storage.handIn('2027', 'a', Buffer.from('SEALED-RESPONSE'));
    expect(everything(place.data)).toContain('SEALED-RESPONSE');
    await storage.waveEnd.close('2027');
    await storage.waveEnd.clear('2027');
    expect(everything(place.data)).not.toContain('SEALED-RESPONSE');
    await storage.close();
    await place.remove();
  });

  test('opens with no other draft key', async () => {
    const place = sqlitePlace();
    const storage = await place.open(now);
    await storage.drafts.save('2027', 'a', { wave: '2027', page: 'p', answers: {}, revision: 1 });
    const stranger = await openStorage({ data: place.data, draftKey: DRAFT_KEY.replace('d7', 'd8'), now });
    expect(await stranger.drafts.load('2027', 'a')).toBeUndefined();
    await storage.close();
    await stranger.close();
    await place.remove();
  });

  test('holds no row numbers and no time in the register and the box', async () => {
    const place = sqlitePlace();
    const storage = await place.open(now);
    await storage.close();
    const tables = await place.rows("select sql from sqlite_master where name in ('invitee', 'box', 'draft')");
    expect(tables).toHaveLength(3);
    for (const table of tables) expect(JSON.stringify(table)).toContain('without rowid');
    const columns = await place.rows("select name from pragma_table_info('invitee')");
    expect(columns.map((column) => ('name' in column ? column.name : undefined))).toEqual([
      'wave',
      'person',
      'name',
      'language',
      'function',
      'domain',
      'department',
      'unit',
      'done',
      'declined',
      'no_reminders',
    ]);
    await place.remove();
  });
});
