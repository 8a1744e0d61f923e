import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDispatch } from '../../src/campaign/dispatch.ts';
import type { DeliveryStore } from '../../src/campaign/delivery-store.ts';
import { createDeliveryStore } from '../../src/storage/delivery-store.ts';
import { nodeSqliteDialect } from '../../src/storage/node-sqlite.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { Schema } from '../../src/storage/schema.ts';
import { INVITE, invite, until } from './campaign.ts';
import { sized } from './size.ts';

vi.setConfig({ testTimeout: sized(180_000, 600_000) });

const PEOPLE = sized(300, 3_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wegwijzer-disk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The dispatch of one bot, through a channel that takes everything at once and remembers to whom. */
const sender = (deliveries: DeliveryStore, owner: string) => {
  const sends: string[] = [];
  const failures: string[] = [];
  const go = Promise.resolve();
  const dispatch = createDispatch({
    deliveries,
    deliver: ({ conversation }) => {
      sends.push(conversation);
      return Promise.resolve({ kind: 'sent', activity: `${sends.length}` });
    },
    pace: { take: () => go, takeForReply: () => go, slowDown: () => undefined },
    now: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    owner,
    log: { error: ({ problem }) => failures.push(problem ?? '') },
  });
  return { dispatch, sends, failures };
};

const LOG_HEADER = 32;
const FRAME = 24 + 4_096;

/**
 * How many bytes of the log are on the disk for certain: what was copied into the database file was synced before, as
 * `nBackfill` in the log's index tells (byte 96; sqlite.org/walformat.html, section 2.1).
 */
const syncedBytes = (data: string): number =>
  LOG_HEADER + FRAME * readFileSync(join(data, 'wegwijzer.db-shm')).readUInt32LE(96);

describe('SQLite', () => {
  test('on a full disk sends nothing that it could not record, and goes on when there is room again', async () => {
    const prepared = await openStorage({ data: folder, now: Date.now });
    await invite(prepared, PEOPLE, 'http://127.0.0.1:9');
    await prepared.close();
    const file = new DatabaseSync(join(folder, 'wegwijzer.db'));
    file.exec('pragma journal_mode = wal; pragma synchronous = full; vacuum');
    const reader = new DatabaseSync(join(folder, 'wegwijzer.db'), { readOnly: true, timeout: 5_000 });
    const db = new Kysely<Schema>({ dialect: nodeSqliteDialect(file, reader) });
    const nothing = (): Promise<void> => Promise.resolve();
    const deliveries = createDeliveryStore({
      db,
      kind: 'sqlite',
      executeQuery: (query) => db.executeQuery(query),
      compact: nothing,
      forgetChanges: nothing,
      close: nothing,
    });
    const { dispatch, sends, failures } = sender(deliveries, 'full');
    const claimFailures: unknown[] = [];
    // The disk has no page left beyond those that the file has.
    file.exec('pragma max_page_count = 1');
    const ticking = (async () => {
      for (;;) {
        try {
          await dispatch.tick();
          return;
        } catch (error) {
          claimFailures.push(error);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }
    })();
    await until(() => failures.length + claimFailures.length > 3, 'the disk is full', 30_000);
    const before = sends.length;
    expect(before).toBeLessThan(PEOPLE);
    file.exec('pragma max_page_count = 1000000');
    await ticking;
    expect(await deliveries.counts(INVITE)).toMatchObject({ invited: PEOPLE, sent: PEOPLE, left: 0 });
    expect(sends).toHaveLength(PEOPLE);
    expect(new Set(sends).size).toBe(PEOPLE);
    await db.destroy();
  });

  test('whose log was cut off anywhere, as when the power goes, is whole and still knows everybody', async () => {
    const prepared = await openStorage({ data: folder, now: Date.now });
    await invite(prepared, PEOPLE, 'http://127.0.0.1:9');
    await prepared.close();
    const storage = await openStorage({ data: folder, now: Date.now });
    const { dispatch, sends } = sender(storage.deliveries, 'before');
    const copies: { readonly data: string; readonly sent: readonly string[] }[] = [];
    const ticking = dispatch.tick();
    const moments = sized(6, 40);
    for (let moment = 1; moment <= moments; moment += 1) {
      await until(() => sends.length >= (moment / (moments + 1)) * PEOPLE, 'letters are sent', 60_000);
      const data = mkdtempSync(join(folder, 'cut-'));
      for (const name of ['wegwijzer.db', 'wegwijzer.db-wal'])
        if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(data, name));
      copies.push({ data, sent: [...sends] });
      const log = join(data, 'wegwijzer.db-wal');
      // Somewhere in the log: also in the middle of a page, and of a commit.
      if (!existsSync(log)) continue;
      const { size } = statSync(log);
      const synced = Math.min(size, syncedBytes(folder));
      truncateSync(log, synced + Math.floor((size - synced) * (moment / (moments + 0.37))));
    }
    await ticking;
    await storage.close();
    for (const { data, sent } of copies) {
      const reopened = await openStorage({ data, now: () => Date.now() + 120_000 });
      const looked = new DatabaseSync(join(data, 'wegwijzer.db'), { readOnly: true, timeout: 5_000 });
      expect(looked.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
      const marked = looked
        .prepare(
          `select a.conversation as conversation from delivery d join address a on a.person = d.person where d.state = 'sent'`,
        )
        .all();
      looked.close();
      const really = new Set(sent);
      expect(marked.filter(({ conversation }) => !really.has(String(conversation)))).toEqual([]);
      const counts = await reopened.deliveries.counts(INVITE);
      expect(counts.invited).toBe(PEOPLE);
      expect(counts.sent + counts.unknown + counts.left).toBe(PEOPLE);
      await reopened.close();
    }
  });
});
