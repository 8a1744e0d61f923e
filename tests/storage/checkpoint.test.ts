import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Checkpoint, createCheckpoint } from '../../src/storage/checkpoint.ts';
import { sqlitePlace } from './backends.ts';

let folder: string;
let file: string;
let db: DatabaseSync;
let checkpoint: Checkpoint;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wegwijzer-'));
  file = join(folder, 'some.db');
  db = new DatabaseSync(file);
  db.exec('pragma journal_mode = wal; create table note (text)');
  checkpoint = createCheckpoint(file);
});

afterEach(async () => {
  await checkpoint.close();
  if (db.isOpen) db.close();
  rmSync(folder, { recursive: true });
});

const logged = (): number => statSync(`${file}-wal`).size;

test('leaves nothing in the log', async () => {
  db.exec("insert into note values ('secret')");
  expect(logged()).toBeGreaterThan(0);
  await checkpoint.run();
  expect(logged()).toBe(0);
});

test('those who ask before it begins share one, and who asks during one gets the next', async () => {
  const first = checkpoint.run();
  expect(checkpoint.run()).toBe(first);
  await Promise.resolve();
  await Promise.resolve();
  db.exec("insert into note values ('later')");
  const second = checkpoint.run();
  expect(second).not.toBe(first);
  await Promise.all([first, second]);
  expect(logged()).toBe(0);
});

test('waits for whoever is reading', async () => {
  db.exec("insert into note values ('read')");
  const reader = new DatabaseSync(file, { readOnly: true });
  reader.exec('begin');
  reader.prepare('select * from note').all();
  db.exec("insert into note values ('after')");
  const emptying = checkpoint.run();
  let isEmpty = false;
  void emptying.then(() => (isEmpty = true));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isEmpty).toBe(false);
  reader.exec('commit');
  await emptying;
  expect(logged()).toBe(0);
  reader.close();
});

test('a long read stops neither handing in nor any other write', async () => {
  const place = sqlitePlace();
  const storage = await place.open(Date.now);
  const people = [1, 2].map((number) => `00000000-0000-0000-0000-00000000000${number}`);
  await storage.register.add(
    '2027',
    people.map((person) => ({ person, language: 'nl', function: 'support', domain: 'policy' })),
  );
  const reader = new DatabaseSync(join(place.data, 'wegwijzer.db'), { readOnly: true });
  reader.exec('begin');
  reader.prepare('select * from invitee').all();
  const [one = '', other = ''] = people;
  const handing = storage.handIn('2027', one, new Uint8Array(8));
  let isHandedIn = false;
  void handing.then(() => (isHandedIn = true));
  // By now the log is being emptied, in vain as long as the reader is there.
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (let revision = 1; revision <= 5; revision += 1) {
    const before = await storage.drafts.load('2027', other);
    expect(
      await storage.drafts.save('2027', other, { wave: '2027', page: 'a', answers: {}, ...before, revision }),
    ).toBe(true);
  }
  expect(isHandedIn).toBe(false);
  expect(await handing).toBe('handed_in');
  reader.close();
  await storage.close();
  await place.remove();
});

test('says why it cannot be done, and can be asked again', async () => {
  await checkpoint.close();
  checkpoint = createCheckpoint(join(folder, 'no folder', 'none.db'));
  await expect(checkpoint.run()).rejects.toThrow('unable to open');
  await expect(checkpoint.run()).rejects.toThrow('unable to open');
});

test('handing in waits until the log holds nothing of the draft any more', async () => {
  const place = sqlitePlace();
  const storage = await place.open(Date.now);
  const person = '00000000-0000-0000-0000-000000000001';
  await storage.register.add('2027', [{ person, language: 'nl', function: 'support', domain: 'policy' }]);
  await storage.drafts.save('2027', person, { wave: '2027', page: 'a', answers: {}, revision: 1 });
  await storage.handIn('2027', person, new Uint8Array(8));
  expect(statSync(join(place.data, 'wegwijzer.db-wal')).size).toBe(0);
  await storage.close();
  await place.remove();
});
