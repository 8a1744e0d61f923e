import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod/v4';
import { CommandError } from '../command-error.ts';
import type { MicrodataFiles } from '../read-microdata.ts';

const run = promisify(execFile);
const usedSchema = z.object({ kilobytes: z.number(), microseconds: z.number() });

/** How long a publication took, and the most memory it needed. */
export interface PublishTime {
  readonly seconds: number;
  /** Time that the process was given, on all cores together: what remains of `seconds` on a busy machine. */
  readonly cpuSeconds: number;
  /** Largest resident set of the process, in megabytes of 2²⁰ bytes. */
  readonly megabytes: number;
}

/** Runs `wegwijzer publish` from files to file in a process of its own. Throws `CommandError` where it refuses. */
export const timePublish = async (
  wave: string,
  files: Required<MicrodataFiles>,
  keyFile: string,
  out: string,
): Promise<PublishTime> => {
  const options = { wave, ...files, 'key-file': keyFile, out };
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value ?? '']);
  const from = performance.now();
  try {
    const { stdout } = await run(process.execPath, [
      join(import.meta.dirname, 'publish-process.ts'),
      '--practice',
      ...words,
    ]);
    const seconds = (performance.now() - from) / 1000;
    const { kilobytes, microseconds } = usedSchema.parse(JSON.parse(stdout));
    return { seconds, cpuSeconds: microseconds / 1e6, megabytes: kilobytes / 1024 };
  } catch (error) {
    throw new CommandError(`publish: ${error instanceof Error ? error.message : 'failed'}`);
  }
};
