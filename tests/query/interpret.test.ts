import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { understand } from '../../src/conversation/understand.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { interpret } from '../../src/query/interpret.ts';
import { createInterpretationContext } from '../../src/query/read-question.ts';
import type { Query } from '../../src/query/query.ts';
import { recognise } from '../../src/signposting/recognise.ts';
import { bookWith, lexicons, read, smallPublication } from './figures.ts';

const querySchema = z.object({
  indicator: z.string(),
  where: z.record(z.string(), z.string()),
  by: z.array(z.string()),
  wave: z.string().default('2025'),
});
const labelled = z.object({
  id: z.string(),
  q: z.string(),
  lang: z.enum(LANGUAGES),
  outcome: z.string(),
  query: querySchema.optional(),
  acceptable: z.array(querySchema).optional(),
  reason: z.string().optional(),
  route: z.string().optional(),
  command: z.string().optional(),
});
const sample = readFileSync('tests/reference/questions.sample.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => labelled.parse(JSON.parse(line)));

const same = (query: Query): string =>
  JSON.stringify([query.indicator, Object.entries(query.where).sort(), query.by.toSorted(), query.wave]);

const query = (indicator: string, where: Query['where'] = {}, by: readonly string[] = [], wave = '2025') => ({
  kind: 'query',
  query: { indicator, where, by, wave },
});

describe('the labelled questions', () => {
  it.each(sample)('$id: $q', ({ q, lang, ...expected }) => {
    const got = understand(q, lang, { recognise, interpret: read });
    expect(got.kind === 'query' ? 'answer' : got.kind).toBe(expected.outcome);
    if (got.kind === 'query') expect(same(got.query)).toBe(same(expected.query!));
    if (got.kind === 'refuse') expect(got.reason).toBe(expected.reason);
    if (got.kind === 'signpost') expect(got.route).toBe(expected.route);
    if (got.kind === 'command') expect(got.command).toBe(expected.command);
    if (got.kind === 'clarify') {
      expect(got.options.length).toBeGreaterThan(0);
      for (const option of got.options) expect(expected.acceptable!.map(same)).toContain(same(option));
    }
  });
});

describe('a question', () => {
  it.each([
    ['vrouwn die rascime hebben ervaren', query('experienced.origin', { gender: 'woman' })],
    ['leeftijdsdiscrimnatie zelf evaren per domien', query('experienced.age', {}, ['domain'])],
    ['wimen who experinced rasicm', query('experienced.origin', { gender: 'woman' })],
  ])('with typing errors is understood: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['hoeveel procent heeft vorige maand discriminatie ervaren', 'hoeveel trouwen ervaren racisme'])(
    'is not corrected across meanings: %s',
    (text) => {
      expect(read(text).kind).toBe('clarify');
    },
  );

  it.each([
    ['vijftigers die racisme hebben ervaren', { age: '50_59' }],
    ['racisme ervaren door mensen van 60 jaar en ouder', { age: '60_plus' }],
    ['ervaren racisme, onder de 30', { age: 'under_30' }],
    ['staff in their 30s who experienced racism', { age: '30_39' }],
    ['mannen van 50 tot 60 die racisme ervaren', { gender: 'man', age: '50_59' }],
    ['ervaren racisme in schaal 13 en hoger', { pay_scale: '13_plus' }],
    ['ervaren racisme schaal 7-9', { pay_scale: '7_9' }],
    ['ervaren racisme onder schaal 7', { pay_scale: '1_6' }],
  ])('may name ages and scales as people do: %s', (text, where) => {
    expect(read(text)).toEqual(query('experienced.origin', where));
  });

  it.each([
    'medewerkers onder de 40 die racisme ervaren',
    'ervaren racisme in schaal 10',
    'jongeren die racisme ervaren',
  ])('about a group that is not a category is asked back: %s', (text) => {
    expect(read(text).kind).toBe('clarify');
  });

  it('takes the grounds from "vanwege" and the breakdown from "per", also with the same word', () => {
    expect(read('ervaren discriminatie vanwege geslacht, per geslacht')).toEqual(
      query('experienced.sex', {}, ['gender']),
    );
  });

  it.each([
    'racisme bij vrouwen',
    'sexism among senior management',
    'validisme per schaal',
    'discriminatie in schaal 1 t/m 6',
    'krijg ik van u racisme bij vrouwen te zien',
    'can I get racism among women',
  ])('about a ground with a group and nobody’s experience is asked back: %s', (text) => {
    const found = read(text);
    expect(found).toMatchObject({ kind: 'clarify' });
    const perspectives = found.kind === 'clarify' ? found.options.map(({ indicator }) => indicator.split('.')[0]) : [];
    expect(perspectives).toEqual(['experienced', 'witnessed_colleagues', 'witnessed_residents']);
  });

  it.each([
    'vrouwen krijgen racistische opmerkingen, hoeveel procent',
    'hoeveel vrouwen voelen racisme',
    'hoeveel vrouwen viel racisme ten deel',
    'hoeveel vrouwen moesten racisme verduren',
    'racism that women get, what share',
    'how many women have been on the receiving end of racism',
  ])('says in other words that it was undergone: %s', (text) => {
    expect(read(text)).toEqual(query('experienced.origin', { gender: 'woman' }));
  });

  it.each(['welke groep heeft er het meest last van?', 'which group gets the most racism?'])(
    'about whichever group is asked back: %s',
    (text) => {
      expect(read(text).kind).toBe('clarify');
    },
  );

  it('knows the one spoken to from the one asked about', () => {
    expect(read('hoeveel teamleiders bespraken het met hun leidinggevende')).toEqual(
      query('discussed_with.manager', { function: 'team_lead' }),
    );
  });

  it.each([
    'hoeveel vrouwen ervaren discriminatie door mannen',
    'hoeveel procent heeft discriminatie door collega’s ervaren',
    'vrouwen die discriminatie door teamleiders ervaren',
    'hoeveel burgers worden gediscrimineerd',
    'discriminatie richting collega’s met een migratieachtergrond van buiten Europa gezien',
    'witnessed racism towards female citizens',
    'tevreden over HR',
    'discriminatie door de overheid ervaren',
    'hoeveel mensen die huren ervaren discriminatie',
    'hoeveel procent is niet tevreden over de afhandeling',
    'komt ervaren racisme vaker voor dan seksisme',
    'how many people witnessed racism',
    'vrouwen gediscrimineerd door hun directeur',
    'hoeveel mensen vertelden hun directeur erover',
    'racisme van collega’s',
    'vrouwen en mannen samen die racisme ervaren',
  ])('with a second reading is never answered in silence: %s', (text) => {
    expect(read(text).kind).toBe('clarify');
  });

  it.each([
    ['discriminatie vanwege leeftijd ervaren in 2023', 'not_measured'],
    ['racisme ervaren door vrouwen in 2023', 'not_published'],
    ['hoeveel racisme in 2021 ervaren', 'not_measured'],
    ['hoeveel racisme in 2027 ervaren', 'not_published'],
    ['vergelijk 2023 met 2025', 'not_comparable'],
    ['is het beter geworden dan vorige keer', 'not_comparable'],
    ['ervaren racisme per departement', 'not_measured'],
    ['medewerkers met een beperking die discriminatie ervaren', 'not_measured'],
    ['mag ik de ruwe data', 'individual'],
    ['heeft Jan de Vries de enquête ingevuld', 'individual'],
    ['who did not respond', 'individual'],
    ['heeft mijn directeur de vragenlijst al ingevuld', 'individual'],
    ['heeft de teamleider gereageerd', 'individual'],
    ['did Sarah Johnson experience racism', 'individual'],
    ['heeft +José de enquête ingevuld', 'individual'],
    ['wat is de oorzaak van racisme bij de uitvoering', 'causal'],
    ['zelf ervaren racisme exclusief beleid', 'differencing'],
    ['zelf ervaren discriminatie van mannen per domein en schaal', 'not_published'],
  ])('that has no answer is refused for the right reason: %s', (text, reason) => {
    expect(read(text)).toMatchObject({ kind: 'refuse', reason });
  });

  it('reads "who" as a person only where it opens the question', () => {
    expect(read('staff who did not discuss it', 'en')).toEqual(query('not_discussed'));
  });

  it.each([
    ['discriminatie om geloof of afkomst ervaren, per functiegroep', 'nl', ['function']],
    ['discriminatie vanwege hun huidskleur, geloof of afkomst ervaren, per leeftijd', 'nl', ['age']],
    ['experienced discrimination because of faith or origin, by age', 'en', ['age']],
  ] as const)('reads what is listed beside a ground as a ground: %s', (text, language, by) => {
    expect(read(text, language)).toEqual(query('experienced.origin', {}, by));
  });

  it.each([
    ['do inspectors experience more racism than people elsewhere', 'experienced.origin', {}, ['domain']],
    ['women going to HR about it', 'discussed_with.hr', { gender: 'woman' }, []],
    ['kcoo satisfaction: men', 'satisfied_after.complaints_committee', { gender: 'man' }, []],
    ['women who noticed citizens facing racism', 'witnessed_residents.origin', { gender: 'woman' }, []],
    ['ageism undergone, women in services only', 'experienced.age', { gender: 'woman', domain: 'services' }, []],
    ['by age: discrimination of colleagues, seen as bystander', 'witnessed_colleagues.any', {}, ['age']],
    [
      'Hi Anna, for Friday’s debate: experienced sexism, age x domain. Best, Tom',
      'experienced.sex',
      {},
      ['age', 'domain'],
    ],
    ['my boss wants to know how many men experienced ageism', 'experienced.age', { gender: 'man' }, []],
  ] as const)('in English is read as it is meant: %s', (text, indicator, where, by) => {
    const given = read(text, 'en');
    expect(given.kind === 'query' ? same(given.query) : given).toBe(same({ indicator, where, by, wave: '2025' }));
  });

  it.each([
    'men who discriminate against women',
    'where do women experience most sexism',
    'which group suffers most from racism',
    'who experiences most racism',
    'experienced racism among women by rank',
    'women who told the press about racism',
  ])('in English for which there is no such figure is not answered with another: %s', (text) => {
    expect(read(text, 'en').kind).not.toBe('query');
  });

  it('asks back where a list after "per" may be a breakdown, or where two grounds are listed', () => {
    expect(read('discriminatie ervaren per geloof of afkomst')).toMatchObject({ kind: 'clarify' });
    expect(read('discriminatie vanwege handicap of leeftijd ervaren')).toMatchObject({
      kind: 'clarify',
      options: [{ indicator: 'experienced.disability' }, { indicator: 'experienced.age' }],
    });
  });

  it.each([
    ['medewerkers die zagen dat burgers met een beperking worden gediscrimineerd vanwege die beperking', 'nl'],
    ['staff who saw residents with disabilities discriminated against because of their disability', 'en'],
  ] as const)('reads a trait of residents that is also the ground as the ground: %s', (text, language) => {
    expect(read(text, language)).toEqual(query('witnessed_residents.disability'));
  });

  it.each([
    ['medewerkers met een beperking die zagen dat burgers vanwege een beperking werden gediscrimineerd', 'nl'],
    ['burgers met een beperking die gediscrimineerd zijn vanwege hun geslacht', 'nl'],
    ['hoeveel medewerkers hebben zich ziekgemeld na discriminatie', 'nl'],
    ['how many employees called in sick after discrimination', 'en'],
  ] as const)('refuses what was not asked: %s', (text, language) => {
    expect(read(text, language)).toMatchObject({ kind: 'refuse', reason: 'not_measured' });
  });

  it.each([
    ['pct vrouwen dat discriminatie ervaart op grond v.h. geslacht', 'nl', 'experienced.sex', { gender: 'woman' }],
    ['besproken met iemand buiten de organisatie, bv. vrienden', 'nl', 'discussed_with.outside', {}],
    ['discussed it with someone outside the organisation, e.g. friends', 'en', 'discussed_with.outside', {}],
  ] as const)('knows shorthand: %s', (text, language, indicator, where) => {
    expect(read(text, language)).toEqual(query(indicator, where));
  });

  it('uses the categories that the wave of 2023 had', () => {
    expect(read('racisme ervaren in schaal 14 tot en met 19 in 2023')).toEqual(
      query('experienced.origin', { pay_scale: '14_19' }, [], '2023'),
    );
  });

  it('about managers is answered where the publication holds them as one category', () => {
    const small = smallPublication();
    const union = { management: ['team_lead', 'senior_management'] };
    const dimensions = { ...small.dimensions, function: [...small.dimensions['function']!, 'management'] };
    const book = bookWith({ ...small, dimensions, unions: { function: union } });
    const context = createInterpretationContext(book, lexicons);
    expect(interpret('hoeveel leidinggevenden hebben zelf discriminatie ervaren', 'nl', context)).toEqual(
      query('experienced.any', { function: 'management' }),
    );
  });

  it.each(['hoi', '+ < > <1> ??', 'asdfgh qwerty', '', 'wat is het weer morgen', 'x'.repeat(10_000)])(
    'that is none: %#',
    (text) => {
      expect(read(text)).toEqual({ kind: 'none' });
    },
  );
});
