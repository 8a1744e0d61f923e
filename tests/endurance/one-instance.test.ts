import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStorage, type Storage } from '../../src/storage/open.ts';
import { type SendingBot, startBot } from './bot.ts';
import { conversation, INVITE, invite, until } from './campaign.ts';
import { mostInASecond, type OtherTeams, startOtherTeams } from './other-teams.ts';
import { sized } from './size.ts';

vi.setConfig({ testTimeout: sized(300_000, 1_800_000), hookTimeout: 60_000 });

const PEOPLE = sized(200, 3_000);
const KILLS = sized(2, 3);
const MOST_MS = sized(120_000, 600_000);

let data: string;
let storage: Storage;
let teams: OtherTeams;
let bot: SendingBot | undefined;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'wegwijzer-endurance-'));
  teams = await startOtherTeams();
  storage = await openStorage({ data, now: Date.now });
  await invite(storage, PEOPLE, teams.url);
});
afterAll(async () => {
  await bot?.stop();
  await storage.close();
  await teams.close();
  rmSync(data, { recursive: true, force: true });
});

/** The conversations of those whose letter may or may not have arrived. */
const inDoubt = (): ReadonlySet<string> => {
  const db = new DatabaseSync(join(data, 'wegwijzer.db'), { readOnly: true, timeout: 5_000 });
  const rows = db
    .prepare(
      `select a.conversation as name from delivery d join address a on a.person = d.person where d.state = 'unknown'`,
    )
    .all();
  db.close();
  return new Set(rows.map(({ name }) => String(name)));
};
/** As somebody would who sets the clock forward. */
const change = (statement: string): void => {
  const db = new DatabaseSync(join(data, 'wegwijzer.db'), { timeout: 5_000 });
  db.exec(statement);
  db.close();
};
const atRest = async (): Promise<void> => {
  for (let before = -1; before !== teams.came.length;) {
    before = teams.came.length;
    await new Promise((resolve) => setTimeout(resolve, 5_500));
  }
};

test('one instance that is killed again and again, and cut off, loses nobody', async () => {
  const start = async (): Promise<void> => {
    bot = await startBot(teams.url, { WEGWIJZER_DATA: data });
  };
  await start();
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await until(() => teams.accepted.size >= (kill / (KILLS + 2)) * PEOPLE, 'letters arrive', MOST_MS);
    await bot?.kill();
    change(`update delivery set due_at = 0 where state = 'leased'`);
    await start();
  }
  teams.cut = true;
  await new Promise((resolve) => setTimeout(resolve, sized(1_500, 10_000)));
  teams.cut = false;
  await until(async () => (await storage.deliveries.counts(INVITE)).left === 0, 'all letters are handled', MOST_MS);
  change(`update delivery set due_at = 0 where state = 'unknown' and due_at is not null`);
  await atRest();

  const times = Array.from({ length: PEOPLE }, (_, number) => teams.accepted.get(conversation(number))?.length ?? 0);
  const { sent, unknown } = await storage.deliveries.counts(INVITE);
  expect(sent + unknown).toBe(PEOPLE);
  const missed = times.flatMap((many, number) => (many === 0 ? [conversation(number)] : []));
  // Begun just when the bot was killed, and sent once more just when the network was cut: nobody can know of these.
  expect(missed.filter((name) => !inDoubt().has(name))).toEqual([]);
  expect(missed.length).toBeLessThanOrEqual(KILLS);
  expect(times.reduce((sum, many) => sum + Math.max(0, many - 1), 0)).toBeLessThanOrEqual(KILLS);
  expect(mostInASecond(teams)).toBeLessThanOrEqual(50);
});
