import type { Where } from '../publication/publication.ts';
import { bounded, grainOf, type Share } from './display.ts';
import { half, toMultipleOfFive } from './half.ts';
import type { Unions } from './lattice.ts';
import type { Invited } from './microdata.ts';
import { POLICY } from './policy.ts';

const SAMPLED_BY = ['function', 'domain'];
/** How far the published size of a base is from the true one, nearly always: noise and rounding together. */
const SIZE_ERROR = 7;

/** Whether the sample is known to this depth: the total, by function, by domain and by both. */
export const hasResponseRate = (where: Where): boolean =>
  Object.keys(where).every((dimension) => SAMPLED_BY.includes(dimension));

/** How many were invited in a cell; a union counts its members. */
export const invitedIn = (invited: readonly Invited[], where: Where, unions: Unions): number =>
  invited
    .filter((part) =>
      Object.entries(where).every(([dimension, category]) => {
        const value = part.where[dimension];
        return value !== undefined && (unions[dimension]?.[category] ?? [category]).includes(value);
      }),
    )
    .reduce((sum, part) => sum + part.invited, 0);

/** The response rate of a published cell with this published size; `undefined` where it is withheld. */
export const responseRate = (size: number, invited: number): Share | undefined => {
  if (invited - size < POLICY.minimumDifference) return undefined;
  const n = toMultipleOfFive(BigInt(invited));
  const grain = grainOf(n);
  const k = half(BigInt(grain * size), BigInt(invited));
  const low = Math.max(0, Math.floor((grain * (size - SIZE_ERROR)) / invited));
  const high = Math.min(grain, Math.ceil((grain * (size + SIZE_ERROR)) / invited));
  return bounded(n, grain, k, (shown) => [Math.min(low, shown), Math.max(high, shown)]);
};
