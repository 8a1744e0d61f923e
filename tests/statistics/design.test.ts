import { describe, expect, test } from 'vitest';
import { createDesign, type Lonely, recordWeights } from '../../src/statistics/design.ts';
import { factor } from '../../src/statistics/factor.ts';
import { proportion } from '../../src/statistics/proportion.ts';
import { tally } from '../../src/statistics/tally.ts';
import { designs } from './reference.ts';

const margin = (name: string, values: readonly string[], population: Readonly<Record<string, number>>) => {
  const column = factor(values);
  return { name, column, population: column.levels.map((level) => population[level] ?? 0) };
};

describe('weights', () => {
  test('are population over respondents in each stratum', () => {
    const design = createDesign(margin('stratum', ['a', 'b', 'a', 'a'], { a: 300, b: 50 }), []);
    expect([...recordWeights(design)]).toEqual([100, 50, 100, 100]);
  });

  test('meet every margin after raking, and say in how many rounds', () => {
    const { weights, counts, sweeps, convergence } = designs.raked;
    expect(convergence!.rounds).toBeGreaterThan(1);
    expect(convergence!.marginError).toBeLessThanOrEqual(1e-12);
    const women = sweeps[0]!;
    const sum = weights.reduce(
      (all, weight, profile) => all + (women.of[profile] === 2 ? weight * counts[profile]! : 0),
      0,
    );
    expect(sum).toBeCloseTo(81677, 6);
  });

  test('are refused where the margins contradict each other, or a stratum is larger than its population', () => {
    const stratum = margin('stratum', ['a', 'a', 'b', 'b'], { a: 10, b: 10 });
    const tied = margin('gender', ['x', 'x', 'y', 'y'], { x: 15, y: 5 });
    expect(() => createDesign(stratum, [tied])).toThrow('did not converge');
    expect(() => createDesign(margin('stratum', ['a', 'a'], { a: 1 }), [])).toThrow('stratum a: 2 respondents');
    expect(() => createDesign(margin('stratum', [], {}), [])).toThrow('no respondents');
  });
});

describe('a stratum of one respondent', () => {
  const share = (lonely: Lonely) => {
    const design = createDesign(margin('stratum', ['a', 'a', 'a', 'b'], { a: 30, b: 10 }), [], lonely);
    return proportion(design, tally(design, Uint32Array.of(1, 0, 0, 1), 2), { no: 0, yes: 1 });
  };
  const ofA = Math.sqrt(0.9 * (3 / 2) * ((10 / 40) ** 2 * (2 / 3)));

  test('stops the estimate, unless it is said how to handle it', () => {
    expect(() => share('fail')).toThrow('stratum b');
  });
  test('adds nothing when removed', () => {
    expect(share('remove').se).toBeCloseTo(ofA, 12);
  });
  test('counts as much as the others on average', () => {
    expect(share('average').se).toBeCloseTo(ofA * Math.SQRT2, 12);
  });
  test('is centred at the whole sample when adjusted', () => {
    const lonely = 10 * (0.5 / 40);
    expect(share('adjust').se).toBeCloseTo(Math.sqrt(ofA ** 2 + 0.9 * lonely ** 2), 12);
  });
});

test('a stratum in which everybody took part adds no variance', () => {
  const design = createDesign(margin('stratum', ['a', 'a', 'b'], { a: 2, b: 1 }), []);
  expect(proportion(design, tally(design, Uint32Array.of(1, 0, 1), 2), { no: 0, yes: 1 }).se).toBe(0);
});
