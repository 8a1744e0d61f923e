import { SMALLEST_GROUP } from '../register/smallest-group.ts';
import type { Wave } from '../wave.ts';

export const RESPONSE_DIMENSIONS = ['function', 'domain', 'department'] as const;
export type ResponseDimension = (typeof RESPONSE_DIMENSIONS)[number];

interface Tally {
  readonly invited: number;
  /** Whose invite was delivered: people who are there. Others could be put into a sample to make a group of fifty. */
  readonly reached: number;
  readonly done: number;
}

/** How many of one cell of the sample were invited, were reached and have taken part. */
export interface GroupCount extends Readonly<Record<ResponseDimension, string>>, Tally {}

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

const FEWEST = 5;
const MOST = 95;

const shareOf = ({ invited, reached, done }: Tally): Share => {
  if (reached < SMALLEST_GROUP) return { withheld: true };
  const percentage = Math.round((100 * done) / invited);
  if (percentage < FEWEST) return { lessThan: FEWEST };
  return percentage > MOST ? { moreThan: MOST } : { percentage };
};

const tally = (cells: readonly GroupCount[]): Tally => ({
  invited: cells.reduce((sum, { invited }) => sum + invited, 0),
  reached: cells.reduce((sum, { reached }) => sum + reached, 0),
  done: cells.reduce((sum, { done }) => sum + done, 0),
});

/**
 * Which categories of one dimension are withheld: those below fifty reached, and then the next smallest until those
 * withheld are fifty together. What the others leave of the total is then never a smaller group.
 */
const withheldIn = (sizes: ReadonlyMap<string, Tally>): ReadonlySet<string> => {
  const bySize = [...sizes].sort(([one, a], [other, b]) => a.reached - b.reached || (one < other ? -1 : 1));
  const withheld = new Set<string>();
  let together = 0;
  for (const [category, { reached }] of bySize) {
    if (reached >= SMALLEST_GROUP && (withheld.size === 0 || together >= SMALLEST_GROUP)) break;
    withheld.add(category);
    together += reached;
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
    all.reached < SMALLEST_GROUP ? [] : RESPONSE_DIMENSIONS.flatMap((dimension) => groupsOf(cells, dimension));
  return { wave, day, invited: all.invited, share: shareOf(all), groups };
};
