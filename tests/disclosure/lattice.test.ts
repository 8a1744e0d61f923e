import { describe, expect, test } from 'vitest';
import { cellId } from '../../src/publication/publication.ts';
import { combinations, lattice, type Unions } from '../../src/disclosure/lattice.ts';
import { factor } from '../../src/statistics/factor.ts';

const dimensions = new Map([
  ['b', factor(['q', 'p'])],
  ['a', factor(['x', 'y', 'z'])],
]);
const unions: Unions = { a: { w: ['y', 'z'], v: ['x', 'y'] } };
const built = lattice(dimensions, unions);
const at = (where: Readonly<Record<string, string>>): number => built.indexOf.get(cellId(where))!;
const named = (indexes: readonly number[]): readonly string[] => indexes.map((index) => built.cells[index]!.id);
const parentsOf = (where: Readonly<Record<string, string>>): readonly string[] =>
  named(built.parents[at(where)]!).toSorted();
const familiesOf = (where: Readonly<Record<string, string>>): readonly (readonly string[])[] =>
  built.families
    .filter(({ parent }) => parent === at(where))
    .map(({ siblings }) => named(siblings).toSorted())
    .toSorted((one, other) => (one.join() < other.join() ? -1 : 1));

describe('the list of cells', () => {
  test('holds every category and union alone and in pairs, fewer dimensions first and then by id', () => {
    const ofA = ['x', 'y', 'z', 'v', 'w'];
    const ids = [
      cellId({}),
      ...ofA.map((a) => cellId({ a })),
      ...['p', 'q'].map((b) => cellId({ b })),
      ...ofA.flatMap((a) => ['p', 'q'].map((b) => cellId({ a, b }))),
    ];
    expect(built.cells.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const sizes = built.cells.map(({ where }) => Object.keys(where).length);
    expect(sizes).toEqual(sizes.toSorted());
    for (const [place, { id }] of built.cells.entries())
      if (sizes[place] === sizes[place + 1]) expect(id < built.cells[place + 1]!.id).toBe(true);
  });

  test('has three dimensions together only for domain, gender and age, and only where the data have all of them', () => {
    expect(combinations(['gender', 'domain', 'age']).filter(({ length }) => length === 3)).toHaveLength(1);
    expect(combinations(['domain', 'age', 'function']).filter(({ length }) => length === 3)).toEqual([]);
    expect(combinations(['b', 'a'])).toEqual([[], ['a'], ['b'], ['a', 'b']]);
  });

  test('leads from each cell to those without one of its dimensions, and from a member to its unions', () => {
    expect(parentsOf({})).toEqual([]);
    expect(parentsOf({ a: 'x' })).toEqual([cellId({}), cellId({ a: 'v' })].toSorted());
    expect(parentsOf({ a: 'y', b: 'p' })).toEqual(
      [{ a: 'y' }, { b: 'p' }, { a: 'v', b: 'p' }, { a: 'w', b: 'p' }].map(cellId).toSorted(),
    );
  });

  test('knows every set of cells that adds up to another: all categories, a union with the rest, and its members', () => {
    const ids = (...categories: readonly string[]): readonly string[] =>
      categories.map((a) => cellId({ a })).toSorted();
    expect(familiesOf({})).toEqual(
      [ids('x', 'y', 'z'), ids('v', 'z'), ids('w', 'x'), [cellId({ b: 'p' }), cellId({ b: 'q' })].toSorted()].toSorted(
        (one, other) => (one.join() < other.join() ? -1 : 1),
      ),
    );
    expect(familiesOf({ a: 'v' })).toEqual(
      [ids('x', 'y'), ['p', 'q'].map((b) => cellId({ a: 'v', b })).toSorted()].toSorted((one, other) =>
        one.join() < other.join() ? -1 : 1,
      ),
    );
    expect(familiesOf({ a: 'x', b: 'p' })).toEqual([]);
    expect(familiesOf({ a: 'v', b: 'p' })).toEqual([['x', 'y'].map((a) => cellId({ a, b: 'p' })).toSorted()]);
    expect(built.families.every(({ siblings }) => siblings.length > 0)).toBe(true);
  });

  test('is the same whatever the order in which unions were declared', () => {
    expect(lattice(dimensions, { a: { v: ['x', 'y'], w: ['y', 'z'] } })).toEqual(built);
  });
});
