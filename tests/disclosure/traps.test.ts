import { describe, expect, test } from 'vitest';
import { protect, type ProtectInput } from '../../src/disclosure/protect.ts';
import type { Publication, PublishedCell } from '../../src/publication/publication.ts';
import { cellId } from '../../src/publication/publication.ts';
import { input, inside, key, toProtect, weights } from './reference.ts';
import { alike, asMicrodata, type Person } from './synthetic.ts';

const ITEMS = ['experienced.any', 'experienced.sex'];

const publish = (people: readonly Person[], more: Partial<ProtectInput> = {}): Publication =>
  protect({ ...toProtect, ...asMicrodata(people, ITEMS), invited: undefined, practice: false, ...more }).publication;

const cell = (publication: Publication, indicator: string, where: Readonly<Record<string, string>>): PublishedCell =>
  publication.cells.find((found) => found.indicator === indicator && cellId(found.where) === cellId(where))!;

const isWithheld = (publication: Publication, where: Readonly<Record<string, string>>): boolean =>
  'withheld' in cell(publication, 'experienced.any', where);

describe('what must not come out', () => {
  test('a group in which everybody, or nobody, said yes shows a bound and no certainty', () => {
    const publication = publish([
      ...alike(120, { gender: 'woman' }, ['experienced.any']),
      ...alike(120, { gender: 'man' }),
    ]);
    expect(cell(publication, 'experienced.any', { gender: 'woman' })).toHaveProperty('moreThan');
    expect(cell(publication, 'experienced.any', { gender: 'man' })).toHaveProperty('lessThan');
  });

  test('a group with a dominating weight is withheld, and a second group with it', () => {
    const publication = publish([
      ...alike(99, { age: 'under_30' }),
      ...alike(1, { age: 'under_30' }, [], 2000),
      ...alike(200, { age: '30_39' }),
      ...alike(300, { age: '40_49' }),
    ]);
    expect(isWithheld(publication, { age: 'under_30' })).toBe(true);
    expect(isWithheld(publication, { age: '30_39' })).toBe(true);
    expect(isWithheld(publication, { age: '40_49' })).toBe(false);
  });

  test('a group that leaves one person out is withheld', () => {
    const publication = publish([...alike(400, { gender: 'woman' }), ...alike(1, { gender: 'man' })]);
    expect(isWithheld(publication, {})).toBe(false);
    expect(isWithheld(publication, { gender: 'woman' })).toBe(true);
    expect(isWithheld(publication, { gender: 'man' })).toBe(true);
  });

  test('two groups of different dimensions that differ in one person are not both shown', () => {
    const publication = publish([
      ...alike(200, { gender: 'woman', pay_scale: '1_6' }),
      ...alike(1, { gender: 'woman', pay_scale: '7_9' }),
      ...alike(300, { gender: 'man', pay_scale: '7_9' }),
    ]);
    const shown = [{ gender: 'woman' }, { pay_scale: '1_6' }].filter((where) => !isWithheld(publication, where));
    expect(shown).toHaveLength(1);
  });

  test('two names for the same people are both shown, with the same figure', () => {
    const publication = publish([
      ...alike(200, { gender: 'woman', pay_scale: '1_6' }, ['experienced.any']),
      ...alike(300, { gender: 'man', pay_scale: '7_9' }),
    ]);
    const woman = cell(publication, 'experienced.any', { gender: 'woman' });
    expect(woman).toHaveProperty('moreThan');
    expect(cell(publication, 'experienced.any', { pay_scale: '1_6' })).toEqual({
      ...woman,
      where: { pay_scale: '1_6' },
    });
  });

  test('an unanswered item makes no second base, so its n says nothing of who answered', () => {
    const { publication } = protect(toProtect);
    const total = (indicator: string) => cell(publication, indicator, {});
    expect(total('witnessed_colleagues.any')).toHaveProperty('n', 5560);
    expect(total('experienced.any')).toHaveProperty('n', 5560);
  });

  test('withheld figures carry nothing but their place', () => {
    const withheld = protect(toProtect).publication.cells.filter((found) => 'withheld' in found);
    for (const found of withheld) expect(Object.keys(found).sort()).toEqual(['indicator', 'where', 'withheld']);
  });

  test('a wave with too few respondents, or one dominating them all, is not published', () => {
    expect(() => publish(alike(49, { gender: 'woman' }))).toThrow('not even the total');
    expect(() => publish([...alike(99, { gender: 'woman' }), ...alike(1, { gender: 'woman' }, [], 2000)])).toThrow(
      'too much weight',
    );
  });

  test('record ids that are not unique are refused', () => {
    const { microdata, ...rest } = asMicrodata(alike(100, { gender: 'woman' }), ITEMS);
    const twice = { ...microdata, ids: microdata.ids.map((id, index) => (index === 7 ? 'P3' : id)) };
    expect(() => protect({ ...toProtect, ...rest, microdata: twice })).toThrow('P3');
  });
});

describe('what must not stop a publication', () => {
  const dimensions = input.microdata.dimensions;

  test.each([...dimensions.keys()])('a wave without the dimension %s', (missing) => {
    const rest = new Map([...dimensions].filter(([name]) => name !== missing));
    const { publication } = protect({ ...toProtect, microdata: { ...input.microdata, dimensions: rest } });
    expect(Object.keys(publication.dimensions)).not.toContain(missing);
    expect(cell(publication, 'experienced.any', {})).toMatchObject({ percentage: 12.8 });
  });

  test('a wave without any dimension, or without follow-up questions', () => {
    const items = new Map([...input.microdata.items].filter(([name]) => ITEMS.includes(name)));
    const { publication } = protect({ ...toProtect, microdata: { ...input.microdata, dimensions: new Map(), items } });
    expect(publication.cells.map(({ indicator }) => indicator).sort()).toEqual([...ITEMS, 'response_rate']);
  });

  test('other categories give the same figures', () => {
    const relabelled = new Map(
      [...dimensions].map(([name, { levels, codes }]) => [name, { levels: levels.map((level) => `~${level}`), codes }]),
    );
    const strip = ({ cells }: Publication): unknown => cells.map((found) => ({ ...found, where: {} }));
    const { publication } = protect({
      ...toProtect,
      invited: undefined,
      microdata: { ...input.microdata, dimensions: relabelled },
    });
    expect(strip(publication)).toEqual(strip(protect({ ...toProtect, invited: undefined }).publication));
  });

  test('weights so large that their squares pass 2^53', () => {
    const people = [
      ...alike(500, { gender: 'woman' }, ['experienced.any'], 3e6),
      ...alike(500, { gender: 'man' }, [], 3e6),
    ];
    expect(cell(publish(people), 'experienced.any', {})).toMatchObject({
      display: expect.stringMatching(/%$/) as string,
    });
  });

  test('a satisfaction that only some waves ask with each counterpart', () => {
    const experienced = input.microdata.items.get('experienced.any')!;
    const items = new Map([
      ...input.microdata.items,
      ['discussed_with.manager', experienced],
      ['satisfied_after.manager', input.microdata.items.get('satisfied_with_handling')!],
    ]);
    const { publication } = protect({ ...toProtect, microdata: { ...input.microdata, items } });
    expect(cell(publication, 'discussed_with.manager', {})).toMatchObject({ n: 505 });
    expect(cell(publication, 'satisfied_after.manager', {})).toMatchObject({ indicator: 'satisfied_after.manager' });
  });
});

describe('figures that were public already', () => {
  const pin = { where: {}, source: 'a letter', dataHash: toProtect.dataHash };
  const pins = [
    { ...pin, indicator: 'experienced.any', percentage: 14 },
    { ...pin, indicator: 'witnessed_colleagues.any', percentage: 17.4, dataHash: 'of other data' },
    { ...pin, indicator: 'experienced.sex', where: { age: '30_39', function: 'senior_management' }, percentage: 3 },
  ];
  const { publication, report } = protect({ ...toProtect, pins });

  test('stand in the place of the own figure, with their source', () => {
    expect(cell(publication, 'experienced.any', {})).toMatchObject({
      percentage: 14,
      display: '14%',
      pinned: 'a letter',
      n: 5560,
    });
  });

  test('give the follow-up questions their base', () => {
    expect(cell(publication, 'discussed', {})).toMatchObject({ n: 780 });
  });

  test('count for their own data only, and never open a withheld cell', () => {
    expect(cell(publication, 'witnessed_colleagues.any', {})).not.toHaveProperty('pinned');
    expect(cell(publication, 'experienced.sex', { age: '30_39', function: 'senior_management' })).toHaveProperty(
      'withheld',
    );
    expect(report.unusedPins).toEqual(pins.slice(1));
  });
});

test('the rest of "discussed" is its mirror, whatever is shown of it', () => {
  const { publication } = protect(toProtect);
  for (const found of publication.cells.filter(({ indicator }) => indicator === 'discussed')) {
    const mirror = cell(publication, 'not_discussed', found.where);
    if ('withheld' in found) expect(mirror).toHaveProperty('withheld');
    else
      expect(mirror).toMatchObject({
        n: found.n,
        interval: [100 - found.interval[1], 100 - found.interval[0]],
      });
  }
});

test('the weights come from raking: their sum is the population', () => {
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(171831, 6);
  expect(key.wave).toBe('2025');
});

test('taking records that are alike together changes no base and withholds the same cells', () => {
  const { microdata } = input;
  const { built, bases, suppression } = inside(microdata, weights);
  const { report } = protect(toProtect);
  expect(report.cells).toEqual(built.cells);
  expect(report.bases).toEqual(bases);
  expect(report.suppression).toEqual(suppression);
});

test('unions stand in one order, whatever the order in which they were declared', () => {
  const declared = { b: ['under_30', '30_39'], a: ['40_49', '50_59'] };
  const people = Object.values(declared).flatMap((ages) => ages.flatMap((age) => alike(100, { age })));
  const levels = ['30_39', '40_49', '50_59', 'under_30', 'a', 'b'];
  const { a, b } = declared;
  for (const unions of [{ age: { b, a } }, { age: { a, b } }])
    expect(publish(people, { unions }).dimensions['age']).toEqual(levels);
});

describe('what the statistician is told', () => {
  const people = [
    ...alike(150, { gender: 'woman' }, ['experienced.any']),
    ...alike(50, { gender: 'woman' }),
    ...alike(400, { gender: 'man' }),
  ];
  const asked = (items: readonly string[]) =>
    protect({ ...toProtect, ...asMicrodata(people, items), invited: undefined, practice: false });

  test('the largest noise is that of the figure that lies farthest from the truth', () => {
    const { publication, report } = asked(ITEMS);
    const truth = new Map([
      [cellId({}), 25],
      [cellId({ gender: 'woman' }), 75],
    ]);
    const farthest = publication.cells.flatMap((shown) => {
      const value = shown.indicator === 'experienced.any' ? truth.get(cellId(shown.where)) : undefined;
      return value !== undefined && 'percentage' in shown ? [Math.abs((shown.percentage ?? value) - value)] : [];
    });
    expect(Math.max(...farthest)).toBeGreaterThan(0);
    expect(report.largestNoise).toBeGreaterThanOrEqual(Math.max(...farthest));
    expect(report.largestNoise).toBeLessThan(10);
  });

  test('neither satisfied nor dissatisfied is no figure without both of the others', () => {
    const all = ['satisfied_with_handling', 'neutral_about_handling', 'dissatisfied_with_handling'];
    const base = ['experienced.any', 'discussed'];
    expect(asked([...base, ...all]).publication.indicators).toEqual([...base, 'not_discussed', ...all].toSorted());
    for (const one of [all[0]!, all[2]!])
      expect(asked([...base, ...all.filter((item) => item !== one)]).publication.indicators).toEqual(
        [...base, 'not_discussed', ...all.filter((item) => item !== one && item !== all[1])].toSorted(),
      );
  });
});
