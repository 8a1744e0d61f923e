import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { loadOrganisation } from '../../src/organisation/organisation.ts';
import { type Directory, loadDirectory } from '../../src/signposting/directory.ts';
import { helpFor, thanksSignposts } from '../../src/signposting/help-for.ts';
import { ROUTES } from '../../src/signposting/route.ts';
import { contentWith } from './directory-with.ts';

const directory = loadDirectory('content');
const now = Date.parse('2026-12-01');
const nl = { language: 'nl', now } as const;
const bzk = { ...nl, department: 'bzk' } as const;
const ids = (view: { readonly signposts: readonly { readonly id: string }[] }) => view.signposts.map(({ id }) => id);

const changed = (file: string, change: (text: string) => string): Directory => {
  const folder = contentWith(file, change);
  try {
    return loadDirectory(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('a page of help', () => {
  it.each(ROUTES.flatMap((route) => LANGUAGES.map((language) => [route, language] as const)))(
    'is complete: %s in %s',
    (route, language) => {
      const view = helpFor(directory, route, { language, now });
      expect(view.title).not.toBe('');
      expect(view.signposts.length).toBeGreaterThan(0);
      expect(view.choices.length).toBeLessThanOrEqual(4);
      expect(new Set(ids(view)).size).toBe(view.signposts.length);
      for (const signpost of view.signposts)
        for (const part of [signpost.forWhat, signpost.confidentiality, signpost.whatHappensNext, signpost.reach])
          expect(part).not.toBe('');
    },
  );

  it.each(ROUTES)('has 112 and 113 on it: %s', (route) => {
    for (const language of LANGUAGES) {
      const text = JSON.stringify(helpFor(directory, route, { language, now }));
      expect(text).toContain('112');
      expect(text).toContain('0800-0113');
    }
  });

  it('says on every page that it is a bot that passes nothing on', () => {
    for (const route of ROUTES) {
      expect(helpFor(directory, route, nl).honesty).toMatch(/bot.*geef niets door/);
      expect(helpFor(directory, route, { language: 'en', now }).honesty).toMatch(/bot.*pass nothing on/);
    }
  });

  it('begins with 112 in danger', () => {
    expect(ids(helpFor(directory, 'emergency', nl))[0]).toBe('112');
  });

  it('begins with 113 for thoughts of suicide, with 112 below it and no menu', () => {
    const view = helpFor(directory, 'suicide_prevention', nl);
    expect(ids(view)).toEqual(['113', '112']);
    expect(view.choices).toEqual([]);
  });

  it('shows every door on the page of choices, as a signpost or as a button', () => {
    const view = helpFor(directory, 'choices', nl);
    expect(ids(view)).toEqual(['vertrouwenspersoon', 'mior', 'kcoo', 'discriminatie_nl']);
    expect(view.choices.map(({ route }) => route)).toEqual(['counsellor', 'bystander', 'manager_guidance', 'outside']);
  });

  it('says plainly that the ladder for managers is not available yet', () => {
    const ladder = helpFor(directory, 'manager_guidance', nl).signposts[0];
    expect(ladder).toMatchObject({ id: 'escalatieladder', reach: 'Nog niet beschikbaar.' });
  });
});

describe('a contact of a department', () => {
  it('brings everybody of the demo organisation to a person', () => {
    for (const { id } of loadOrganisation('content').departments)
      expect(helpFor(directory, 'counsellor', { ...nl, department: id }).signposts[0]?.link).toContain(
        'https://teams.microsoft.com/l/chat/',
      );
  });

  it('is offered as a choice of persons where there are more', () => {
    expect(ids(helpFor(directory, 'counsellor', bzk)).slice(0, 2)).toEqual([
      'vertrouwenspersoon',
      'vertrouwenspersoon_2',
    ]);
  });

  it('is one of each department for whom the department is not known', () => {
    const links = helpFor(directory, 'counsellor', nl).signposts.map(({ link }) => link ?? '');
    for (const { id } of loadOrganisation('content').departments)
      expect(links.some((link) => link.endsWith(`@${id}.example`))).toBe(true);
  });

  it('is said to be missing, with where to ask, never with a number', () => {
    const counsellor = helpFor(directory, 'counsellor', { ...nl, department: 'vws' }).signposts[0];
    expect(counsellor?.reach).toMatch(/nog geen contact van uw departement.*Vraag het uw HR-afdeling/);
    expect(counsellor).not.toHaveProperty('link');
    for (const id of ['mior', 'kcoo'])
      expect(helpFor(directory, 'choices', bzk).signposts.find((view) => view.id === id)?.reach).not.toMatch(/\d/);
  });

  it('is clearly an example in the demo', () => {
    expect(helpFor(directory, 'counsellor', bzk).signposts[0]?.name).toContain('Demovoorbeeld');
  });
});

describe('a contact that nobody verified', () => {
  it.each(['source', 'verified_on'])('is shown as a name without its number: no %s', (field) => {
    const without = changed('outside.json', (text) => text.replaceAll(new RegExp(`,\\s*"${field}": "[^"]*"`, 'g'), ''));
    for (const view of helpFor(without, 'outside', nl).signposts.filter(({ id }) => id !== 'csg')) {
      expect(view.reach).toBe('Het nummer is nog niet gecontroleerd. Vraag het uw departement.');
      expect(view).not.toHaveProperty('link');
    }
  });

  it('is shown with its number all the same for 112 and 113', () => {
    const without = changed('danger.json', (text) => text.replaceAll(/,\s*"verified_on": "[^"]*"/g, ''));
    const [first, second] = helpFor(without, 'suicide_prevention', nl).signposts;
    expect(first?.reach).toContain('0800-0113');
    expect(second?.reach).toContain('112');
    expect(JSON.stringify(helpFor(without, 'emergency', nl))).not.toContain('0900-8844');
  });
});

it('says of a contact how old its check is after 180 days, and not before', () => {
  const reach = (date: string) =>
    helpFor(directory, 'outside', { language: 'nl', now: Date.parse(date) }).signposts[0]?.reach;
  expect(reach('2027-05-21')).toBe('Ga naar discriminatie.nl.');
  expect(reach('2027-05-22')).toContain('Voor het laatst gecontroleerd op 22 november 2026');
});

describe('the signposts at the end of the questionnaire', () => {
  it('are the four main ones, each once', () => {
    for (const reader of [{ language: 'nl' }, { language: 'en', department: 'bzk' }] as const)
      expect(thanksSignposts(directory, reader).map(({ id }) => id)).toEqual([
        'vertrouwenspersoon',
        'mior',
        'kcoo',
        'discriminatie_nl',
      ]);
  });

  it('are of the own department', () => {
    expect(thanksSignposts(directory, { language: 'nl', department: 'ocw' })[0]?.link).toContain('@ocw.example');
    expect(thanksSignposts(directory, { language: 'nl' })[0]).not.toHaveProperty('link');
  });
});
