import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Findings, checkDirectory } from '../../src/signposting/check.ts';
import { loadDirectory } from '../../src/signposting/directory.ts';
import { contentWith } from './directory-with.ts';

const demo = ['bzk', 'ocw', 'jenv'] as const;
const now = Date.parse('2026-12-01');

const findings = (change: (text: string) => string): Findings => {
  const folder = contentWith('departments.json', change);
  try {
    return checkDirectory(loadDirectory(folder), demo, now);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('the check of the signposts', () => {
  it('holds of the demo organisation, whose contacts it calls examples', () => {
    const { failures, withExamples } = checkDirectory(loadDirectory('content'), demo, now);
    expect(failures).toEqual([]);
    expect(withExamples).toEqual([...demo]);
  });

  it('fails for a department that gave no contact', () => {
    const { failures } = checkDirectory(loadDirectory('content'), [...demo, 'vws'], now);
    expect(failures).toMatchObject([{ department: 'vws', signpost: 'vertrouwenspersoon', state: 'missing' }]);
  });

  it('fails for every department once all contacts are stale', () => {
    const { failures, remarks } = checkDirectory(loadDirectory('content'), demo, Date.parse('2027-06-01'));
    expect(failures.map(({ department, state }) => `${department ?? ''} ${state}`)).toEqual([
      'bzk stale',
      'bzk stale',
      'bzk stale',
      'ocw stale',
      'jenv stale',
    ]);
    expect(remarks.some(({ signpost, state }) => signpost === '112' && state === 'stale')).toBe(true);
  });

  it('fails for an unverified contact that is the only one', () => {
    const { failures } = findings((text) => {
      const at = text.indexOf('"ocw"');
      return text.slice(0, at) + text.slice(at).replace(/,\s*"verified_on": "[^"]*"/, '');
    });
    expect(failures).toMatchObject([{ department: 'ocw', state: 'unverified' }]);
  });

  it('only remarks on a stale contact while another way stands open', () => {
    const { failures, remarks } = findings((text) =>
      text.replace('"verified_on": "2026-11-22"', '"verified_on": "2026-01-01"'),
    );
    expect(failures).toEqual([]);
    expect(remarks).toContainEqual(
      expect.objectContaining({ department: 'bzk', signpost: 'vertrouwenspersoon', state: 'stale' }),
    );
  });
});
