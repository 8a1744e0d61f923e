import { describe, expect, test } from 'vitest';
import { cellFigures, noiseUnit } from '../../../src/disclosure/figures.ts';
import { noise } from '../../../src/disclosure/noise.ts';
import { outcomes } from '../../../src/disclosure/outcomes.ts';
import { POLICY } from '../../../src/disclosure/policy.ts';
import { protect } from '../../../src/disclosure/protect.ts';
import { composition, yesPerMicrocell } from '../../../src/risk/composition.ts';
import { listen } from '../../../src/risk/heard.ts';
import { reachOf } from '../../../src/risk/reach.ts';
import { input, inside, toProtect, weights } from '../reference.ts';
import { correlation, mean, variance } from './moments.ts';
import { sized } from './size.ts';
import { keyOf } from './waves.ts';
import { weakened } from './weakened.ts';

const { bases, suppression } = inside(input.microdata, weights);
const published = bases.filter((_, cell) => suppression.withheld[cell] !== true);
const answers = outcomes(input.microdata);
const INDICATORS = ['experienced.any', 'experienced.sex', 'witnessed_colleagues.any', '_n'];

/** The draws of every published base, for several keys. */
const drawn = (indicator: string): readonly number[] =>
  Array.from({ length: sized(10, 200) }, (_, index) => keyOf(index)).flatMap((key) =>
    published.map((base) => noise(key, indicator, base.key)),
  );

describe('the noise of a publication', () => {
  test('reaches every figure with at most twelve respondents', () => {
    const known = composition(input.microdata, weights, {});
    const { publication } = protect(toProtect);
    const figures = listen(publication);
    for (const indicator of publication.indicators.filter((name) => name.includes('.'))) {
      const yes = yesPerMicrocell(known, answers.get(indicator)!);
      const reaches = reachOf(known.cells.values(), figures, indicator);
      expect(reaches).toHaveLength(published.length);
      for (const { cell, least, most } of reaches) {
        const truth = cell.microcells.reduce((sum, microcell) => sum + yes[microcell]! * known.weights[microcell]!, 0);
        const bound = POLICY.noiseBound * noiseUnit(cell.base);
        expect(truth >= least - bound && truth <= most + bound, `${indicator} ${cell.id}`).toBe(true);
      }
    }
  });

  test.each(INDICATORS)(
    '%s: has mean nought, variance nine and the share of nothing added that goes with it',
    (indicator) => {
      const values = drawn(indicator);
      const error = (spread: number): number => 5 * Math.sqrt(spread / values.length);
      const none = 1 / Array.from({ length: 25 }, (_, v) => Math.exp(-((v - 12) ** 2) / 18)).reduce((a, b) => a + b, 0);
      expect(Math.abs(mean(values))).toBeLessThan(error(9));
      expect(Math.abs(variance(values) - 9)).toBeLessThan(error(2 * 81));
      expect(Math.abs(values.filter((value) => value === 0).length / values.length - none)).toBeLessThan(
        error(none * (1 - none)),
      );
    },
  );

  test('is another one for each indicator', () => {
    const values = INDICATORS.map(drawn);
    values.forEach((one, index) => {
      for (const other of values.slice(index + 1))
        expect(Math.abs(correlation(one, other))).toBeLessThan(5 / Math.sqrt(one.length));
    });
  });

  /** How far off, in respondents, somebody is who takes the noise of a figure that is known off another figure. */
  const borrow = (figuresOf: typeof cellFigures): number => {
    const misses = published.map((base) => {
      const truth = { 'experienced.any': Math.round(base.sum * 0.3), 'experienced.sex': Math.round(base.sum * 0.2) };
      const figures = figuresOf({
        base,
        yes: (indicator) => (indicator === 'experienced.any' ? truth['experienced.any'] : truth['experienced.sex']),
        pin: () => undefined,
        key: toProtect.key,
      });
      const off = (indicator: keyof typeof truth): number => {
        const { k, grain } = figures.share(indicator)!;
        return ((k / grain) * base.sum - truth[indicator]) / noiseUnit(base);
      };
      return off('experienced.any') - off('experienced.sex');
    });
    return Math.sqrt(mean(misses.map((miss) => miss ** 2)));
  };

  test('cannot be taken off one figure with another that is known', () => {
    expect(borrow(cellFigures)).toBeGreaterThan(3);
  });

  test('weakened to one draw a base, it can', async () => {
    const weak = await weakened({ noise: (key, _, base) => noise(key, 'any', base) });
    expect(borrow(weak.cellFigures)).toBeLessThan(2);
  });
});

test('the figures of a base are the same whoever asks for them and in whatever order', () => {
  for (const base of published.slice(0, 20)) {
    const made = () => cellFigures({ base, yes: () => base.largest, pin: () => undefined, key: toProtect.key });
    const [one, other] = [made(), made()];
    const forwards = INDICATORS.slice(0, 3).map((indicator) => one.share(indicator));
    const backwards = INDICATORS.slice(0, 3)
      .toReversed()
      .map((indicator) => other.share(indicator));
    expect(backwards.toReversed()).toEqual(forwards);
  }
});
