import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContentError } from '../../src/organisation/content-file.ts';
import { departmentOf, loadOrganisation, rolesOf } from '../../src/organisation/organisation.ts';

const person = (number: number) => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;

describe('the demo organisation', () => {
  const organisation = loadOrganisation('content');

  it('has three departments with units', () => {
    expect(organisation.departments.map(({ id }) => id)).toEqual(['bzk', 'ocw', 'jenv']);
    expect(organisation.departments.every(({ units }) => units.length > 1)).toBe(true);
  });

  it('knows the roles, whatever the letter case of the directory', () => {
    expect(rolesOf(organisation, person(2))).toEqual(['coordinator']);
    expect(rolesOf(organisation, person(3))).toEqual(['hr_sender']);
    expect(rolesOf({ ...organisation, roles: [{ person: 'abc', role: 'administrator' }] }, 'ABC')).toEqual([
      'administrator',
    ]);
  });

  it('gives an employee no role', () => {
    expect(rolesOf(organisation, person(1))).toEqual([]);
  });

  it('knows the department of the coordinator, and of nobody without one', () => {
    expect(departmentOf(organisation, person(2))).toBe('bzk');
    expect(departmentOf(organisation, person(4))).toBeUndefined();
  });

  it('says how to take part without Teams, in both languages', () => {
    expect(organisation.otherWay?.nl).toMatch(/papier/);
    expect(organisation.otherWay?.en).toMatch(/paper/);
  });

  it('has a demo sample of people in known departments and units, Anna de Vries first', () => {
    const [, ...rows] = readFileSync('content/demo/sample-2027.csv', 'utf8').trim().split('\n');
    const people = rows.map((row) => row.split(','));
    expect(people).toHaveLength(64);
    expect(people[0]?.slice(0, 3)).toEqual([person(1), 'Anna de Vries', 'nl']);
    expect(new Set(people.map(([id]) => id)).size).toBe(64);
    expect(new Set(people.map((row) => `${row[3] ?? ''} ${row[4] ?? ''}`)).size).toBeGreaterThan(40);
    for (const [, , , , , department, unit] of people)
      expect(organisation.departments.find(({ id }) => id === department)?.units.some(({ id }) => id === unit)).toBe(
        true,
      );
  });
});

describe('a wrong organisation file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'organisation-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const name = { nl: 'Ministerie', en: 'Ministry' };
  const bzk = { id: 'bzk', name, units: [] };
  const failure = (content: unknown): string => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(folder, 'organisation.json'), text);
    try {
      loadOrganisation(folder);
    } catch (error) {
      expect(error).toBeInstanceOf(ContentError);
      return error instanceof Error ? error.message.replace(folder, '') : '';
    }
    return 'loaded';
  };

  it.each([
    ['an unknown department', { departments: [{ ...bzk, id: 'xyz' }], roles: [] }, 'departments[0].id'],
    ['a missing language', { departments: [{ ...bzk, name: { nl: 'M' } }], roles: [] }, 'departments[0].name.en'],
    ['a department twice', { departments: [bzk, bzk], roles: [] }, 'departments[1]: bzk stands here twice'],
    [
      'a coordinator without department',
      { departments: [bzk], roles: [{ person: 'a', role: 'coordinator' }] },
      'roles[0].department',
    ],
    [
      'a department that is not in the file',
      { departments: [bzk], roles: [{ person: 'a', role: 'coordinator', department: 'ocw' }] },
      'roles[0].department: ocw is not among',
    ],
    [
      'a role twice, in other letter case',
      {
        departments: [bzk],
        roles: [
          { person: 'a', role: 'hr_sender' },
          { person: 'A', role: 'hr_sender' },
        ],
      },
      'roles[1]',
    ],
    ['what is not JSON', '{\n  "departments": [\n', 'line 2: is not JSON'],
    ['a stray comma', '{\n  "departments": [],\n}', 'line 3: is not JSON'],
  ])('is refused with file and place: %s', (_, content, place) => {
    const message = failure(content);
    expect(message).toContain('organisation.json: ');
    expect(message).toContain(place);
    expect(message).not.toContain('\n');
  });

  it('is refused when it is not there', () => {
    expect(() => loadOrganisation(join(folder, 'nowhere'))).toThrow(/organisation\.json: cannot be read/);
  });
});
