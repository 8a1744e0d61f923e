import type { Microdata } from '../../src/disclosure/microdata.ts';
import { factor } from '../../src/statistics/factor.ts';

/** One made-up respondent: a category per dimension, the items answered yes, and a weight. */
export interface Person {
  readonly categories: Readonly<Record<string, string>>;
  readonly yes: readonly string[];
  readonly weight: number;
}

/** Made-up people as microdata. */
export const asMicrodata = (
  people: readonly Person[],
  items: readonly string[],
): { readonly microdata: Microdata; readonly weights: Float64Array } => {
  const names = Object.keys(people[0]?.categories ?? {});
  return {
    microdata: {
      ids: people.map((_, index) => `P${index}`),
      dimensions: new Map(names.map((name) => [name, factor(people.map(({ categories }) => categories[name] ?? ''))])),
      items: new Map(items.map((item) => [item, Uint8Array.from(people, ({ yes }) => (yes.includes(item) ? 1 : 0))])),
    },
    weights: Float64Array.from(people, ({ weight }) => weight),
  };
};

/** So many people alike. */
export const alike = (
  count: number,
  categories: Readonly<Record<string, string>>,
  yes: readonly string[] = [],
  weight = 30,
): readonly Person[] => Array.from({ length: count }, () => ({ categories, yes, weight }));
