import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const start = join(import.meta.dirname, '../../src/playground/start.ts');

/** How a start that ended by itself ended. */
interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** `npm start` on ports and in a folder of its own. */
export interface Product {
  readonly out: () => string;
  readonly ports: {
    readonly bot: number;
    readonly employee: number;
    readonly coordinator: number;
    readonly hr: number;
  };
  readonly data: string;
  readonly ended: Promise<Ending>;
  /** Resolves when the table of addresses is printed; rejects when the process ends before, with what it said. */
  readonly ready: Promise<void>;
  /** Sends the signal, waits for the end, and gives the processes that are left: none, that is promised. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<readonly number[]>;
}

const free = async (port: number): Promise<boolean> =>
  await new Promise((resolve) => {
    const server = createServer().once('error', () => {
      resolve(false);
    });
    server.listen(port, () =>
      server.close(() => {
        resolve(true);
      }),
    );
  });

/** A port from which this one and the next three are free. */
export const freePorts = async (from = 57_000 + (process.pid % 700) * 10): Promise<number> => {
  for (let first = from; ; first += 10)
    if ((await Promise.all([0, 1, 2, 3].map(async (step) => await free(first + step)))).every(Boolean)) return first;
};

/** Every process below this one, as the system lists them; empty on systems without /proc. */
const below = (parent: number): readonly number[] => {
  try {
    const children = readdirSync(`/proc/${parent}/task`).flatMap((task) =>
      readFileSync(`/proc/${parent}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return children.flatMap((child) => [child, ...below(child)]);
  } catch {
    return [];
  }
};

const lives = (pid: number): boolean => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

/** A folder that is there until the tests end. */
export const freshFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'wegwijzer-playground-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
};

const collect = (child: ChildProcess): { readonly out: () => string; readonly ended: Promise<Ending> } => {
  let out = '';
  let error = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (error += text));
  const ended = new Promise<Ending>((resolve) =>
    child.once('close', (code) => {
      resolve({ code, out, error });
    }),
  );
  return { out: () => out, ended };
};

/** Starts what `npm start` starts, with its data in `data`, on the four ports from `first`. */
export const startProduct = (data: string, first: number, env: Readonly<Record<string, string>> = {}): Product => {
  const child = spawn(process.execPath, [start], {
    env: {
      ...process.env,
      PORT: String(first),
      WEGWIJZER_PLAYGROUND_PORT: String(first + 1),
      WEGWIJZER_DATA: data,
      MicrosoftAppId: '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { out, ended } = collect(child);
  const printed = async (): Promise<void> => {
    let over: Ending | undefined;
    void ended.then((how) => (over = how));
    while (!out().includes('Ctrl-C')) {
      if (over !== undefined) throw new Error(`npm start ended with ${String(over.code)}: ${over.error}`);
      await pause(25);
    }
  };
  const ready = printed();
  ready.catch(() => undefined);
  return {
    out,
    ended,
    ready,
    data,
    ports: { bot: first, employee: first + 1, coordinator: first + 2, hr: first + 3 },
    stop: async (signal = 'SIGTERM') => {
      const family = child.pid === undefined ? [] : [child.pid, ...below(child.pid)];
      child.kill(signal);
      await ended;
      return family.filter(lives);
    },
  };
};
