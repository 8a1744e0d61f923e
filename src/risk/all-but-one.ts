import { noiseUnit } from '../disclosure/figures.ts';
import { half } from '../disclosure/half.ts';
import { POLICY } from '../disclosure/policy.ts';
import type { Composition, KnownCell } from './composition.ts';
import type { Heard } from './heard.ts';

/** What the figures say of one respondent to somebody who knows all other answers. */
export interface Odds {
  /** By what factor the figures raise the odds of a yes, for a respondent who said no and one who said yes. */
  readonly no: number;
  readonly yes: number;
}

const draws = Array.from({ length: 2 * POLICY.noiseBound + 1 }, (_, index) => {
  const noise = index - POLICY.noiseBound;
  return { noise, chance: Math.exp(-(noise ** 2) / (2 * POLICY.noiseVariance)) };
});

/** How well a true total of yes explains what is shown, up to a constant. */
const fit = ({ base }: KnownCell, { grain, least, most }: Heard, yes: number): number => {
  const unit = noiseUnit(base);
  return draws.reduce((sum, { noise, chance }) => {
    const total = Math.min(Math.max(yes + noise * unit, 0), base.sum);
    const k = half(BigInt(grain) * BigInt(total), BigInt(base.sum));
    return k >= least && k <= most ? sum + chance : sum;
  }, 0);
};

/**
 * The worst case: an attacker who knows every answer but one, the whole composition and all weights, weighs all figures
 * of an indicator on all respondents (likelihood ratio; Neyman and Pearson 1933). Per microcell; figures that were
 * public before carry no draw and are passed over. `yes` is how many of each microcell say yes.
 */
export const allButOne = (
  known: Composition,
  figures: ReadonlyMap<string, Heard>,
  yes: readonly number[],
): readonly Odds[] => {
  const logs = known.sizes.map(() => ({ no: 0, yes: 0 }));
  for (const said of figures.values()) {
    const cell = known.cells.get(said.cell);
    if (cell === undefined || said.pinned) continue;
    const truth = cell.microcells.reduce(
      (sum, microcell) => sum + (yes[microcell] ?? 0) * (known.weights[microcell] ?? 0),
      0,
    );
    const fits = new Map<number, number>();
    const fitOf = (total: number): number => {
      const found = fits.get(total) ?? fit(cell, said, total);
      fits.set(total, found);
      return found;
    };
    for (const microcell of cell.microcells) {
      const weight = known.weights[microcell] ?? 0;
      const log = logs[microcell];
      if (log === undefined) continue;
      log.no += Math.log(fitOf(truth + weight) / fitOf(truth));
      log.yes += Math.log(fitOf(truth) / fitOf(truth - weight));
    }
  }
  return logs.map(({ no, yes: other }) => ({ no: Math.exp(no), yes: Math.exp(other) }));
};
