import { baseIndicator } from '../indicators/indicator.ts';
import type { Publication, PublishedCell } from '../publication/publication.ts';
import type { Publishable } from '../publication/publishable.ts';
import { DisclosureError } from './disclosure-error.ts';
import { inPercent, type Share } from './display.ts';
import { type CellFigures, cellFigures } from './figures.ts';
import { lattice, type LatticeCell, type Unions } from './lattice.ts';
import { microcells, sumPerMicrocell } from './microcells.ts';
import type { Invited, Microdata } from './microdata.ts';
import { outcomes } from './outcomes.ts';
import { type Pin, pinPlace, pinsByPlace } from './pins.ts';
import { POLICY } from './policy.ts';
import { hasResponseRate, invitedIn, responseRate } from './response-rate.ts';
import { type Suppression, suppress } from './suppress.ts';
import { type Base, partitions, sumPerCell, tabulate } from './tabulate.ts';
import { keyCheck, recordKeys, type WaveKey } from './wave-key.ts';

/** Everything a publication is made of. */
export interface ProtectInput {
  readonly microdata: Microdata;
  /** Calibrated weight of each record, in persons. */
  readonly weights: Float64Array;
  /** How the weights were made, in words and numbers that may be public. */
  readonly weighting: Readonly<Record<string, unknown>>;
  /** How many were invited per part of the sample; without it there is no response rate. */
  readonly invited: readonly Invited[] | undefined;
  readonly key: WaveKey;
  readonly dataHash: string;
  readonly unions: Unions;
  readonly pins: readonly Pin[];
  readonly practice: boolean;
}

/** What the statistician wants to know of a publication. Secret, except for what the publication says itself. */
export interface ProtectReport {
  readonly cells: readonly LatticeCell[];
  readonly bases: readonly Base[];
  readonly suppression: Suppression;
  /** Largest distance between a protected and a true figure, in percent points. */
  readonly largestNoise: number;
  readonly unusedPins: readonly Pin[];
}

/** Weights as whole thousandths of a person. */
export const integerWeights = (weights: Float64Array): Float64Array =>
  weights.map((weight) => Math.floor(1000 * weight + 0.5));

const checkIds = (ids: readonly string[]): void => {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new DisclosureError(`record id ${id} occurs more than once: ids must be unique`);
    seen.add(id);
  }
};

const publishedIndicators = (counted: Iterable<string>, withResponse: boolean): readonly string[] => {
  const found = new Set(counted);
  if (!found.has('satisfied_with_handling') || !found.has('dissatisfied_with_handling'))
    found.delete('neutral_about_handling');
  if (withResponse) found.add('response_rate');
  return [...found].sort();
};

const method = ({ weighting }: ProtectInput): Publication['method'] => ({ ...POLICY, weighting });

/**
 * Protects the figures of a wave: the one way from microdata to something that may be shown. The same input and key
 * give the same publication, and so do the same records in another order. Throws `DisclosureError` where ids are not
 * unique or where even the total may not be published.
 */
export const protect = (
  input: ProtectInput,
): { readonly publication: Publishable<Publication>; readonly report: ProtectReport } => {
  const { microdata, key, unions, dataHash } = input;
  checkIds(microdata.ids);
  const weights = integerWeights(input.weights);
  const built = lattice(microdata.dimensions, unions);
  const grouped = microcells(microdata.dimensions, weights.length);
  const parts = partitions(grouped.dimensions, unions, built, grouped.sizes.length);
  const bases = tabulate(parts, built.cells.length, weights, recordKeys(key, microdata.ids), grouped);
  const suppression = suppress(built, bases, parts, grouped.sizes);
  if (suppression.withheld[0] === true)
    throw new DisclosureError(
      `too few respondents, or one with too much weight: not even the total may be published (${POLICY.minimumBase} or more are needed)`,
    );

  const counted = outcomes(microdata);
  const sums = new Map(
    [...counted].map(([indicator, yes]) => [
      indicator,
      sumPerCell(parts, built.cells.length, sumPerMicrocell(grouped, weights, yes)),
    ]),
  );
  const pins = pinsByPlace(input.pins, dataHash);
  const usedPins = new Set<Pin>();
  const figures = built.cells.map(({ where }, cell): CellFigures | undefined => {
    const base = bases[cell];
    if (base === undefined || suppression.withheld[cell] === true) return undefined;
    return cellFigures({
      base,
      key,
      yes: (indicator) => sums.get(indicator)?.[cell] ?? 0,
      pin: (indicator) => {
        const pin = pins.get(pinPlace(indicator, where));
        if (pin !== undefined) usedPins.add(pin);
        return pin;
      },
    });
  });

  let largestNoise = 0;
  const note = (indicator: string, cell: number, share: Share): void => {
    const base = bases[cell];
    const yes = sums.get(indicator)?.[cell];
    if (base === undefined || yes === undefined) return;
    const among = sums.get(baseIndicator(indicator) ?? '')?.[cell] ?? base.sum;
    largestNoise = Math.max(largestNoise, Math.abs((100 * share.k) / share.grain - (100 * yes) / among));
  };

  const indicators = publishedIndicators(counted.keys(), input.invited !== undefined);
  const cells = indicators.flatMap((indicator) =>
    built.cells.flatMap(({ where }, cell): PublishedCell[] => {
      const made = figures[cell];
      if (indicator === 'response_rate') {
        if (!hasResponseRate(where)) return [];
        const share = made && responseRate(made.n, invitedIn(input.invited ?? [], where, unions));
        return [{ indicator, where, ...(share ? inPercent(share) : { withheld: true as const }) }];
      }
      const share = made?.share(indicator);
      if (share === undefined) return [{ indicator, where, withheld: true }];
      note(indicator, cell, share);
      const pinned = pins.get(pinPlace(indicator, where));
      return [{ indicator, where, ...inPercent(share), ...(pinned && { pinned: pinned.source }) }];
    }),
  );

  const names = [...microdata.dimensions.keys()].sort();
  const publication: Publication = {
    wave: key.wave,
    ...(input.practice && { practice: true as const }),
    method: method(input),
    dataHash,
    keyCheck: keyCheck(key),
    dimensions: Object.fromEntries(
      names.map((name) => [
        name,
        [...(microdata.dimensions.get(name)?.levels ?? []), ...Object.keys(unions[name] ?? {}).sort()],
      ]),
    ),
    unions: Object.fromEntries(
      Object.entries(unions).map(([name, declared]) => [
        name,
        Object.fromEntries(Object.entries(declared).map(([union, members]) => [union, [...members]])),
      ]),
    ),
    indicators: [...indicators],
    cells,
  };
  return {
    publication: publication as Publishable<Publication>,
    report: {
      cells: built.cells,
      bases,
      suppression,
      largestNoise,
      unusedPins: input.pins.filter((pin) => !usedPins.has(pin)),
    },
  };
};
