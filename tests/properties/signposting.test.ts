import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod/v4';
import { DEPARTMENTS } from '../../src/organisation/department.ts';
import { loadDirectory } from '../../src/signposting/directory.ts';
import { helpFor } from '../../src/signposting/help-for.ts';
import { recognise } from '../../src/signposting/recognise.ts';
import { ROUTES } from '../../src/signposting/route.ts';

const schema = z.object({ q: z.string(), route: z.string().nullable() });
const messages = readFileSync('tests/reference/help-messages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => schema.parse(JSON.parse(line)));
const danger = messages.filter(({ route }) => route === 'emergency' || route === 'suicide_prevention');

it('danger is recognised whatever the capitals and the punctuation around it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...danger),
      fc.constantFrom('', '!', '!!!', '...', ' 😢', '\n', ' , '),
      fc.boolean(),
      ({ q, route }, around, loud) => {
        expect(recognise(`${around}${loud ? q.toUpperCase() : q}${around}`)).toBe(route);
      },
    ),
    { numRuns: 60 },
  );
});

const inDanger = [
  'ik denk aan zelfmoord',
  'ik wil mezelf ophangen',
  'ik ben suicidaal',
  'ik word aangevallen',
  'mijn collega wordt bedreigd',
  'er ligt iemand bewusteloos',
  'ik word achtervolgd',
  'i am thinking of suicide',
  'i am being attacked',
  'he is threatening me',
  'she is bleeding, somebody stabbed her',
];

it('two swapped letters inside a long word never take danger away', () => {
  const place = fc
    .constantFrom(...inDanger)
    .chain((text) => fc.constantFrom(...text.matchAll(/[a-z]{7,}/g)).map((word) => ({ text, word })))
    .chain(({ text, word }) =>
      fc.integer({ min: 1, max: word[0].length - 2 }).map((at) => ({ text, at: word.index + at })),
    );
  fc.assert(
    fc.property(place, ({ text, at }) => {
      const swapped = `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`;
      expect(recognise(swapped)).toBe(recognise(text));
      expect(['emergency', 'suicide_prevention']).toContain(recognise(text));
    }),
  );
});

it('a count of people is a question about figures, whatever was counted', () => {
  const who = fc.constantFrom('medewerkers', 'vrouwen', 'collega’s', 'teamleiders', 'mensen');
  const what = fc.constantFrom(
    'zijn bedreigd',
    'dachten aan zelfmoord',
    'spraken met een vertrouwenspersoon',
    'dienden een klacht in',
    'hebben het gemeld bij het MIOR',
    'waren getuige van racisme',
    'worden gepest',
  );
  fc.assert(
    fc.property(fc.constantFrom('hoeveel', 'hoeveel procent van de', 'welk aandeel van de'), who, what, (...words) => {
      expect(recognise(words.join(' '))).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

it('a page of help shows no number that is not in the files, and none that is superseded', () => {
  const directory = loadDirectory('content');
  fc.assert(
    fc.property(
      fc.constantFrom(...ROUTES),
      fc.constantFrom('nl' as const, 'en' as const),
      fc.option(fc.constantFrom(...DEPARTMENTS), { nil: undefined }),
      fc.integer({ min: 0, max: 4_000_000_000_000 }),
      (route, language, department, now) => {
        const view = helpFor(directory, route, { language, now, ...(department === undefined ? {} : { department }) });
        const digits = JSON.stringify(view).replace(/[\s-]/g, '');
        expect(digits).not.toContain('09002354354');
        expect(digits).not.toContain('09000113');
        expect(digits).toContain('112');
        expect(digits).toContain('113');
      },
    ),
  );
});
