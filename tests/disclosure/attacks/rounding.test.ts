import { describe, expect, test } from 'vitest';
import { cellFigures } from '../../../src/disclosure/figures.ts';
import { integerWeights } from '../../../src/disclosure/protect.ts';
import { tabulate } from '../../../src/disclosure/tabulate.ts';
import { recordKeys } from '../../../src/disclosure/wave-key.ts';
import { separation } from '../../../src/risk/separation.ts';
import { weights } from '../reference.ts';
import { random, shuffled } from './random.ts';
import { sized } from './size.ts';
import { keyOf } from './waves.ts';
import { noNoise, weakened } from './weakened.ts';

const SIZE = 60;
const CANDIDATES = 3;
const whole = integerWeights(weights);

/**
 * A group of sixty with the weights of real raking. The attacker knows these and all answers but three, tries all
 * eight ways in which the three can have answered, and keeps those that the figure is nearest to. How well that tells a
 * yes from a no.
 */
const attack = (figuresOf: typeof cellFigures): number => {
  const guesses = Array.from({ length: sized(400, 5000) }, (_, seed) => {
    const draw = random(seed);
    const key = keyOf(seed);
    const group = shuffled([...whole.keys()], draw).slice(0, SIZE);
    const own = Float64Array.from(group, (record) => whole[record]!);
    const ids = group.map((record) => `P${record}`);
    const base = tabulate([new Int32Array(SIZE)], 1, own, recordKeys(key, ids))[0]!;
    const answers = own.map(() => (draw() < 0.3 ? 1 : 0));
    const sumOf = (some: ArrayLike<number>): number => own.reduce((sum, weight, one) => sum + weight * some[one]!, 0);
    const { k, grain } = figuresOf({ base, yes: () => sumOf(answers), pin: () => undefined, key }).share('any')!;
    const ways = Array.from({ length: 2 ** CANDIDATES }, (__, way) => {
      const tried = answers.map((yes, one) => (one < CANDIDATES ? (way >> one) & 1 : yes));
      return { tried, miss: Math.abs(k / grain - sumOf(tried) / base.sum) };
    });
    const least = Math.min(...ways.map(({ miss }) => miss));
    const kept = ways.filter(({ miss }) => miss <= least + 0.5 / grain);
    const score = kept.filter(({ tried }) => tried[0] === 1).length / kept.length;
    return { score, yes: answers[0]!, no: 1 - answers[0]! };
  });
  return separation(guesses);
};

describe('raked weights, which differ from person to person, and a rounded share of them', () => {
  test('hardly tell who of three said yes, even to somebody who knows all others', () => {
    const found = attack(cellFigures);
    expect(found - 0.5).toBeLessThan(0.12);
  });

  test('weakened to rounding alone, do', async () => {
    const weak = await weakened({ noise: noNoise, policy: { minimumDifference: 0 } });
    const found = attack(weak.cellFigures);
    expect(found).toBeGreaterThan(0.8);
  });

  test('weakened to tenths without noise, identify them', async () => {
    const weak = await weakened({ noise: noNoise, policy: { minimumDifference: 0, tenthsFrom: 0 } });
    const found = attack(weak.cellFigures);
    expect(found).toBeGreaterThan(0.95);
  });
});
