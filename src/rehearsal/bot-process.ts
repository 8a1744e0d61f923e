import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Environment } from '../config/environment.ts';

/** A bot that runs as a process of its own. */
export interface BotProcess {
  readonly url: string;
  /** The process id. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** As `npm run bot` starts it: collecting early rather than growing. */
const LEAN = ['--max-old-space-size=320', '--max-semi-space-size=32'];
const PATIENCE_MS = 30_000;
const MOST_STOP_MS = 10_000;

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), MOST_STOP_MS);
  await ended;
  clearTimeout(force);
};

/**
 * Starts `program` (a .ts file that listens on `PORT`) with these variables, and waits until `/readyz` says yes. Its log
 * goes to this process's stderr. Throws when it ends or is not ready in time.
 */
export const startBotProcess = async (program: string, port: number, environment: Environment): Promise<BotProcess> => {
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...LEAN, program], {
    env: { ...environment, PORT: `${port}`, HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { pid } = child;
  for (let waited = 0; waited < PATIENCE_MS && child.exitCode === null; waited += 50) {
    if (pid !== undefined && (await isReady(url))) return { url, pid, stop: () => stop(child) };
    await pause(50);
  }
  await stop(child);
  throw new Error(`the bot did not start (${program})`);
};
