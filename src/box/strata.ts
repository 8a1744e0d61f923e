import type { Questionnaire } from '../questionnaire/questionnaire.ts';

/** A cell of the sample: how many people work in it and how many of these were invited. */
export interface Stratum {
  readonly stratum: string;
  readonly function: string;
  readonly domain: string;
  readonly population: number;
  readonly invited: number;
}

const categoriesOf = (questionnaire: Questionnaire, dimension: string): readonly string[] =>
  questionnaire.dimensions.find(({ id }) => id === dimension)?.categories.map(({ id }) => id) ?? [];

/** The name of every stratum, `S01` and on, the functions within each domain in the order of the questionnaire. */
export const strataNames = (questionnaire: Questionnaire): ReadonlyMap<string, string> => {
  const functions = categoriesOf(questionnaire, 'function');
  const cells = categoriesOf(questionnaire, 'domain').flatMap((domain) =>
    functions.map((name) => stratumKey(name, domain)),
  );
  return new Map(cells.map((cell, index) => [cell, `S${String(index + 1).padStart(2, '0')}`]));
};

/** One text for a function and a domain. */
export const stratumKey = (name: string, domain: string): string => `${name}|${domain}`;
