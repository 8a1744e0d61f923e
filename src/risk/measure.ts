import type { Microdata } from '../disclosure/microdata.ts';
import { outcomes } from '../disclosure/outcomes.ts';
import { POLICY } from '../disclosure/policy.ts';
import { baseIndicator } from '../indicators/indicator.ts';
import { cellId, type Publication } from '../publication/publication.ts';
import { allButOne } from './all-but-one.ts';
import { boundsOf } from './bounds.ts';
import { type Composition, composition, yesPerMicrocell } from './composition.ts';
import { type Heard, listen } from './heard.ts';
import { type Leak, leakOf } from './leak.ts';
import { likeliest } from './likeliest.ts';
import { program } from './program.ts';
import { type Reach, reachOf } from './reach.ts';
import { reconstruction } from './reconstruction.ts';
import { RiskError } from './risk-error.ts';
import { separation } from './separation.ts';
import { countSmall, type SmallCells, smallCells } from './small-cells.ts';
import { withSolver } from './solver.ts';
import { twins } from './twins.ts';

/** The residual risk of what is published of one indicator. */
export interface Risk {
  readonly indicator: string;
  readonly figures: number;
  readonly small: SmallCells;
  readonly reconstruction: Leak;
  readonly likeliest: Leak;
  /**
   * For an attacker who knows all answers but one: how well a yes is told from a no, of how many the answer is certain,
   * and the largest factor by which the odds move. `undefined` for follow-ups.
   */
  readonly allButOne?: { readonly separation: number; readonly certain: number; readonly largestFactor: number };
}

/** These follow from figures that are published as well, and have no draw of their own. */
const DERIVED = ['not_discussed', 'neutral_about_handling'];

const worstCase = (
  known: Composition,
  figures: ReadonlyMap<string, Heard>,
  yes: readonly number[],
): NonNullable<Risk['allButOne']> => {
  const odds = allButOne(known, figures, yes);
  const guesses = odds.flatMap((factor, microcell) => {
    const positive = yes[microcell] ?? 0;
    return [
      { score: factor.yes, yes: positive, no: 0 },
      { score: factor.no, yes: 0, no: (known.sizes[microcell] ?? 0) - positive },
    ];
  });
  const real = guesses.filter((guess) => guess.yes + guess.no > 0);
  const factors = real.map(({ score }) => Math.max(score, 1 / score));
  return {
    separation: separation(real),
    certain: real.reduce((sum, guess, index) => sum + (factors[index] === Infinity ? guess.yes + guess.no : 0), 0),
    largestFactor: factors.reduce((largest, factor) => (factor < Infinity ? Math.max(largest, factor) : largest), 1),
  };
};

/** A figure that was public before may be about other data; it then tells an attacker nothing true. */
const isTrue = (known: Composition, yes: readonly number[], { unit, cell, least, most }: Reach): boolean => {
  if (unit > 0) return true;
  const total = cell.microcells.reduce(
    (sum, microcell) => sum + (yes[microcell] ?? 0) * (known.weights[microcell] ?? 0),
    0,
  );
  return total >= least && total <= most;
};

/** The published size of a base is never further than this from the true one. */
const SIZE_ERROR = POLICY.noiseBound + POLICY.baseRounding;

const checkSameData = ({ cells }: Publication, known: Composition): void => {
  for (const cell of cells) {
    const id = cellId(cell.where);
    const base = known.cells.get(id)?.base;
    if (base === undefined) throw new RiskError(`these have nobody in ${id}`);
    if (cell.indicator === 'response_rate' || baseIndicator(cell.indicator) !== undefined || 'withheld' in cell)
      continue;
    if (Math.abs(cell.n - base.n) > SIZE_ERROR)
      throw new RiskError(`${id === '' ? 'the total' : id} has ${cell.n} respondents in it and ${base.n} in these`);
  }
};

/**
 * Attacks a publication with the data it was made from: what could somebody learn who has the publication, the whole
 * composition, the weights and the method, but no key? One result for each of the indicators `wanted` that has draws of its own. Throws
 * `RiskError` where the publication cannot be of these data.
 */
export async function* measureRisk(
  publication: Publication,
  microdata: Microdata,
  personWeights: Float64Array,
  wanted: readonly string[] = publication.indicators,
): AsyncGenerator<Risk> {
  const known = composition(microdata, personWeights, publication.unions);
  checkSameData(publication, known);
  const figures = listen(publication);
  const small = smallCells(known);
  for (const [indicator, answers] of outcomes(microdata)) {
    const said = figures(indicator);
    if (said.size === 0 || DERIVED.includes(indicator) || !wanted.includes(indicator)) continue;
    const yes = yesPerMicrocell(known, answers);
    const reaches = reachOf(known.cells.values(), figures, indicator).filter((reach) => isTrue(known, yes, reach));
    const bounds = await withSolver(program(known, reaches, POLICY.noiseBound), (solve) =>
      boundsOf(small, known, solve),
    );
    const chances = twins(known, microdata.dimensions, yes);
    yield {
      indicator,
      figures: said.size,
      small: countSmall(known, small, bounds),
      reconstruction: leakOf(known, await reconstruction(known, reaches), yes, chances),
      likeliest: leakOf(known, likeliest(known, reaches), yes, chances),
      ...(baseIndicator(indicator) === undefined && { allButOne: worstCase(known, said, yes) }),
    };
  }
}
