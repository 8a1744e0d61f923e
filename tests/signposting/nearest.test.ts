import { describe, expect, it } from 'vitest';
import { type Directory, loadDirectory } from '../../src/signposting/directory.ts';
import { nearest } from '../../src/signposting/nearest.ts';
import type { DepartmentContact } from '../../src/signposting/signpost.ts';

const loaded = loadDirectory('content');
const contact = (name: string, more: Partial<DepartmentContact> = {}): DepartmentContact => ({
  signpost: 'vertrouwenspersoon',
  name: { nl: name, en: name },
  reach: { nl: 'Bel.', en: 'Call.' },
  ...more,
});
const having = (own: readonly DepartmentContact[], everywhere: readonly DepartmentContact[] = []): Directory => ({
  ...loaded,
  departments: { bzk: own },
  everywhere,
});
const now = Date.parse('2026-12-24T10:00:00Z');
const names = (directory: Directory, unit?: string, wish = {}, at = now) =>
  nearest(directory, 'vertrouwenspersoon', { department: 'bzk', unit }, wish, at).map(
    ({ contact: { name } }) => name.nl,
  );

describe('the nearest door', () => {
  it('is that of the own unit, then of the department, then of the whole Rijk', () => {
    const own = [contact('department'), contact('unit', { unit: 'kern' })];
    const rijk = [contact('rijk')];
    expect(names(having(own, rijk), 'kern')).toEqual(['unit']);
    expect(names(having(own, rijk), 'other')).toEqual(['department']);
    expect(names(having(own, rijk))).toEqual(['department']);
    expect(names(having([], rijk))).toEqual(['rijk']);
    expect(names(having([]))).toEqual([]);
  });

  it('is another when the nearest is out of office, who is then still named, last', () => {
    const away = [{ from: '2026-12-24', until: '2027-01-03' }];
    const directory = having([contact('unit', { unit: 'kern', away }), contact('department')]);
    expect(names(directory, 'kern')).toEqual(['department', 'unit']);
    expect(names(directory, 'kern', {}, Date.parse('2027-01-04T00:00:00+01:00'))).toEqual(['unit']);
    expect(names(directory, 'kern', {}, Date.parse('2027-01-03T23:59:00+01:00'))).toEqual(['department', 'unit']);
  });

  it('is who was wished for, further away if need be, and never nobody because of a wish', () => {
    const directory = having(
      [
        contact('man', { gender: 'man', languages: ['nl'] }),
        contact('woman', { gender: 'woman', languages: ['nl', 'en'] }),
      ],
      [contact('other', { gender: 'other' })],
    );
    expect(names(directory, undefined, { gender: 'woman' })).toEqual(['woman', 'man']);
    expect(names(directory, undefined, { language: 'en' })).toEqual(['woman', 'man']);
    expect(names(directory, undefined, { gender: 'other' })[0]).toBe('other');
    expect(names(directory, undefined, { gender: 'man', language: 'en' })).toHaveLength(3);
  });
});
