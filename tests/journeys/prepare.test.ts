import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod/v4';
import { openStorage } from '../../src/storage/open.ts';
import { type Graph, startGraph } from '../teams/graph.ts';
import { robot, robotSample } from './robot.ts';
import { people, setStage, type Stage } from './stage.ts';

const APP = '5b0f6c1e-33d5-4c0e-9b52-2f6f3a1f0c11';
const PEOPLE = 60;
const id = (number: number): string => robot(number).aadObjectId;

let graph: Graph;
let stage: Stage;

const countsSchema = z.object({
  queued: z.number(),
  reached: z.number(),
  failed: z.record(z.string(), z.number()),
  left: z.number(),
});

const wegwijzer = (environment: Readonly<Record<string, string>>, ...words: readonly string[]) =>
  promisify(execFile)(process.execPath, ['src/cli/wegwijzer.ts', 'campaign', 'prepare', '--wave', '2027', ...words], {
    env: { ...process.env, WEGWIJZER_DATA: stage.data, DATABASE_URL: '', ...environment },
  });

const prepare = async (): Promise<z.infer<typeof countsSchema>> =>
  countsSchema.parse(JSON.parse((await wegwijzer({ WEGWIJZER_CATALOG_APP: APP }, '--json')).stdout));

const made = (): readonly string[] =>
  stage.standIn.calls
    .filter(({ path }) => path === '/v3/conversations')
    .map(({ body }) => z.object({ members: z.tuple([z.object({ id: z.string() })]) }).parse(body).members[0].id);

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 400) throw new Error('it does not happen');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

beforeAll(async () => {
  graph = await startGraph();
  stage = await setStage((standIn) => ({
    WEGWIJZER_CATALOG_APP: APP,
    WEGWIJZER_GRAPH_URL: graph.url,
    WEGWIJZER_TEAMS_URL: standIn.url,
  }));
  await stage.install(people.hans);
  await stage.loadSample(people.hans, robotSample(PEOPLE));
  await stage.install(robot(1));
});
afterAll(async () => {
  await stage.close();
  await graph.close();
});

test('says that it is switched off where it is', async () => {
  await expect(wegwijzer({ WEGWIJZER_CATALOG_APP: '' })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('WEGWIJZER_CATALOG_APP') as string,
  });
});

test('makes a conversation ahead of time with everybody who has none, and counts why it cannot', async () => {
  const answers: Readonly<Record<string, readonly number[]>> = {
    [id(2)]: [409],
    [id(3)]: [403],
    [id(4)]: [404],
    [id(5)]: [429, 201],
    [id(6)]: [400],
  };
  graph.answer = (person, time) => {
    const status = answers[person]?.[time - 1] ?? 201;
    return status === 429 ? { status, headers: { 'Retry-After': '1' } } : { status };
  };
  graph.refuseBatch = (time) => (time === 2 ? { status: 429, headers: { 'retry-after': '1' } } : undefined);
  expect(await prepare()).toMatchObject({ queued: PEOPLE - 1, reached: 0 });
  await until(() => made().length === PEOPLE - 4);
  await new Promise((resolve) => setTimeout(resolve, 200));

  const reached = Array.from({ length: PEOPLE }, (_none, place) => id(place + 1)).filter(
    (person) => ![id(1), id(3), id(4), id(6)].includes(person),
  );
  expect([...made()].sort()).toEqual(reached.sort());
  const storage = await openStorage({ data: stage.data, now: Date.now, auditDays: 1 });
  const failed = { not_allowed: 1, unknown_person: 1, refused: 1 };
  expect(await storage.preparations.counts('2027')).toEqual({
    queued: PEOPLE - 1,
    reached: PEOPLE - 4,
    failed,
    left: 0,
  });
  await storage.close();
});

test('asks of each only what is needed, with the token, at most thirty in any second', () => {
  expect(new Set(graph.asked.map(({ app }) => app))).toEqual(new Set([`${graph.url}/appCatalogs/teamsApps/${APP}`]));
  expect(new Set(graph.asked.map(({ token }) => token))).toEqual(new Set(['Bearer token-for-outgoing-calls']));
  expect(graph.asked.some(({ person }) => person === id(1))).toBe(false);
  for (const { at } of graph.asked)
    expect(graph.asked.filter((other) => other.at >= at && other.at < at + 1_000).length).toBeLessThanOrEqual(30);
});

test('the invite then goes to a person who never said a word', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['src/cli/wegwijzer.ts', 'campaign', 'send', '--wave', '2027', '--json'],
    { env: { ...process.env, WEGWIJZER_DATA: stage.data, DATABASE_URL: '', WEGWIJZER_SEND_HOURS: 'always' } },
  );
  expect(JSON.parse(stdout)).toMatchObject({ invited: PEOPLE });
  await until(() => stage.standIn.messagesTo(`a:made-for-${id(2)}`).length === 1);
});
