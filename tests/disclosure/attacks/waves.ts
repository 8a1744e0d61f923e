import type { Microdata } from '../../../src/disclosure/microdata.ts';
import type { protect } from '../../../src/disclosure/protect.ts';
import { waveKey, type WaveKey } from '../../../src/disclosure/wave-key.ts';
import { cellId, type FigureCell, type Publication, type Where } from '../../../src/publication/publication.ts';
import { toProtect } from '../reference.ts';
import { asMicrodata, type Person } from '../synthetic.ts';
import type { Random } from './random.ts';

/** A way to protect a wave: the product's own, or a weakened one. */
export type Protect = typeof protect;

export const keyOf = (draw: number): WaveKey => waveKey((draw + 1).toString(16).padStart(64, '0'), '2025');

const skewed = (categories: readonly string[], draw: Random): string =>
  categories[Math.floor(draw() ** 1.6 * categories.length)]!;

/** Made-up people of very different groups, some of them tiny; those alike have the same weight, as after raking. */
export const madeUpPeople = (size: number, draw: Random): readonly Person[] =>
  Array.from({ length: size }, () => {
    const categories = {
      age: skewed(['40_49', '30_39', '50_59', 'under_30'], draw),
      domain: skewed(['implementation', 'policy', 'services', 'research'], draw),
      function: skewed(['operational', 'support', 'policy_advice', 'team_lead', 'senior_management'], draw),
      gender: draw() < 0.015 ? 'other_or_undisclosed' : draw() < 0.5 ? 'woman' : 'man',
    };
    const { age, function: work } = categories;
    const weight = 20 + age.length + 1.7 * work.length;
    return { categories, weight, yes: draw() < 0.2 ? ['experienced.any'] : [] };
  });

/** The figures of one item of some people, as published with this key. */
export const publishPeople = (protectIt: Protect, people: readonly Person[], key: WaveKey): Publication => {
  const { microdata, weights } = asMicrodata(people, ['experienced.any']);
  return protectIt({ ...toProtect, microdata, weights, invited: undefined, key, practice: false }).publication;
};

/** What an asker is told: the figures that are not withheld, per cell id. */
export const told = (publication: Publication, indicator = 'experienced.any'): ReadonlyMap<string, FigureCell> =>
  new Map(
    publication.cells.flatMap((cell) =>
      cell.indicator === indicator && !('withheld' in cell) ? [[cellId(cell.where), cell] as const] : [],
    ),
  );

/** The share that a figure speaks of, as good as an asker can know it. */
export const shareOf = ({ percentage, lessThan, moreThan }: FigureCell): number =>
  (percentage ?? (lessThan !== undefined ? lessThan / 2 : (moreThan! + 100) / 2)) / 100;

/** The records of a cell. */
export const recordsIn = ({ dimensions, ids }: Microdata, where: Where): ReadonlySet<number> => {
  const wanted = Object.entries(where).map(([name, category]) => {
    const { codes, levels } = dimensions.get(name)!;
    return { codes, code: levels.indexOf(category) };
  });
  return new Set(ids.keys().filter((record) => wanted.every(({ codes, code }) => codes[record] === code)));
};
