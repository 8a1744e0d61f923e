import { describe, expect, it } from 'vitest';
import { checkQuery } from '../../src/query/check.ts';
import { asksFurther, choicesFor, corrected, PARTS, type Part } from '../../src/query/correction.ts';
import type { Query } from '../../src/query/query.ts';
import { bookWith, catalogue, smallPublication } from './figures.ts';

const book = bookWith(smallPublication());
const everybody = { book, language: 'nl', may: () => true } as const;
const start: Query = { indicator: 'satisfied_after.colleague', where: { pay_scale: '1_6' }, by: ['age'], wave: '2025' };

/** Presses a choice for every value that the form of this part really offers. */
const choose = (part: Part, query: Query, wanted: Readonly<Record<string, string>>): Query => {
  const asked = choicesFor(part, query, everybody);
  for (const [id, value] of Object.entries(wanted)) {
    const one = asked.find((choice) => choice.id === id);
    expect(
      one?.choices.map((choice) => choice.id),
      `${part} ${id}`,
    ).toContain(value);
  }
  return corrected(part, query, wanted, book);
};

/** The way to any query, one part at a time, with nothing typed. */
const reach = (target: Query): Query => {
  const [family = '', member] = target.indicator.split('.');
  const noBreakdown = { breakdown_0: 'none_chosen', breakdown_1: 'none_chosen' };
  const group = Object.fromEntries(
    choicesFor('group', start, everybody).map(({ id }) => [id, target.where[id] ?? 'none_chosen']),
  );
  const plain = choose('group', choose('breakdown', start, noBreakdown), group);
  const subject = choose('subject', plain, { subject: family });
  const whole = member === undefined ? subject : choose('subject', subject, { member });
  const breakdown = Object.fromEntries(target.by.map((dimension, place) => [`breakdown_${place}`, dimension]));
  const broken = choose('breakdown', whole, { ...noBreakdown, ...breakdown });
  return choose('wave', broken, { wave: target.wave });
};

const dimensions = catalogue.dimensions.filter(({ id }) => id !== 'department');
const categories = dimensions.flatMap(({ id, categories: all }) => all.map((one) => ({ [id]: one.id })));
const pairs = categories.flatMap((one) => categories.map((other) => ({ ...other, ...one })));
const triples = ['woman', 'man', 'other_or_undisclosed'].flatMap((gender) =>
  ['under_30', '30_39', '40_49', '50_59', '60_plus'].flatMap((age) =>
    dimensions.find(({ id }) => id === 'domain')!.categories.map(({ id }) => ({ gender, age, domain: id })),
  ),
);
const wheres = [
  ...new Map([{}, ...categories, ...pairs, ...triples].map((one) => [JSON.stringify(one), one])).values(),
];

describe('correcting through choices', () => {
  it('reaches every indicator', () => {
    for (const { id } of catalogue.indicators) {
      const target = { indicator: id, where: {}, by: [], wave: '2025' };
      expect(reach(target)).toEqual(target);
    }
  });

  it('reaches every cell of the lattice, and every breakdown of one', () => {
    for (const where of wheres) {
      const target = { indicator: 'experienced.sex', where, by: [], wave: '2025' };
      expect(reach(target)).toEqual(target);
      expect(checkQuery(target, book)).toBeUndefined();
    }
    for (const { id: one } of dimensions)
      for (const { id: other } of dimensions) {
        const by = one === other ? [one] : [one, other];
        const target = { indicator: 'experienced.any', where: {}, by, wave: '2025' };
        expect(reach(target)).toEqual(target);
      }
    const deep = {
      indicator: 'experienced.any',
      where: { gender: 'woman', domain: 'policy' },
      by: ['age'],
      wave: '2025',
    };
    expect(reach(deep)).toEqual(deep);
  });

  it('reaches every figure that was published, of every wave and of categories that are no more', () => {
    for (const wave of book.waves)
      for (const { indicator, where } of book.published(wave)!.figures.values()) {
        const target = { indicator, where, by: [], wave };
        expect(reach(target)).toEqual(target);
      }
  });

  it.each(PARTS)('shows what holds now, of %s', (part) => {
    for (const { value, choices } of choicesFor(part, start, everybody))
      expect(choices.map(({ id }) => id)).toContain(value);
  });

  it('leaves alone what was not chosen', () => {
    for (const part of PARTS) expect(corrected(part, start, {}, book)).toEqual(start);
  });

  it('takes a group out of the breakdown, and a breakdown out of the group', () => {
    expect(corrected('group', start, { age: 'under_30' }, book)).toMatchObject({
      where: { pay_scale: '1_6', age: 'under_30' },
      by: [],
    });
    expect(corrected('breakdown', start, { breakdown_0: 'pay_scale' }, book)).toMatchObject({
      where: {},
      by: ['pay_scale'],
    });
  });

  it('asks further when the new subject has something else to choose', () => {
    const to = (indicator: string) => asksFurther(start, { ...start, indicator }, book);
    expect(to('discussed_with.colleague')).toBe(false);
    expect(to('experienced.any')).toBe(true);
    expect(to('discussed')).toBe(false);
  });

  it('offers nothing that this person may not ask', () => {
    const may = ({ where, by }: Query): boolean => where['gender'] !== 'man' && !by.includes('age');
    const asked = (part: Part) => JSON.stringify(choicesFor(part, start, { ...everybody, may }));
    expect(asked('group')).not.toContain('"man"');
    expect(asked('breakdown').match(/"age"/g)).toHaveLength(1);
  });
});
