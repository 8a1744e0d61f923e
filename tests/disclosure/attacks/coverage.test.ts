import { expect, test } from 'vitest';
import { outcomes } from '../../../src/disclosure/outcomes.ts';
import { protect } from '../../../src/disclosure/protect.ts';
import { composition, yesPerMicrocell } from '../../../src/risk/composition.ts';
import { twins } from '../../../src/risk/twins.ts';
import { input, toProtect, weights } from '../reference.ts';
import { random } from './random.ts';
import { sized } from './size.ts';
import { keyOf, told } from './waves.ts';

const INDICATORS = ['experienced.any', 'experienced.orientation'];
const known = composition(input.microdata, weights, {});
const answers = outcomes(input.microdata);
const chances = new Map(
  INDICATORS.map((indicator) => [
    indicator,
    twins(known, input.microdata.dimensions, yesPerMicrocell(known, answers.get(indicator)!)),
  ]),
);

/** In what share of the published figures the interval holds the chance that answers were drawn with. */
const coverage = (): number => {
  let held = 0;
  let all = 0;
  for (let wave = 0; wave < sized(4, 60); wave += 1) {
    const draw = random(wave);
    const items = new Map(
      INDICATORS.map((indicator) => [
        indicator,
        Uint8Array.from(known.microcellOf, (microcell) => (draw() < chances.get(indicator)![microcell]! ? 1 : 0)),
      ]),
    );
    const { publication } = protect({
      ...toProtect,
      invited: undefined,
      key: keyOf(wave),
      microdata: { ...input.microdata, items },
    });
    for (const indicator of INDICATORS)
      for (const [id, figure] of told(publication, indicator)) {
        const { base, microcells } = known.cells.get(id)!;
        const expected = microcells.reduce(
          (sum, microcell) =>
            sum + known.sizes[microcell]! * known.weights[microcell]! * chances.get(indicator)![microcell]!,
          0,
        );
        const percent = (100 * expected) / base.sum;
        all += 1;
        if (figure.interval[0] <= percent && percent <= figure.interval[1]) held += 1;
      }
  }
  return held / all;
};

test('the interval of a published figure holds the chance of a yes 95 times in a hundred, "minder dan" included', () => {
  expect(coverage()).toBeGreaterThanOrEqual(0.95);
});
