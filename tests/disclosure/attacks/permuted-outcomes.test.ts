import { describe, expect, test } from 'vitest';
import { noiseUnit } from '../../../src/disclosure/figures.ts';
import { outcomes } from '../../../src/disclosure/outcomes.ts';
import { integerWeights, protect } from '../../../src/disclosure/protect.ts';
import { tabulate } from '../../../src/disclosure/tabulate.ts';
import { recordKeys } from '../../../src/disclosure/wave-key.ts';
import { noise } from '../../../src/disclosure/noise.ts';
import { cellId, type Publication } from '../../../src/publication/publication.ts';
import { input, inside, toProtect, weights } from '../reference.ts';
import { correlation } from './moments.ts';
import { random, shuffled } from './random.ts';
import { sized } from './size.ts';
import { shareOf, told } from './waves.ts';

const INDICATOR = 'experienced.any';
const real = outcomes(input.microdata).get(INDICATOR)!;
const { built, parts, bases } = inside(input.microdata, weights);
const whole = integerWeights(weights);

const publishAnswers = (yes: Uint8Array): Publication =>
  protect({
    ...toProtect,
    invited: undefined,
    microdata: { ...input.microdata, items: new Map([[INDICATOR, yes]]) },
  }).publication;

const permutations = Array.from({ length: sized(3, 25) }, (_, seed) =>
  Uint8Array.from(shuffled([...real], random(seed))),
);

const yesIn = (yes: Uint8Array): Float64Array => {
  const sums = new Float64Array(built.cells.length);
  for (const part of parts)
    part.forEach((cell, record) => {
      if (cell >= 0 && yes[record] === 1) sums[cell]! += whole[record]!;
    });
  return sums;
};

/** The noise that was added, in respondents, where both show a percentage; with the rounding that comes with it. */
const added = (answers: readonly Uint8Array[]): readonly (readonly number[])[] => {
  const figures = answers.map((yes) => told(publishAnswers(yes)));
  const cells = built.cells.flatMap(({ id }, cell) =>
    bases[cell]!.n <= 400 && figures.every((shown) => shown.get(id)?.percentage !== undefined) ? [cell] : [],
  );
  return answers.map((yes, index) => {
    const sums = yesIn(yes);
    return cells.map((cell) => {
      const share = shareOf(figures[index]!.get(built.cells[cell]!.id)!);
      return (share * bases[cell]!.sum - sums[cell]!) / noiseUnit(bases[cell]!);
    });
  });
};

/** The same where noise hangs on who said yes. */
const addedOnYes = (answers: readonly Uint8Array[]): readonly (readonly number[])[] => {
  const keys = recordKeys(toProtect.key, input.microdata.ids);
  return answers.map((yes) =>
    tabulate(
      parts.map((part) => part.map((cell, record) => (yes[record] === 1 ? cell : -1))),
      built.cells.length,
      whole,
      keys,
    ).map(({ key }) => noise(toProtect.key, INDICATOR, key)),
  );
};

const own = publishAnswers(real);

describe('answers dealt out again among the same people', () => {
  const hidden = (publication: Publication): readonly string[] =>
    publication.cells.filter((cell) => 'withheld' in cell).map(({ where }) => cellId(where));

  test('withhold the same cells and show the same bases, so a refusal says nothing of answers', () => {
    for (const yes of permutations) {
      const other = publishAnswers(yes);
      expect(hidden(other)).toEqual(hidden(own));
      expect([...told(other).values()].map(({ n }) => n)).toEqual([...told(own).values()].map(({ n }) => n));
    }
  });

  test('weakened to refusing where fewer than five said yes, refusals tell where few did', () => {
    const refused = (yes: Uint8Array): ReadonlySet<string> => {
      const counts = built.cells.map(() => 0);
      for (const part of parts) part.forEach((cell, record) => (cell >= 0 ? (counts[cell]! += yes[record]!) : 0));
      return new Set(built.cells.filter(({ id }, cell) => told(own).has(id) && counts[cell]! < 5).map(({ id }) => id));
    };
    for (const yes of permutations) expect(refused(yes).symmetricDifference(refused(real)).size).toBeGreaterThan(5);
  });
});

describe('the same key over other answers', () => {
  test('draws the same noise, so a second publication averages nothing away', () => {
    for (const yes of permutations) {
      const [mine, other] = added([real, yes]);
      expect(correlation(mine!, other!)).toBeGreaterThan(0.6);
    }
  });

  test('weakened to noise that hangs on who said yes, draws anew', () => {
    for (const yes of permutations) {
      const [mine, other] = addedOnYes([real, yes]);
      const published = (draws: readonly number[]): readonly number[] =>
        draws.filter((_, cell) => told(own).has(built.cells[cell]!.id));
      expect(correlation(published(mine!), published(other!))).toBeLessThan(0.3);
    }
  });
});
