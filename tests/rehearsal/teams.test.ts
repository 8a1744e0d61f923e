import { afterEach, expect, test } from 'vitest';
import { seeded } from '../../src/rehearsal/random.ts';
import { type Arrival, startTeams, type Teams } from '../../src/rehearsal/teams.ts';
import { CALM, isBlocked, type Weather } from '../../src/rehearsal/weather.ts';

let teams: Teams | undefined;
afterEach(() => teams?.close());

const start = async (weather: Partial<Weather>, rate = 50) => {
  const arrivals: Arrival[] = [];
  const started = await startTeams({
    weather: { ...CALM, latencyMs: 0, ...weather },
    rate,
    random: seeded(1),
    now: () => performance.now(),
    arrived: (arrival) => arrivals.push(arrival),
  });
  teams = started;
  const send = (conversation: string, text = 'Doet u mee?'): Promise<Response> =>
    fetch(`${started.url}/v3/conversations/${encodeURIComponent(conversation)}/activities`, {
      method: 'POST',
      body: JSON.stringify({ type: 'message', text }),
    });
  return { teams: started, arrivals, send };
};

test('takes what is within the limits and answers 429 to the rest, now with Retry-After and now without', async () => {
  const { teams, send } = await start({}, 5);
  const answers = await Promise.all(Array.from({ length: 25 }, (_, number) => send(`a:${number}`)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(20);
  const told = refused.filter(({ headers }) => headers.has('retry-after'));
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(20);
  expect(teams.traffic()).toMatchObject({ requests: 25, accepted: 5, throttled: 20 });
});

test('says of some people, always the same, that they blocked the bot', async () => {
  const { send } = await start({ blocked: 0.3 });
  const people = Array.from({ length: 20 }, (_, number) => `a:${number}`);
  const answers = await Promise.all(people.map((person) => send(person)));
  const blocked = people.filter((_, place) => answers[place]?.status === 403);
  expect(blocked).toEqual(people.filter((person) => isBlocked({ ...CALM, blocked: 0.3 }, person)));
  expect(blocked.length).toBeGreaterThan(0);
});

test('accepts a message and lets the bot hear otherwise, or nothing', async () => {
  const { teams, send } = await start({ ambiguous: 1 });
  const heard = await Promise.all(
    Array.from({ length: 20 }, (_, number) =>
      send(`a:${number}`)
        .then(({ status }) => status)
        .catch(() => 'cut'),
    ),
  );
  expect(new Set(heard)).toEqual(new Set([502, 'cut']));
  expect(teams.traffic()).toMatchObject({ accepted: 20, ambiguous: 20 });
});

test('is gone during an outage', async () => {
  const { send } = await start({ outage: { fromMs: 0, forMs: 200 } });
  await expect(send('a:1')).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect((await send('a:1')).status).toBe(201);
});
