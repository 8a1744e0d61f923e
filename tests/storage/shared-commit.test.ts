import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test, vi } from 'vitest';
import { sqlitePlace } from './backends.ts';

afterEach(() => vi.restoreAllMocks());

const person = (number: number): string => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
const first = { wave: '2027', page: 'a', answers: {}, revision: 1 };

/** From now on no commit gets through, until the mock is restored. */
const fillDisk = () => {
  const exec = Reflect.get(DatabaseSync.prototype, 'exec');
  return vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, statement) {
    if (statement === 'commit') throw new Error('disk full');
    Reflect.apply(exec, this, [statement]);
  });
};

test('writes that come at the same time share one commit', async () => {
  const place = sqlitePlace();
  const storage = await place.open(Date.now);
  const exec = vi.spyOn(DatabaseSync.prototype, 'exec');
  const saved = await Promise.all(Array.from({ length: 40 }, (_, n) => storage.drafts.save('2027', person(n), first)));
  expect(saved).toEqual(Array.from({ length: 40 }, () => true));
  expect(exec.mock.calls.filter(([statement]) => statement === 'commit')).toHaveLength(1);
  expect(await storage.drafts.load('2027', person(39))).toMatchObject(first);
  await storage.close();
  await place.remove();
});

test('when that commit fails, everybody hears it and nothing is kept', async () => {
  const place = sqlitePlace();
  const storage = await place.open(Date.now);
  const broken = fillDisk();
  const saves = Array.from({ length: 5 }, (_, n) => storage.drafts.save('2027', person(n), first));
  const ends = await Promise.allSettled(saves);
  expect(ends.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'rejected'));
  broken.mockRestore();
  expect(await storage.drafts.load('2027', person(0))).toBeUndefined();
  await storage.close();
  await place.remove();
});

test('a read tells nothing that is not on the disk yet', async () => {
  const place = sqlitePlace();
  const storage = await place.open(Date.now);
  await storage.register.add('2027', [{ person: person(1), language: 'nl', function: 'support', domain: 'policy' }]);
  const broken = fillDisk();
  const handing = storage.handIn('2027', person(1), new Uint8Array(8));
  const reading = storage.register.standing('2027', person(1));
  await expect(handing).rejects.toThrow('disk full');
  expect(await reading).toMatchObject({ hasTakenPart: false });
  broken.mockRestore();
  await storage.close();
  await place.remove();
});
