import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** A process that runs beside this one and writes to a log file of its own. */
export interface Child {
  readonly name: string;
  readonly log: string;
  readonly running: () => boolean;
  /** Resolves when the process has ended, with how it ended; never rejects. */
  readonly ended: Promise<string>;
  /** Asks the process to end, and ends it after `patience` ms; resolves when it is gone. */
  readonly stop: (patience: number) => Promise<void>;
}

/** Starts Node on `args` in `cwd`; what it says goes to the file `log`. */
export const startChild = (wanted: {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly log: string;
  readonly env: NodeJS.ProcessEnv;
}): Child => {
  const file = openSync(wanted.log, 'w');
  const child = spawn(process.execPath, wanted.args, {
    cwd: wanted.cwd,
    env: wanted.env,
    stdio: ['ignore', file, file],
  });
  closeSync(file);
  let running = true;
  const ended = new Promise<string>((resolve) => {
    const settle = (how: string) => (): void => {
      running = false;
      resolve(how);
    };
    child.once('error', (error) => {
      settle(error.message)();
    });
    child.once('exit', (code, signal) => {
      settle(code === null ? `signal ${String(signal)}` : `exit code ${code}`)();
    });
  });
  return {
    name: wanted.name,
    log: wanted.log,
    running: () => running,
    ended,
    stop: async (patience) => {
      if (!running) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(timer);
    },
  };
};

/** The line in which a program of Wegwijzer said why it ended, if it did: those start with its name. */
export const lastWords = (log: string): string | undefined =>
  readFileSync(log, 'utf8')
    .split('\n')
    .findLast((line) => line.startsWith('wegwijzer: '))
    ?.replace('wegwijzer: ', '');
