import type { Command } from 'commander';
import { vi } from 'vitest';

/** What a command printed. */
export interface Printed {
  readonly out: string;
  readonly remarks: string;
}

/** Runs a command of the command line in this process and catches what it prints. */
export const runCommand = async (command: Command, ...words: readonly string[]): Promise<Printed> => {
  const caught = { out: '', remarks: '' };
  const catchIn = (stream: NodeJS.WriteStream, name: keyof Printed) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      caught[name] += String(text);
      return true;
    });
  const spies = [catchIn(process.stdout, 'out'), catchIn(process.stderr, 'remarks')];
  try {
    await command.exitOverride().parseAsync(words, { from: 'user' });
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return caught;
};
