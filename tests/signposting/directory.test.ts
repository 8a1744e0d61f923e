import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/organisation/content-file.ts';
import { loadDirectory } from '../../src/signposting/directory.ts';
import { contentWith } from './directory-with.ts';

const failure = (file: string, change: (text: string) => string): string => {
  const folder = contentWith(file, change);
  try {
    loadDirectory(folder);
    return 'loaded';
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return error instanceof Error ? error.message.replace(folder, '') : '';
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('the directory of signposts', () => {
  it('loads', () => {
    expect(loadDirectory('content').signposts.size).toBeGreaterThan(12);
  });

  it('refuses a superseded number, however it is written', () => {
    expect(failure('danger.json', (text) => text.replace('0800-0113, or chat', '0900 0113, or chat'))).toContain(
      'danger.json: signposts[1]: 0900-0113 is a superseded number',
    );
    expect(failure('outside.json', (text) => text.replace('discriminatie.nl."', 'of bel 0900-235 43 54."'))).toContain(
      '0900-2354354 is a superseded number',
    );
  });

  it('refuses a page of danger that does not begin with its number', () => {
    const swapped = (text: string) =>
      text.replace(
        /"signposts": \["113", "112"\]|"signposts": \[\s*"113",\s*"112"\s*\]/,
        '"signposts": ["112", "113"]',
      );
    expect(failure('routes.json', swapped)).toContain(
      'routes.json: routes.suicide_prevention.signposts: begins with 113, then 112',
    );
  });

  it('refuses 112 without its number', () => {
    expect(failure('danger.json', (text) => text.replace('"Bel 112, dag en nacht."', '"Bel."'))).toContain('112');
  });

  it('refuses a page that names a signpost that is not there', () => {
    expect(failure('routes.json', (text) => text.replace('"mior"', '"moir"'))).toContain('there is no signpost moir');
  });

  it('refuses a contact of a department for a signpost that is the same for everybody', () => {
    expect(failure('departments.json', (text) => text.replace('"bmw"', '"crm"'))).toMatch(
      /departments\.json: departments\.bzk\[3\]\.signpost: crm is no signpost of a department/,
    );
  });

  it('refuses an unknown department, a text in one language and a link that is not https', () => {
    expect(failure('departments.json', (text) => text.replace('"ocw":', '"xyz":'))).toContain('departments.json: ');
    expect(failure('inside.json', (text) => text.replace('"en": "Company doctor (bedrijfsarts)"', '"en": ""'))).toMatch(
      /inside\.json: signposts\[2\]\.name\.en/,
    );
    expect(
      failure('outside.json', (text) => text.replace('https://discriminatie.nl', 'http://discriminatie.nl')),
    ).toContain('signposts[0].contact.link');
  });

  it('refuses a directory in which no department could have a confidential route', () => {
    expect(
      failure('inside.json', (text) => text.replace('"confidentialRoute": true', '"confidentialRoute": false')),
    ).toContain('confidentialRoute');
  });
});
