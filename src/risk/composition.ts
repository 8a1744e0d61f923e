import type { Unions } from '../disclosure/lattice.ts';
import { lattice } from '../disclosure/lattice.ts';
import type { Microdata } from '../disclosure/microdata.ts';
import { integerWeights } from '../disclosure/protect.ts';
import { type Base, partitions, tabulate } from '../disclosure/tabulate.ts';

/** A cell of the lattice as an attacker knows it. */
export interface KnownCell {
  readonly id: string;
  readonly base: Base;
  /** Which microcells it is made of. */
  readonly microcells: readonly number[];
}

/**
 * What the attacker knows beforehand: everything but answers. People alike in every dimension and in weight are one
 * microcell, since no figure tells them apart.
 */
export interface Composition {
  readonly cells: ReadonlyMap<string, KnownCell>;
  /** Per microcell: how many respondents, and the whole-number weight of each of them. */
  readonly sizes: readonly number[];
  readonly weights: readonly number[];
  /** Per record the microcell it is in. */
  readonly microcellOf: Uint32Array;
}

/** Who is in which group and with what weight (in persons), as the worst attacker knows it. */
export const composition = (
  { dimensions }: Pick<Microdata, 'dimensions'>,
  personWeights: Float64Array,
  unions: Unions,
): Composition => {
  const whole = integerWeights(personWeights);
  const columns = [...dimensions.values()];
  const places = new Map<string, number>();
  const first: number[] = [];
  const sizes: number[] = [];
  const microcellOf = Uint32Array.from(whole, (weight, record) => {
    const kind = [...columns.map(({ codes }) => codes[record]), weight].join();
    const place = places.get(kind) ?? places.size;
    if (!places.has(kind)) {
      places.set(kind, place);
      first.push(record);
    }
    sizes[place] = (sizes[place] ?? 0) + 1;
    return place;
  });

  const built = lattice(dimensions, unions);
  const parts = partitions(dimensions, unions, built, whole.length);
  const bases = tabulate(parts, built.cells.length, whole, new Uint32Array(4 * whole.length));
  const members = built.cells.map((): number[] => []);
  for (const part of parts)
    first.forEach((record, microcell) => {
      members[part[record] ?? -1]?.push(microcell);
    });
  const cells = built.cells.flatMap(({ id }, cell): KnownCell[] => {
    const base = bases[cell];
    return base === undefined ? [] : [{ id, base, microcells: members[cell] ?? [] }];
  });
  return {
    cells: new Map(cells.map((cell) => [cell.id, cell])),
    sizes,
    weights: first.map((record) => whole[record] ?? 0),
    microcellOf,
  };
};

/** How many of each microcell say yes. */
export const yesPerMicrocell = ({ sizes, microcellOf }: Composition, yes: Uint8Array): readonly number[] => {
  const counts = sizes.map(() => 0);
  yes.forEach((answer, record) => {
    const microcell = microcellOf[record] ?? 0;
    counts[microcell] = (counts[microcell] ?? 0) + answer;
  });
  return counts;
};
