import { describe, expect, it } from 'vitest';
import { answer } from '../../src/query/answer.ts';
import { authorise, withinScope } from '../../src/query/authorise.ts';
import { checkQuery } from '../../src/query/check.ts';
import { describeAnswer } from '../../src/query/describe.ts';
import { firstQuestions, nextQuestions } from '../../src/query/next-questions.ts';
import type { Query } from '../../src/query/query.ts';
import { refusalText } from '../../src/query/refusal-text.ts';
import { bookWith, catalogue, letterOnly, read, smallPublication } from './figures.ts';

const ask = (indicator: string, where: Query['where'] = {}, by: readonly string[] = []): Query => ({
  indicator,
  where,
  by,
  wave: '2025',
});
const withPublication = bookWith(smallPublication());
const practice = bookWith(smallPublication({ practice: true }));
const sentence = (query: Query, book = withPublication, language: 'nl' | 'en' = 'nl'): string =>
  describeAnswer(answer(query, book), catalogue, language).sentence;

describe('an answer', () => {
  it('is the letter’s where the letter gives exactly this figure', () => {
    const [cell] = answer(ask('experienced.any'), withPublication).cells;
    expect(cell).toMatchObject({ value: { percentage: 12.8 }, origin: 'letter' });
    expect(sentence(ask('experienced.any'))).toBe(
      'Van de respondenten heeft 12,8% de afgelopen 12 maanden zelf discriminatie ervaren.',
    );
  });

  it('is the publication’s where the letter is silent, with its interval', () => {
    expect(sentence(ask('experienced.sex', { gender: 'woman', domain: 'policy' }))).toBe(
      'Van de vrouwen in het domein beleid heeft 6% de afgelopen 12 maanden zelf discriminatie op grond van geslacht ervaren (95%-interval: tussen 4% en 9%).',
    );
    expect(sentence(ask('experienced.sex', { gender: 'woman', domain: 'policy' }), withPublication, 'en')).toBe(
      'Of the women in the domain policy, 6% experienced discrimination because of sex in the past 12 months (95% interval: between 4% and 9%).',
    );
  });

  it('says "zo’n" where the letter does, with the base that the letter has', () => {
    expect(sentence(ask('not_discussed'))).toBe(
      "Van de respondenten die zelf discriminatie hebben ervaren, heeft zo'n 30% de ervaring met niemand besproken.",
    );
    const { facts } = describeAnswer(answer(ask('witnessed_residents.any'), letterOnly), catalogue, 'nl');
    expect(facts.map(({ value }) => value)).toContain('“in 6,8% van de gevallen”');
  });

  it('shows a withheld category as a dot, and says what the dot means', () => {
    const { rows, facts } = describeAnswer(
      answer(ask('experienced.sex', {}, ['gender']), withPublication),
      catalogue,
      'nl',
    );
    expect(rows.map(({ label, display }) => `${label} ${display}`)).toEqual([
      'vrouw 7%',
      'man 2%',
      'anders of niet opgegeven .',
    ]);
    expect(facts.map(({ title }) => title)).toContain('De punt (“.”)');
  });

  it('from practice data says OEFENCIJFER in the sentence, in every row and in the source', () => {
    const text = describeAnswer(answer(ask('experienced.sex', {}, ['gender']), practice), catalogue, 'nl');
    expect(text.practice).toBe(true);
    expect(text.sentence).toMatch(/^OEFENCIJFER/);
    for (const { display } of text.rows) expect(display).toMatch(/^OEFENCIJFER/);
    expect(text.facts.some(({ value }) => value.startsWith('OEFENCIJFER'))).toBe(true);
  });

  it('that was never published has no cells, and gives what the letter says in words', () => {
    const found = answer(ask('satisfied_after.colleague'), withPublication);
    expect(found.cells).toEqual([]);
    expect(sentence(ask('satisfied_after.colleague'))).toContain(
      'het meest tevreden zijn na een gesprek met een collega',
    );
  });

  it('goes on to questions that have a figure', () => {
    const next = nextQuestions(answer(ask('experienced.any'), letterOnly), letterOnly, 'nl');
    expect(next.length).toBeGreaterThanOrEqual(2);
    for (const { query } of [...next, ...firstQuestions(letterOnly, 'en')]) {
      expect(checkQuery(query, letterOnly)).toBeUndefined();
      expect(answer(query, letterOnly).cells).not.toEqual([]);
    }
  });

  it('never compares 2023 with 2025, for the reason that the letter gives', () => {
    expect(refusalText('not_comparable', 'nl', letterOnly)).toContain('verbreed naar discriminatie op alle gronden');
  });
});

describe('the lattice', () => {
  it.each([
    [ask('experienced.any', { domain: 'policy', gender: 'woman' }, ['age']), undefined],
    [ask('experienced.any', { domain: 'policy', gender: 'woman' }, ['pay_scale']), 'not_published'],
    [ask('experienced.any', { department: 'bzk' }), 'not_measured'],
    [ask('experienced.hair'), 'not_measured'],
    [ask('experienced.any', { gender: 'woman' }, ['gender']), 'not_published'],
  ])('is checked for queries that come back from a button too: %#', (query, reason) => {
    expect(checkQuery(query, withPublication)).toBe(reason);
  });
});

describe('the scope of a coordinator', () => {
  const bzk = { roles: ['coordinator'], department: 'bzk' } as const;
  it('is the whole Rijk and the own department', () => {
    expect(authorise(ask('experienced.any'), bzk)).toBe('allowed');
    expect(authorise(ask('experienced.any', { department: 'bzk' }), bzk)).toBe('allowed');
    expect(authorise(ask('experienced.any', { department: 'vws' }), bzk)).toBe('out_of_scope');
    expect(authorise(ask('experienced.any', {}, ['department']), bzk)).toBe('out_of_scope');
  });

  it('is everything for the Rijk coordinator, and nothing for who has no such role', () => {
    expect(authorise(ask('experienced.any', {}, ['department']), { roles: ['rijk_coordinator'] })).toBe('allowed');
    expect(authorise(ask('experienced.any'), { roles: ['hr_sender'] })).toBe('out_of_scope');
    expect(withinScope({ kind: 'query', query: ask('experienced.any') }, { roles: [] })).toMatchObject({
      reason: 'out_of_scope',
    });
  });

  it('never shuts somebody out of "mijn departement"', () => {
    const own = read('zelf ervaren discriminatie bij mijn departement');
    expect(withinScope(own, bzk)).toMatchObject({ kind: 'refuse', reason: 'not_measured' });
  });

  it('goes before whether another department’s figure exists', () => {
    const refused = {
      kind: 'refuse',
      reason: 'not_measured',
      query: ask('experienced.any', { department: 'vws' }),
    } as const;
    expect(withinScope(refused, bzk)).toMatchObject({ reason: 'out_of_scope' });
  });
});
