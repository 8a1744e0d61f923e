import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
        for (const part of [
          signpost.forWhat,
          signpost.confidentiality,
          signpost.whatHappensNext,
          signpost.doors[0]?.reach,
        ])
          expect(part).toBeTruthy();
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
    expect(ladder).toMatchObject({ id: 'escalatieladder', doors: [{ reach: 'Nog niet beschikbaar.' }] });
  });
});

describe('the ladder for managers', () => {
  const ladder = (text: string): Directory => {
    const folder = contentWith('inside.json', (before) => `${before} `);
    writeFileSync(join(folder, 'signposts', 'escalation-ladder.json'), text);
    try {
      return loadDirectory(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const step = { title: { nl: 'Stap 1', en: 'Step 1' }, text: { nl: 'Luister eerst.', en: 'Listen first.' } };

  it('is shown step by step once its file is loaded, and nowhere else', () => {
    const loaded = ladder(JSON.stringify({ source: 'BZK', verified_on: '2026-11-22', steps: [step] }));
    const view = helpFor(loaded, 'manager_guidance', nl);
    expect(view.steps).toEqual([{ title: 'Stap 1', text: 'Luister eerst.' }]);
    expect(view.signposts[0]?.doors[0]?.reach).toBe('De stappen staan hieronder.');
    expect(helpFor(loaded, 'choices', nl).steps).toEqual([]);
  });

  it('is refused without a source', () => {
    expect(() => ladder(JSON.stringify({ verified_on: '2026-11-22', steps: [step] }))).toThrow(
      /escalation-ladder\.json: source/,
    );
  });
});

describe('a contact of a department', () => {
  it('brings everybody of the demo organisation to a person', () => {
    for (const { id } of loadOrganisation('content').departments)
      expect(helpFor(directory, 'counsellor', { ...nl, department: id }).signposts[0]?.doors[0]).toMatchObject({
        link: expect.stringContaining('https://teams.microsoft.com/l/chat/') as string,
        linkText: 'Open een chat in Teams',
      });
  });

  it('is offered as a choice of persons where there are more, and said once what holds for each', () => {
    const view = helpFor(directory, 'counsellor', bzk);
    expect(ids(view)).toEqual(['vertrouwenspersoon', 'bmw', 'bedrijfsarts']);
    const names = view.signposts[0]?.doors.map(({ name }) => name);
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(2);
  });

  it('is one alone where somebody looks for something else', () => {
    const counsellor = helpFor(directory, 'choices', bzk).signposts.find(({ id }) => id === 'vertrouwenspersoon');
    expect(counsellor?.doors).toHaveLength(1);
  });

  it('is one of each department for whom the department is not known', () => {
    const doors = helpFor(directory, 'counsellor', nl).signposts[0]?.doors ?? [];
    const links = doors.map(({ link }) => link ?? '');
    for (const { id } of loadOrganisation('content').departments)
      expect(links.some((link) => link.endsWith(`@${id}.example`))).toBe(true);
    expect(doors.at(-1)?.reach).toMatch(/^Werkt u bij een ander departement\?/);
  });

  it('is said to be missing, with where to ask, never with a number', () => {
    const counsellor = helpFor(directory, 'counsellor', { ...nl, department: 'vws' }).signposts[0];
    expect(counsellor?.doors).toHaveLength(1);
    expect(counsellor?.doors[0]?.reach).toMatch(/nog geen contact van uw departement.*Vraag het uw HR-afdeling/);
    expect(counsellor?.doors[0]).not.toHaveProperty('link');
    for (const id of ['mior', 'kcoo'])
      expect(helpFor(directory, 'choices', bzk).signposts.find((view) => view.id === id)?.doors[0]?.reach).not.toMatch(
        /\d/,
      );
  });

  it('is clearly an example in the demo', () => {
    expect(helpFor(directory, 'counsellor', bzk).signposts[0]?.doors[0]?.name).toContain('Demovoorbeeld');
  });
});

describe('a contact that nobody verified', () => {
  it.each(['source', 'verified_on'])('is shown as a name without its number: no %s', (field) => {
    const without = changed('outside.json', (text) => text.replaceAll(new RegExp(`,\\s*"${field}": "[^"]*"`, 'g'), ''));
    for (const view of helpFor(without, 'outside', nl).signposts.filter(({ id }) => id !== 'csg')) {
      expect(view.doors).toEqual([{ reach: 'Het nummer is nog niet gecontroleerd. Vraag het uw departement.' }]);
      expect(view).not.toHaveProperty('checked');
    }
  });

  it('is shown with its number all the same for 112 and 113', () => {
    const without = changed('danger.json', (text) => text.replaceAll(/,\s*"verified_on": "[^"]*"/g, ''));
    const [first, second] = helpFor(without, 'suicide_prevention', nl).signposts;
    expect(first?.doors[0]).toMatchObject({ reach: expect.stringContaining('0800-0113') as string, phone: '113' });
    expect(second?.doors[0]).toMatchObject({ reach: expect.stringContaining('112') as string, phone: '112' });
    expect(JSON.stringify(helpFor(without, 'emergency', nl))).not.toContain('0900-8844');
  });
});

it('says of a contact how old its check is after 180 days, and before only for who wants to know', () => {
  const signpost = (date: string) =>
    helpFor(directory, 'outside', { language: 'nl', now: Date.parse(date) }).signposts[0];
  expect(signpost('2027-05-21')?.doors[0]?.reach).toBe('Ga naar discriminatie.nl.');
  expect(signpost('2027-05-21')?.checked).toBe('Contact gecontroleerd op 22 november 2026.');
  expect(signpost('2027-05-22')?.doors[0]?.reach).toContain('Voor het laatst gecontroleerd op 22 november 2026');
  expect(signpost('2027-05-22')).not.toHaveProperty('checked');
});

it('says of every link what it does', () => {
  for (const route of ROUTES)
    for (const language of LANGUAGES)
      for (const { doors } of helpFor(directory, route, { language, department: 'bzk', now }).signposts)
        for (const { link, linkText } of doors) {
          expect(linkText === undefined).toBe(link === undefined);
          expect(linkText ?? '').not.toMatch(/website|klik|click|https/i);
        }
});

it('gives a telephone only a number that the words give too', () => {
  for (const route of ROUTES)
    for (const { doors } of helpFor(directory, route, nl).signposts)
      for (const { phone, reach } of doors) expect(reach).toContain(phone ?? '');
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
    expect(thanksSignposts(directory, { language: 'nl', department: 'ocw' })[0]?.doors[0]?.link).toContain(
      '@ocw.example',
    );
    expect(thanksSignposts(directory, { language: 'nl' })[0]?.doors[0]).not.toHaveProperty('link');
  });
});
