import { baseIndicator } from '../indicators/indicator.ts';
import { complement, grainOf, type Share, shareOf } from './display.ts';
import { half, toMultipleOfFive } from './half.ts';
import { LEAST_EFFECT, type Spread } from './interval.ts';
import { noise } from './noise.ts';
import { type Pin, pinnedShare } from './pins.ts';
import { POLICY } from './policy.ts';
import type { Base } from './tabulate.ts';
import type { WaveKey } from './wave-key.ts';

/** What the figures of one published cell are made of. */
interface CellInput {
  readonly base: Base;
  /** Sum of the integer weights of those who count as yes. */
  readonly yes: (indicator: string) => number;
  readonly pin: (indicator: string) => Pin | undefined;
  readonly key: WaveKey;
}

/** The protected figures of one published cell. */
export interface CellFigures {
  /** The published base of all respondents in the cell. */
  readonly n: number;
  /** The protected share; `undefined` where it is withheld. */
  readonly share: (indicator: string) => Share | undefined;
}

const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** The weight of one respondent of noise: the root mean square weight, and at least a quarter of the largest. */
export const noiseUnit = ({ n, largest, squares }: Base): number =>
  Math.max(Math.round(Math.sqrt(Number(squares) / n)), Math.ceil(largest / POLICY.topShare));

/** The published size of a base: noised and rounded to a multiple of five. */
const publishedSize = (base: Base, key: WaveKey): number =>
  toMultipleOfFive(BigInt(base.n + noise(key, '_n', base.key)));

/** What weights (first) and noise (second) do to the variance of a figure on this base. */
export const designEffects = (base: Base): readonly [number, number] => [
  Math.max(LEAST_EFFECT, (base.n * Number(base.squares)) / base.sum ** 2),
  Math.max(LEAST_EFFECT, ((base.n * noiseUnit(base)) / base.sum) ** 2),
];

/** The weighted total of yes with its noise, at least nobody and at most everybody. */
export const protectedTotal = (base: Base, indicator: string, yes: number, key: WaveKey): bigint => {
  const noised = BigInt(yes) + BigInt(noise(key, indicator, base.key)) * BigInt(noiseUnit(base));
  return min(max(noised, 0n), BigInt(base.sum));
};

/** Figures of a published cell; each is computed once, from the protected totals and published figures it builds on. */
export const cellFigures = ({ base, yes, pin, key }: CellInput): CellFigures => {
  const n = publishedSize(base, key);
  const [weights, noiseEffect] = designEffects(base);
  const spread = (size: number, draws: Spread['draws']): Spread => ({ n: size, weights, noise: noiseEffect, draws });
  const total = (indicator: string): bigint => protectedTotal(base, indicator, yes(indicator), key);
  const known = new Map<string, Share | undefined>();

  /** The size of "those who …" is an outcome, so it comes from the published figure. */
  const derivedSize = (denominator: string): number | undefined => {
    const figure = share(denominator);
    if (figure?.kind !== 'percentage') return undefined;
    const size = toMultipleOfFive(BigInt(figure.n) * BigInt(figure.shown), BigInt(figure.grain));
    return size < POLICY.minimumBase ? undefined : size;
  };

  const ratio = (indicator: string, denominator: string, size: number): Share | undefined => {
    const among = total(denominator);
    if (among === 0n) return undefined;
    const k = half(BigInt(grainOf(size)) * min(total(indicator), among), among);
    return shareOf(
      k,
      spread(size, (p) => 1 + p ** 2),
    );
  };

  const remainder = (size: number): Share | undefined => {
    const grain = grainOf(size);
    const parts = [share('satisfied_with_handling'), share('dissatisfied_with_handling')];
    const taken = parts.reduce((sum, part) => sum + half(BigInt((part?.k ?? 0) * grain), BigInt(part?.grain ?? 1)), 0);
    return parts.includes(undefined)
      ? undefined
      : shareOf(
          Math.max(0, grain - taken),
          spread(size, (p) => 2 + (1 - p) ** 2),
        );
  };

  const own = (indicator: string): Share | undefined => {
    const denominator = baseIndicator(indicator);
    const size = denominator === undefined ? n : derivedSize(denominator);
    if (size === undefined) return undefined;
    const pinned = pin(indicator);
    if (pinned !== undefined) return pinnedShare(pinned, size);
    if (indicator === 'not_discussed') {
      const discussed = share('discussed');
      return discussed && complement(discussed);
    }
    if (indicator === 'neutral_about_handling') return remainder(size);
    if (denominator !== undefined) return ratio(indicator, denominator, size);
    const k = half(BigInt(grainOf(n)) * total(indicator), BigInt(base.sum));
    return shareOf(
      k,
      spread(n, () => 1),
    );
  };

  const share = (indicator: string): Share | undefined => {
    if (!known.has(indicator)) known.set(indicator, own(indicator));
    return known.get(indicator);
  };
  return { n, share };
};
