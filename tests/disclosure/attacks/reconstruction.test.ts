import { describe, expect, test } from 'vitest';
import { outcomes } from '../../../src/disclosure/outcomes.ts';
import { POLICY } from '../../../src/disclosure/policy.ts';
import { protect, type ProtectInput } from '../../../src/disclosure/protect.ts';
import type { Publication } from '../../../src/publication/publication.ts';
import { boundsOf } from '../../../src/risk/bounds.ts';
import { type Composition, composition, yesPerMicrocell } from '../../../src/risk/composition.ts';
import { listen } from '../../../src/risk/heard.ts';
import { type Leak, leakOf } from '../../../src/risk/leak.ts';
import { likeliest } from '../../../src/risk/likeliest.ts';
import { program } from '../../../src/risk/program.ts';
import { type Reach, reachOf } from '../../../src/risk/reach.ts';
import { reconstruction } from '../../../src/risk/reconstruction.ts';
import { countSmall, type SmallCells, smallCells } from '../../../src/risk/small-cells.ts';
import { withSolver } from '../../../src/risk/solver.ts';
import { twins } from '../../../src/risk/twins.ts';
import { input, toProtect, weights } from '../reference.ts';
import { asMicrodata } from '../synthetic.ts';
import { mean } from './moments.ts';
import { random } from './random.ts';
import { sized } from './size.ts';
import { keyOf, madeUpPeople, type Protect, publishPeople } from './waves.ts';
import { noNoise, weakened } from './weakened.ts';

const known = composition(input.microdata, weights, {});
const answers = outcomes(input.microdata);

const reaches = (publication: Publication, indicator: string): readonly Reach[] =>
  reachOf(known.cells.values(), listen(publication), indicator);

const pinDown = async (publication: Publication, indicator: string, noiseBound: number): Promise<SmallCells> => {
  const cells = smallCells(known);
  const bounds = await withSolver(program(known, reaches(publication, indicator), noiseBound), (solve) =>
    boundsOf(cells, known, solve),
  );
  return countSmall(known, cells, bounds);
};

const everythingExact = () =>
  weakened({ policy: { minimumBase: 1, minimumDifference: 0, topShare: 1, tenthsFrom: 0 }, noise: noNoise });

/** A made-up wave, attacked from its publication alone. */
const attackWave = async (protectIt: Protect, wave: number, noiseBound: number): Promise<SmallCells> => {
  const people = madeUpPeople(900, random(wave));
  const { microdata, weights: own } = asMicrodata(people, ['experienced.any']);
  const all = composition(microdata, own, {});
  const publication = publishPeople(protectIt, people, keyOf(wave));
  const figures = reachOf(all.cells.values(), listen(publication), 'experienced.any');
  const cells = smallCells(all);
  const bounds = await withSolver(program(all, figures, noiseBound), (solve) => boundsOf(cells, all, solve));
  return countSmall(all, cells, bounds);
};
const waves = Array.from({ length: sized(4, 40) }, (_, wave) => wave);

const indicators = sized(
  ['experienced.orientation'],
  protect(toProtect).publication.indicators.filter(
    (name) => !['response_rate', 'not_discussed', 'neutral_about_handling'].includes(name),
  ),
);

describe('the least and the most that can have said yes, for every group of fewer than ten', () => {
  const { publication } = protect(toProtect);

  test.each(indicators)('%s: of no group is it certain that all, or none, said yes', async (indicator) => {
    const found = await pinDown(publication, indicator, POLICY.noiseBound);
    expect(found.cells).toBeGreaterThan(1600);
    expect(found).toMatchObject({ certainYes: 0, certainNo: 0 });
  });

  test.each(waves)('made-up wave %i: the same', async (wave) => {
    const found = await attackWave(protect, wave, POLICY.noiseBound);
    expect(found).toMatchObject({ certainYes: 0, certainNo: 0 });
  });

  test('weakened to exact figures of every cell, some are certain in every wave', async () => {
    const weak = await everythingExact();
    for (const wave of waves) {
      const found = await attackWave(weak.protect, wave, 0);
      expect(found.certainYes + found.certainNo).toBeGreaterThan(10);
    }
  });
});

/** Answers like the real ones of people like the real ones, published with several keys: what scores tell beyond twins. */
const leaks = async (
  protectIt: Protect,
  score: (composition: Composition, figures: readonly Reach[]) => Promise<readonly number[]> | readonly number[],
): Promise<Leak> => {
  const indicator = 'experienced.any';
  const chances = twins(known, input.microdata.dimensions, yesPerMicrocell(known, answers.get(indicator)!));
  const found: Leak[] = [];
  for (let draw = 0; draw < sized(3, 25); draw += 1) {
    const chance = random(draw);
    const yes = Uint8Array.from(known.microcellOf, (microcell) => (chance() < chances[microcell]! ? 1 : 0));
    const wave: ProtectInput = {
      ...toProtect,
      invited: undefined,
      key: keyOf(draw),
      microdata: { ...input.microdata, items: new Map([[indicator, yes]]) },
    };
    const scores = await score(known, reaches(protectIt(wave).publication, indicator));
    found.push(leakOf(known, scores, yesPerMicrocell(known, yes), chances));
  }
  return { all: mean(found.map(({ all }) => all)), alone: mean(found.map(({ alone }) => alone)) };
};

describe('the answers that fit all figures best', () => {
  test('tell hardly more of respondents than of their twins, also of those who are one of a kind', async () => {
    const found = await leaks(protect, reconstruction);
    expect(found.all).toBeLessThan(0.1);
    expect(found.alone).toBeLessThan(0.12);
  });

  test('and so do the likeliest answers', async () => {
    const found = await leaks(protect, likeliest);
    expect(found.all).toBeLessThan(0.1);
    expect(found.alone).toBeLessThan(0.12);
  });

  test('weakened to exact figures of every cell, the likeliest tell respondents from twins', async () => {
    const weak = await everythingExact();
    const found = await leaks(weak.protect, (composition, figures) => likeliest(composition, figures, 0));
    expect(found.all).toBeGreaterThan(0.1);
    expect(found.alone).toBeGreaterThan(0.12);
  });
});
