import { setTimeout as pause } from 'node:timers/promises';
import { createPace } from '../campaign/pace.ts';
import { employee, install } from './employee.ts';
import { RehearsalError, type RehearsalParts } from './plan.ts';
import { createQueue } from './queue.ts';
import type { Setting } from './setting.ts';

/** Installs stay a little below the limit, since the bot greets everybody. */
const INSTALL_SHARE = 0.97;
/** About what the bot itself needs for an installation. */
const BOT_MS = 40;

/** Everybody installs the app, at about the rate at which the bot may greet them. Throws `RehearsalError`. */
export const installAll = async (
  { plan, progress, now }: RehearsalParts,
  { client, serviceUrl }: Setting,
): Promise<void> => {
  const pace = createPace(Math.max(1, plan.rate * INSTALL_SHARE), { now, sleep: (ms) => pause(ms) });
  let done = 0;
  // So few at once that a bot which was held up does not greet a crowd in one moment.
  const atOnce = 1 + Math.ceil((plan.rate * (plan.weather.latencyMs + BOT_MS)) / 1_000);
  const queue = createQueue<number>(atOnce, async (number) => {
    await pace.take();
    const { status } = await client.post(install(employee(number), serviceUrl));
    // The greeting did not come through; the address did.
    if (status !== 200 && status !== 502) throw new RehearsalError(`the bot answered ${status} to an installation`);
    done += 1;
    progress('install', done, plan.invitees);
  });
  for (let number = 0; number < plan.invitees; number += 1) queue.add(number);
  await queue.empty();
};
