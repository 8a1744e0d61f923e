import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Launch } from './stage.ts';

const main = join(import.meta.dirname, '../../src/main.ts');

/** The bot as it runs in the field: a process of its own, with everything that it writes to its output and its log. */
export const asProcess: Launch = async (environment, written) => {
  const child = spawn(process.execPath, [main], {
    env: { ...environment, LOG_LEVEL: 'trace', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const before = written.length;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => written.push(text));
  const ended = once(child, 'close');
  while (!written.slice(before).join('').includes('Wegwijzer answers')) {
    if (child.exitCode !== null) throw new Error(`the bot ended at its start: ${written.slice(before).join('')}`);
    await pause(10);
  }
  return {
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
