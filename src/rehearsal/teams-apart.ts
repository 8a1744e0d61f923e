import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Said, saidSchema, type Setup } from './teams-messages.ts';
import type { Arrival, Traffic } from './teams.ts';

/** The stand-in for Teams in a process of its own, so that its clock is not held up by anybody's work. */
export interface TeamsApart {
  readonly url: string;
  readonly traffic: () => Promise<Traffic>;
  readonly stop: () => Promise<void>;
}

/** Starts it; `arrived` is called for every letter that reaches somebody. */
export const startTeamsApart = async (setup: Setup, arrived: (arrival: Arrival) => void): Promise<TeamsApart> => {
  const child = fork(join(import.meta.dirname, 'teams-process.ts'), [JSON.stringify(setup)], {
    execPath: process.execPath,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const started = Promise.withResolvers<string>();
  const asked: ((traffic: Traffic) => void)[] = [];
  const hear = (said: Said): void => {
    if ('arrival' in said) arrived(said.arrival);
    else if ('url' in said) started.resolve(said.url);
    else asked.shift()?.(said.traffic);
  };
  child.on('message', (message) => {
    hear(saidSchema.parse(message));
  });
  child.once('exit', (code) => {
    started.reject(new Error(`the stand-in for Teams ended with code ${String(code)}`));
  });
  const url = await started.promise;
  return {
    url,
    traffic: () =>
      new Promise((resolve) => {
        asked.push(resolve);
        child.send('traffic');
      }),
    stop: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
};
