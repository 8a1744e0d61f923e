import { describe, expect, it } from 'vitest';
import { read } from './figures.ts';

const answered = (indicator: string, where: Readonly<Record<string, string>> = {}, by: readonly string[] = []) => ({
  kind: 'query',
  query: { indicator, where, by },
});

describe('a question in English', () => {
  it.each([
    ['The minister has to answer questions tomorrow; which percentage saw racism towards citizens?'],
    ['Further to our call this morning: what share noticed racism towards citizens?'],
    ['For the accessibility week, how many noticed racism towards citizens?'],
    ['My boss wants to know for her speech how many people saw racism towards citizens'],
  ])('is read without what it is for: %s', (text) => {
    expect(read(text, 'en')).toMatchObject(answered('witnessed_residents.origin'));
  });

  it.each([
    ['For customs officers, how many experienced racism?'],
    ['I am looking at the diplomats. How many experienced racism?'],
    ['In the embassies, how many experienced racism?'],
    ['For the customs network, how many experienced racism?'],
    ['As a diplomat, how many experienced racism?'],
    ['how many pilots experienced racism'],
    ['how many experienced racism in summer'],
    ['How many women behave in a racist way?'],
    ['How many men show sexist behaviour?'],
    ['Executives: how many have seen racism towards colleagues'],
    ['With who do people talk about it the most?'],
    ['racism or other discrimination experienced'],
    ['how many were ridiculed'],
    ['discriminated against for being young and female'],
    ['how many saw that women were discriminated against'],
    ['women got a training against discrimination'],
  ])('is never answered with the figure of others, or of something else: %s', (text) => {
    expect(read(text, 'en').kind).not.toBe('query');
  });

  it.each([
    ['discrimination because of herkomst, experienced by vrouwen', answered('experienced.origin', { gender: 'woman' })],
    ['disab discr tw clients seen, insp domain', answered('witnessed_residents.disability', { domain: 'inspection' })],
    ['rr fn x gender', answered('response_rate', {}, ['function', 'gender'])],
    ['gender × age, ageism experienced', answered('experienced.age', {}, ['age', 'gender'])],
    ['sexism undergone, women under 30 %', answered('experienced.sex', { gender: 'woman', age: 'under_30' })],
    ['women get the most sexism in which domain?', answered('experienced.sex', { gender: 'woman' }, ['domain'])],
    ['homophobic experiences of team leaders', answered('experienced.orientation', { function: 'team_lead' })],
    [
      'somewhat more than twelve percent of women experienced sexism?',
      answered('experienced.sex', { gender: 'woman' }),
    ],
    ['discriminated against on another ground than the five named', answered('experienced.other')],
    ['how many had homophobia directed at them', answered('experienced.orientation')],
    ['Share of respondents reporting at least one ground of discrimination', answered('experienced.any')],
    ['discriminated against because they use a wheelchair', answered('experienced.disability')],
    ['belittled for being a woman or a man', answered('experienced.sex')],
    ['ridiculed for being gay, lesbian or bi', answered('experienced.orientation')],
    ['anti-Muslim remarks experienced', answered('experienced.origin')],
    ['were three in ten silent about what happened to them', answered('not_discussed')],
    ['saw staff treating clients in a racist way', answered('witnessed_residents.origin')],
    ['personaly experienced racism', answered('experienced.origin')],
    ['how many kept what happened to themselves', answered('not_discussed')],
    ['share that took what happened to HR', answered('discussed_with.hr')],
    ['happy with what the organisation did about it', answered('satisfied_with_handling')],
  ])('is read in other words: %s', (text, meant) => {
    const found = read(text, 'en');
    const sorted =
      found.kind === 'query' ? { ...found, query: { ...found.query, by: found.query.by.toSorted() } } : found;
    expect(sorted).toMatchObject(meant);
  });
});
