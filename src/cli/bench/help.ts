import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { employee, press, say } from '../../rehearsal/employee.ts';
import { percentile } from '../../rehearsal/percentile.ts';
import { type Setting, setUp } from '../../rehearsal/setting.ts';
import { CALM } from '../../rehearsal/weather.ts';
import { withPostgres } from './with-postgres.ts';

/** How fast help is there when the database is not, in milliseconds over HTTP. */
export interface HelpResult {
  readonly asked: number;
  readonly answered: number;
  readonly typed_p50_ms: number;
  readonly typed_p99_ms: number;
  readonly pressed_p50_ms: number;
  readonly pressed_p99_ms: number;
}

const CRIES = [
  'ik word gepest door mijn leidinggevende',
  'ik wil niet meer leven',
  'there is a man with a knife at reception',
  'ik wil met iemand praten in vertrouwen',
  'how do I make a complaint about racism',
  'ik zag dat een collega werd uitgescholden om haar hoofddoek',
];
const ROUTES = ['choices', 'counsellor', 'emergency', 'suicide_prevention'] as const;
const ROUNDS = 25;
/** In words that stand on every page of help. */
const ON_EVERY_PAGE = '112';

const typed = async ({ client, serviceUrl, traffic }: Setting): Promise<{ times: number[]; answered: number }> => {
  const times: number[] = [];
  const before = (await traffic())?.accepted ?? 0;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [place, cry] of CRIES.entries()) {
      const { status, ms } = await client.post(say(employee(round * CRIES.length + place), serviceUrl, cry));
      if (status !== 200) throw new Error(`the bot answered ${status}`);
      times.push(ms);
    }
  return { times, answered: ((await traffic())?.accepted ?? 0) - before };
};

const pressed = async ({ client, serviceUrl }: Setting): Promise<{ times: number[]; answered: number }> => {
  const times: number[] = [];
  let answered = 0;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [place, route] of ROUTES.entries()) {
      const { body, ms } = await client.post(press(employee(place), serviceUrl, 'help.show', { route, from: 'chat' }));
      times.push(ms);
      if (JSON.stringify(body).includes(ON_EVERY_PAGE)) answered += 1;
    }
  return { times, answered };
};

/** Starts the bot on a PostgreSQL, stops the PostgreSQL, and asks for help. */
export const benchHelp = (): Promise<HelpResult> =>
  withPostgres(async (databaseUrl, stop) => {
    const data = await mkdtemp(join(tmpdir(), 'wegwijzer-bench-'));
    try {
      const setting = await setUp({
        data,
        environment: { ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: 'fatal' },
        weather: CALM,
        rate: 50,
        seed: 1,
        now: Date.now,
        arrived: () => undefined,
      });
      try {
        await stop();
        // The first answers make connections and are asked for, not counted.
        await setting.client.post(say(employee(0), setting.serviceUrl, CRIES[0] ?? ''));
        const said = await typed(setting);
        const shown = await pressed(setting);
        return {
          asked: said.times.length + shown.times.length,
          answered: said.answered + shown.answered,
          typed_p50_ms: percentile(said.times, 0.5),
          typed_p99_ms: percentile(said.times, 0.99),
          pressed_p50_ms: percentile(shown.times, 0.5),
          pressed_p99_ms: percentile(shown.times, 0.99),
        };
      } finally {
        await setting.close();
      }
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  });
