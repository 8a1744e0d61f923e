import { expect, test } from 'vitest';
import { suppress } from '../../src/disclosure/suppress.ts';

interface Group {
  readonly n: number;
  /** The weight of one of them that stands out; each of the others weighs one. */
  readonly largest?: number;
}

/** Which categories of one dimension are published, all of them together being the total. */
const published = (groups: readonly Group[]): readonly number[] => {
  const base = (n: number, largest: number) => ({ n, sum: n - 1 + largest, largest, squares: 0n, key: '' });
  const own = groups.map(({ n, largest = 1 }) => base(n, largest));
  const total = {
    ...base(
      own.reduce((sum, { n }) => sum + n, 0),
      Math.max(...own.map(({ largest }) => largest)),
    ),
    sum: own.reduce((sum, group) => sum + group.sum, 0),
  };
  const siblings = groups.map((_, index) => index + 1);
  const cells = ['', ...groups.map((_, index) => `a=${index}`)].map((id) => ({ id, where: {} }));
  const { withheld } = suppress(
    { cells, indexOf: new Map(), parents: [[], ...groups.map(() => [0])], families: [{ parent: 0, siblings }] },
    [total, ...own],
    [],
  );
  return groups.flatMap((_, index) => (withheld[index + 1] === true ? [] : [index]));
};

test('what is withheld together is ten people or more, else the next smallest goes with it', () => {
  expect(published([{ n: 9 }, { n: 60 }, { n: 70 }])).toEqual([2]);
  expect(published([{ n: 10 }, { n: 60 }, { n: 70 }])).toEqual([1, 2]);
  expect(published([{ n: 4 }, { n: 6 }, { n: 60 }, { n: 70 }])).toEqual([2, 3]);
});

test('one heavy person among those withheld hides behind more, also where others in it are light', () => {
  expect(published([{ n: 20, largest: 20 }, { n: 20 }, { n: 60 }, { n: 400 }])).toEqual([3]);
  expect(published([{ n: 20, largest: 4 }, { n: 20 }, { n: 60 }, { n: 400 }])).toEqual([2, 3]);
});

test('of two next smallest that are as large, the first goes', () => {
  expect(published([{ n: 9 }, { n: 60 }, { n: 60 }, { n: 70 }])).toEqual([2, 3]);
  expect(published([{ n: 70 }, { n: 60 }, { n: 60 }, { n: 9 }])).toEqual([0, 2]);
});

test('a group that leaves nine out is withheld, and one that leaves ten out is not', () => {
  expect(published([{ n: 391 }, { n: 9 }])).toEqual([]);
  expect(published([{ n: 391 }, { n: 10 }])).toEqual([0]);
});

test('a group of nobody is withheld, and nobody has to hide with it', () => {
  expect(published([{ n: 0, largest: 0 }, { n: 60 }, { n: 70 }])).toEqual([1, 2]);
});
