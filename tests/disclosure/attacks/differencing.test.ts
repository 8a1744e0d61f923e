import { describe, expect, test } from 'vitest';
import { lattice } from '../../../src/disclosure/lattice.ts';
import { protect } from '../../../src/disclosure/protect.ts';
import { cellId } from '../../../src/publication/publication.ts';
import { asMicrodata, type Person } from '../synthetic.ts';
import { random, shuffled } from './random.ts';
import { sized } from './size.ts';
import { keyOf, madeUpPeople, publishPeople, recordsIn, shareOf, told } from './waves.ts';
import { noNoise, weakened } from './weakened.ts';

/** Whether an asker who was told some groups may be told another. */
type Rule = (earlier: readonly ReadonlySet<number>[], next: ReadonlySet<number>) => boolean;

interface Isolated {
  readonly people: number;
  /** Of how many small remainders it was told rightly how many said yes. */
  readonly right: number;
  readonly remainders: number;
}

/**
 * Askers each take their own questions and put the answers together: a group minus all its parts that were told leaves
 * a remainder, and a remainder of one to nine people speaks of those few.
 */
const collude = (
  people: readonly Person[],
  figures: ReturnType<typeof told>,
  askers: number,
  allowed: Rule,
  seed: number,
): Isolated => {
  const { microdata } = asMicrodata(people, []);
  const built = lattice(microdata.dimensions, {});
  const members = built.cells.map(({ where }) => recordsIn(microdata, where));
  const answers = new Map<number, number>();
  const weigh = (records: ReadonlySet<number>): number =>
    [...records].reduce((sum, record) => sum + people[record]!.weight, 0);
  const earlier = Array.from({ length: askers }, (): ReadonlySet<number>[] => []);
  for (const cell of shuffled([...members.keys()], random(seed))) {
    const figure = figures.get(cellId(built.cells[cell]!.where));
    const asker = earlier.find((before) => allowed(before, members[cell]!));
    if (figure === undefined || asker === undefined) continue;
    asker.push(members[cell]!);
    answers.set(cell, shareOf(figure) * weigh(members[cell]!));
  }
  const found = built.families.flatMap(({ parent, siblings }) => {
    const all = answers.get(parent);
    const parts = siblings.filter((cell) => answers.has(cell));
    if (all === undefined || parts.length === 0) return [];
    const rest = parts.reduce((left, cell) => left.difference(members[cell]!), new Set(members[parent]));
    if (rest.size === 0 || rest.size > 9) return [];
    const told = parts.reduce((left, cell) => left - answers.get(cell)!, all);
    const truth = [...rest].filter((record) => people[record]!.yes.length > 0);
    return [{ people: rest.size, right: Math.round((told * rest.size) / weigh(rest)) === truth.length }];
  });
  return {
    people: found.reduce((sum, one) => sum + one.people, 0),
    remainders: found.length,
    right: found.filter(({ right }) => right).length,
  };
};

const anything: Rule = () => true;
/** What peers do: a history per user, in which no two answers differ in fewer than ten people. */
const historyPerUser: Rule = (earlier, next) =>
  next.size >= 50 &&
  earlier.every((before) => {
    const differing = before.symmetricDifference(next).size;
    return differing === 0 || differing >= 10;
  });

const waves = Array.from({ length: sized(4, 40) }, (_, wave) => ({ wave, people: madeUpPeople(900, random(wave)) }));
const total = (results: readonly Isolated[]) => ({
  people: results.reduce((sum, { people }) => sum + people, 0),
  remainders: results.reduce((sum, { remainders }) => sum + remainders, 0),
  right: results.reduce((sum, { right }) => sum + right, 0),
});

describe('askers who put together what each of them was told', () => {
  test('are left with no small group, however many they are and whatever they ask', () => {
    const results = waves.map(({ wave, people }) =>
      collude(people, told(publishPeople(protect, people, keyOf(wave))), 1, anything, wave),
    );
    expect(total(results)).toEqual({ people: 0, remainders: 0, right: 0 });
  });

  test('weakened to exact figures guarded by a history per user, two of them isolate people', async () => {
    const weak = await weakened({
      policy: { minimumBase: 1, minimumDifference: 0, topShare: 1, tenthsFrom: 0 },
      noise: noNoise,
    });
    const results = waves.map(({ wave, people }) =>
      collude(people, told(publishPeople(weak.protect, people, keyOf(wave))), 2, historyPerUser, wave),
    );
    const { people, remainders, right } = total(results);
    expect(people).toBeGreaterThan(10 * waves.length);
    expect(right / remainders).toBeGreaterThan(0.5);
  });
});
