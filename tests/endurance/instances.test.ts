import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStorage, type Storage } from '../../src/storage/open.ts';
import { type SendingBot, startBot } from './bot.ts';
import { INVITE, invite, until, W } from './campaign.ts';
import { mostInASecond, type OtherTeams, startOtherTeams } from './other-teams.ts';
import { createPostgres, type StoppablePostgres } from './postgres.ts';
import { sized } from './size.ts';

vi.setConfig({ testTimeout: sized(400_000, 1_800_000), hookTimeout: 120_000 });

const PEOPLE = sized(400, 3_000);
const MOST_MS = sized(120_000, 600_000);

let data: string;
let database: StoppablePostgres;
let storage: Storage;
let teams: OtherTeams;
const bots: SendingBot[] = [];

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'wegwijzer-endurance-'));
  database = await createPostgres();
  await database.start();
  teams = await startOtherTeams();
  storage = await openStorage({ data: 'unused', databaseUrl: database.url, now: Date.now });
  await invite(storage, PEOPLE, teams.url);
  await storage.deliveries.setState(W, 'paused');
});
afterAll(async () => {
  for (const bot of bots) await bot.stop();
  await storage.close();
  await teams.close();
  await database.remove();
  rmSync(data, { recursive: true, force: true });
});

const query = async <Row extends object>(text: string): Promise<readonly Row[]> => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
};
const handled = async (): Promise<number> => {
  const { sent, unknown, failed } = await storage.deliveries.counts(INVITE);
  return sent + unknown + Object.values(failed).reduce((sum: number, many) => sum + (many ?? 0), 0);
};
const reached = (): number => teams.accepted.size;
const arrive = (share: number): Promise<void> =>
  until(() => reached() >= share * PEOPLE, `${share} of the letters arrive`, MOST_MS);
const resting = async (work: () => Promise<unknown>): Promise<void> => {
  await storage.deliveries.setState(W, 'paused');
  await work();
  await storage.deliveries.setState(W, 'sending');
};
/** Nothing moves any more; whoever still holds a lease is gone. */
const atRest = async (): Promise<void> => {
  for (let before = -1; before !== teams.came.length;) {
    before = teams.came.length;
    await new Promise((resolve) => setTimeout(resolve, 5_500));
  }
};

test('three instances lose nobody and keep to 50 a second, whatever is killed, stopped or cut', async () => {
  const store = { DATABASE_URL: database.url };
  const start = async (): Promise<SendingBot> => {
    const bot = await startBot(teams.url, { ...store, WEGWIJZER_DATA: data });
    bots.push(bot);
    return bot;
  };
  const three = [await start(), await start(), await start()];
  await storage.deliveries.setState(W, 'sending');
  for (const [place, bot] of three.entries()) {
    await arrive(0.1 + 0.1 * place);
    await bot.kill();
    // The others rest while a new one starts, so that each part of the test has letters to send.
    if (place === 1 || sized(false, true)) await resting(start);
  }
  // What the killed had claimed stays with them until their leases run out.
  await arrive(0.35);
  await database.stop();
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await database.start();
  await arrive(0.45);
  teams.cut = true;
  await new Promise((resolve) => setTimeout(resolve, sized(2_000, 10_000)));
  teams.cut = false;

  await atRest();
  // As if the leases of the killed had run out, and later the ten minutes after which a letter in doubt goes once more.
  await query(`update delivery set due_at = 0 where state = 'leased'`);
  await until(async () => (await storage.deliveries.counts(INVITE)).left === 0, 'the leases are taken over', MOST_MS);
  await query(`update delivery set due_at = 0 where state = 'unknown' and due_at is not null`);
  await atRest();

  const rows = await query<{ state: string; conversation: string }>(
    `select d.state, a.conversation from delivery d join address a on a.person = d.person where d.wave = '${W}'`,
  );
  expect(rows).toHaveLength(PEOPLE);
  expect(await handled()).toBe(PEOPLE);
  const times = rows.map(({ conversation }) => teams.accepted.get(conversation)?.length ?? 0);
  const missed = rows.filter(({ conversation }) => !teams.accepted.has(conversation));
  // Begun just when a bot was killed, and sent once more just when the network was cut: nobody can know of these.
  expect(missed.filter(({ state }) => state !== 'unknown')).toEqual([]);
  expect(missed.length).toBeLessThanOrEqual(three.length);
  expect(times.reduce((sum, many) => sum + Math.max(0, many - 1), 0)).toBeLessThanOrEqual(three.length);
  expect(mostInASecond(teams)).toBeLessThanOrEqual(50);
});
