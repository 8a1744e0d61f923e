import { SMALLEST_GROUP } from '../register/smallest-group.ts';
import type { Wave } from '../wave.ts';

export const RESPONSE_DIMENSIONS = ['function', 'domain', 'department'] as const;
export type ResponseDimension = (typeof RESPONSE_DIMENSIONS)[number];

/** How many of one cell of the sample were invited and have taken part. */
export interface GroupCount extends Readonly<Record<ResponseDimension, string>> {
  readonly invited: number;
  readonly done: number;
}

/** A response in whole percent. Near nothing and near everybody only a bound is given: it would be about each person. */
export type Share =
  | { readonly percentage: number }
  | { readonly lessThan: number }
  | { readonly moreThan: number }
  | { readonly withheld: true };

export interface ResponseGroup {
  readonly dimension: ResponseDimension;
  /** Empty for those of whom the sample does not say it. */
  readonly category: string;
  readonly invited: number;
  readonly share: Share;
}

/** The response of a wave on one day: the same for everybody who asks on that day. */
export interface ResponseFigures {
  readonly wave: Wave;
  /** The day in the Netherlands, as `2027-10-04`. */
  readonly day: string;
  readonly invited: number;
  readonly share: Share;
  readonly groups: readonly ResponseGroup[];
}

interface Tally {
  readonly invited: number;
  readonly done: number;
}

const FEWEST = 5;
const MOST = 95;

const shareOf = ({ invited, done }: Tally): Share => {
  if (invited < SMALLEST_GROUP) return { withheld: true };
  const percentage = Math.round((100 * done) / invited);
  if (percentage < FEWEST) return { lessThan: FEWEST };
  return percentage > MOST ? { moreThan: MOST } : { percentage };
};

const tally = (cells: readonly GroupCount[]): Tally => ({
  invited: cells.reduce((sum, { invited }) => sum + invited, 0),
  done: cells.reduce((sum, { done }) => sum + done, 0),
});

/**
 * Which categories of one dimension are withheld: those below fifty invited, and then the next smallest until those
 * withheld are fifty together. What the others leave of the total is then never a smaller group.
 */
const withheldIn = (sizes: ReadonlyMap<string, Tally>): ReadonlySet<string> => {
  const bySize = [...sizes].sort(([one, a], [other, b]) => a.invited - b.invited || (one < other ? -1 : 1));
  const withheld = new Set<string>();
  let together = 0;
  for (const [category, { invited }] of bySize) {
    if (invited >= SMALLEST_GROUP && (together === 0 || together >= SMALLEST_GROUP)) break;
    withheld.add(category);
    together += invited;
  }
  return withheld;
};

const groupsOf = (cells: readonly GroupCount[], dimension: ResponseDimension): readonly ResponseGroup[] => {
  const categories = [...new Set(cells.map((cell) => cell[dimension]))].sort();
  const sizes = new Map(
    categories.map((category) => [category, tally(cells.filter((cell) => cell[dimension] === category))]),
  );
  const withheld = withheldIn(sizes);
  return [...sizes].map(([category, size]) => ({
    dimension,
    category,
    invited: size.invited,
    share: withheld.has(category) ? { withheld: true } : shareOf(size),
  }));
};

/** The response figures of a day from what the register counts. Only whole percentages leave this function. */
export const responseFigures = (wave: Wave, day: string, cells: readonly GroupCount[]): ResponseFigures => {
  const all = tally(cells);
  const groups =
    all.invited < SMALLEST_GROUP ? [] : RESPONSE_DIMENSIONS.flatMap((dimension) => groupsOf(cells, dimension));
  return { wave, day, invited: all.invited, share: shareOf(all), groups };
};
