import { readFile } from 'node:fs/promises';
import type { SampleTerms } from './read-row.ts';
import { readPopulation } from './read-population.ts';
import type { Population } from './stratum.ts';

/** A population file cannot be used; the message is one line that says where and why. */
export class PopulationError extends Error {
  override readonly name = 'PopulationError';
}

const isAbsent = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Reads a population file; `undefined` when there is none. Throws `PopulationError` naming file, line and column. */
export const loadPopulation = async (file: string, terms: SampleTerms): Promise<Population | undefined> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw new PopulationError(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
  const { population, errors } = await readPopulation(bytes, file, terms);
  const [first] = errors;
  if (first === undefined) return population;
  throw new PopulationError(`${file}: line ${first.line}, ${first.column}: ${first.reason}`);
};
