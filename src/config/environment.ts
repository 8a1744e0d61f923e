import { readFileSync } from 'node:fs';

/** Variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `.env` beside the process, where there is one; what the environment says itself goes first. */
export const environmentWithFile = (environment: Environment, file = '.env'): Environment => {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    const pairs = lines.flatMap((line) => {
      const match = /^\s*([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line);
      return match?.[1] === undefined ? [] : [[match[1], (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2')] as const];
    });
    return { ...Object.fromEntries(pairs), ...environment };
  } catch {
    return environment;
  }
};
