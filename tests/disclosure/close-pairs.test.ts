import { describe, expect, test } from 'vitest';
import { suppress } from '../../src/disclosure/suppress.ts';

interface Given {
  /** The ids of the two groups. */
  readonly ids?: readonly [string, string];
  /** How many are in both, in the first only and in the second only. */
  readonly both: number;
  readonly first: number;
  readonly second: number;
  /** A group that falls under a parent that is withheld already. */
  readonly under?: 'first' | 'second';
}

/** Which of two overlapping groups, neither part of the other, are published beside a total of many more. */
const published = ({ ids = ['a=x', 'b=y'], both, first, second, under }: Given): readonly string[] => {
  const others = 500;
  const sizes = [both, first, second, others];
  const parts = [
    Int32Array.of(0, 0, 0, 0),
    Int32Array.of(1, 1, -1, -1),
    Int32Array.of(2, -1, 2, -1),
    Int32Array.of(-1, -1, -1, -1),
  ];
  const base = (n: number) => ({ n, sum: n, largest: 1, squares: BigInt(n), key: '' });
  const cells = ['', ...ids, 'parent'].map((id) => ({ id, where: {} }));
  const parents = [[], under === 'first' ? [3] : [], under === 'second' ? [3] : [], []];
  // One respondent dominates the parent, so it is withheld; it is large, so that no other rule touches its child.
  const parent = { ...base(2 * (both + first + second)), largest: 1e6 };
  const bases = [base(both + first + second + others), base(both + first), base(both + second), parent];
  const { withheld } = suppress(
    { cells, indexOf: new Map(), parents, families: [] },
    bases,
    parts,
    Float64Array.from(sizes),
  );
  return ids.filter((_, index) => withheld[index + 1] !== true);
};

describe('of two groups that differ in a few people', () => {
  test('the smaller is withheld, whichever comes first', () => {
    expect(published({ both: 100, first: 4, second: 3 })).toEqual(['a=x']);
    expect(published({ both: 100, first: 3, second: 4 })).toEqual(['b=y']);
  });

  test('and are as large as each other, the one with the later id is', () => {
    expect(published({ both: 100, first: 3, second: 3 })).toEqual(['a=x']);
    expect(published({ ids: ['z=x', 'b=y'], both: 100, first: 3, second: 3 })).toEqual(['b=y']);
  });

  test('nine is a few and ten is not; nobody at all is no difference', () => {
    expect(published({ both: 100, first: 5, second: 4 })).toEqual(['a=x']);
    expect(published({ both: 100, first: 5, second: 5 })).toEqual(['a=x', 'b=y']);
    expect(published({ both: 100, first: 0, second: 0 })).toEqual(['a=x', 'b=y']);
    expect(published({ both: 100, first: 1, second: 0 })).toEqual(['a=x']);
  });

  test('the other stays where one was withheld for another reason', () => {
    expect(published({ both: 100, first: 4, second: 3, under: 'first' })).toEqual(['b=y']);
    expect(published({ both: 100, first: 3, second: 3, under: 'first' })).toEqual(['b=y']);
    expect(published({ both: 100, first: 3, second: 3, under: 'second' })).toEqual(['a=x']);
  });
});
