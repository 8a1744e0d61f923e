import { existsSync, readFileSync } from 'node:fs';

/** The most memory that a process has had, in MB; `undefined` where the system does not tell. */
export const peakMemory = (pid: number): number | undefined => {
  const file = `/proc/${pid}/status`;
  const kilobytes = existsSync(file) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1_024;
};
