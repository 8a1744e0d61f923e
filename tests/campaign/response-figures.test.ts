import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type GroupCount,
  RESPONSE_DIMENSIONS,
  responseFigures,
  type ResponseFigures,
} from '../../src/campaign/response-figures.ts';

const DAY = '2027-10-04';
const cell = (func: string, invited: number, done: number, more: Partial<GroupCount> = {}): GroupCount => ({
  ...{ function: func, domain: 'policy', department: 'bzk', invited, reached: invited, done },
  ...more,
});
const figures = (cells: readonly GroupCount[]): ResponseFigures => responseFigures('2027', DAY, cells);
const shares = (cells: readonly GroupCount[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    figures(cells)
      .groups.filter(({ dimension }) => dimension === 'function')
      .map(({ category, share }) => [category, share]),
  );

const cells = fc.array(
  fc
    .record({
      function: fc.constantFrom('support', 'operational', 'team_lead', 'specialist_ict'),
      domain: fc.constantFrom('policy', 'research', 'justice'),
      department: fc.constantFrom('', 'bzk', 'fin'),
      invited: fc.integer({ min: 1, max: 120 }),
      there: fc.double({ min: 0, max: 1, noNaN: true }),
      turnout: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ turnout, there, ...rest }) => {
      const reached = Math.round(there * rest.invited);
      return { ...rest, reached, done: Math.round(turnout * reached) };
    }),
  { minLength: 1, maxLength: 12 },
);

describe('response during fieldwork', () => {
  test('counts as a group only people whom an invite reached: nobody is singled out by inventing forty-nine others', () => {
    const padded = cell('support', 400, 1, { reached: 1 });
    expect(figures([padded])).toMatchObject({ share: { withheld: true }, groups: [] });
    expect(shares([padded, cell('team_lead', 400, 100)])).toEqual({
      support: { withheld: true },
      team_lead: { withheld: true },
    });
    expect(shares([cell('support', 90, 20, { reached: 50 })])).toEqual({ support: { percentage: 22 } });
  });

  test('is in whole percent for groups of at least fifty invited', () => {
    expect(figures([cell('support', 49, 20)])).toMatchObject({ share: { withheld: true }, groups: [] });
    expect(shares([cell('support', 50, 21), cell('team_lead', 333, 100)])).toEqual({
      support: { percentage: 42 },
      team_lead: { percentage: 30 },
    });
  });

  test('withholds the next smallest as well, where a small group would be what is left of the total', () => {
    const few = [cell('support', 400, 100), cell('team_lead', 30, 9), cell('operational', 90, 30)];
    expect(shares(few)).toEqual({
      support: { percentage: 25 },
      team_lead: { withheld: true },
      operational: { withheld: true },
    });
    // Two small groups that are fifty together need nobody else.
    expect(shares([...few, cell('specialist_ict', 20, 4)])['operational']).toEqual({ percentage: 33 });
  });

  test('never says that nobody or everybody of a group has taken part: that would be about each of them', () => {
    expect(shares([cell('support', 60, 0), cell('team_lead', 60, 60)])).toEqual({
      support: { lessThan: 5 },
      team_lead: { moreThan: 95 },
    });
  });

  test('shows no small group, and leaves none by subtraction, in any dimension', () => {
    fc.assert(
      fc.property(cells, (sample) => {
        const { groups, invited } = figures(sample);
        for (const dimension of RESPONSE_DIMENSIONS) {
          const of = groups.filter((group) => group.dimension === dimension);
          const reached = (category: string): number =>
            sample.reduce((sum, one) => (one[dimension] === category ? sum + one.reached : sum), 0);
          for (const { share, category } of of)
            if (!('withheld' in share)) expect(reached(category)).toBeGreaterThanOrEqual(50);
          const hidden = of.filter(({ share }) => 'withheld' in share);
          if (hidden.length > 0)
            expect(hidden.reduce((sum, { category }) => sum + reached(category), 0)).toBeGreaterThanOrEqual(50);
          if (groups.length > 0) expect(of.reduce((sum, group) => sum + group.invited, 0)).toBe(invited);
        }
      }),
    );
  });

  test('which groups are withheld depends on who was invited and reached, and not on who answered', () => {
    fc.assert(
      fc.property(cells, (sample) => {
        const hidden = (of: readonly GroupCount[]): unknown =>
          figures(of).groups.map(({ dimension, category, share }) => [dimension, category, 'withheld' in share]);
        expect(hidden(sample)).toEqual(hidden(sample.map((one) => ({ ...one, done: 0 }))));
      }),
    );
  });

  test('is the same in whatever order the cells come', () => {
    fc.assert(
      fc.property(cells, (sample) => {
        expect(figures(sample.toReversed())).toEqual(figures(sample));
      }),
    );
  });
});
