import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Child } from './child.ts';
import { StartError } from './start-error.ts';

const answers = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

/** Waits until `address` answers. Throws `StartError` when `child` is not ready after `patience` ms. */
export const waitForAnswer = async (child: Child, address: string, patience: number): Promise<void> => {
  const until = performance.now() + patience;
  while (child.running()) {
    if (await answers(address)) return;
    if (performance.now() > until)
      throw new StartError(`${child.name} does not answer at ${address} after ${patience / 1000} s; see ${child.log}`);
    await pause(50);
  }
  // Who watches the children says which one ended, and why.
  await new Promise<never>(() => undefined);
};

/** Throws `StartError` when a playground says that it listens on another port than it was given. */
export const checkListens = (child: Child, port: number): void => {
  const said = /Listening on (\d+)/.exec(readFileSync(child.log, 'utf8'))?.[1];
  if (said !== undefined && said !== String(port))
    throw new StartError(`${child.name} could not have port ${port}: something else took it just before`);
};
