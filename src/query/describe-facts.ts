import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { Catalogue } from '../indicators/catalogue.ts';
import { findIndicator } from '../indicators/words.ts';
import { describeGroup } from './describe-query.ts';
import type { Answer } from './outcome.ts';
import { sayCount } from './say-figure.ts';

interface Fact {
  readonly title: string;
  readonly value: string;
}

const base = ({ query }: Answer, catalogue: Catalogue, language: Language): string => {
  const all = findIndicator(catalogue, query.indicator)?.base[language] ?? messages(language).figures.everybody;
  const group = describeGroup(query.where, catalogue, language, '').trim();
  return group === '' ? all : `${all}; ${group}`;
};

const survey = ({ query, survey: facts }: Answer, language: Language): readonly Fact[] => {
  if (facts === undefined) return [];
  const { facts: titles, period, periodOfResponse, response } = messages(language).figures;
  const fieldwork = facts.fieldwork[language];
  const [completed, invited] = [sayCount(facts.completed, language), sayCount(facts.invited, language)];
  return [
    {
      title: titles.period,
      value: query.indicator === 'response_rate' ? periodOfResponse(fieldwork) : period(fieldwork),
    },
    { title: titles.response, value: response(completed, invited, facts.weighting[language]) },
  ];
};

/** Everything needed to read the figures well. */
export const describeFacts = (answer: Answer, catalogue: Catalogue, language: Language): readonly Fact[] => {
  const words = messages(language).figures;
  const { cells, statements = [], query } = answer;
  const question = findIndicator(catalogue, query.indicator)?.question[language];
  const caveats = cells.flatMap((cell) => (cell.kind === 'figure' ? (cell.caveat ?? []) : []));
  const noised = cells.some((cell) => cell.kind === 'figure' && cell.origin === 'publication');
  const withheld = cells.some(({ kind }) => kind === 'withheld');
  return [
    { title: words.facts.base, value: base(answer, catalogue, language) },
    ...(question === undefined ? [] : [{ title: words.facts.question, value: question }]),
    ...survey(answer, language),
    ...[...new Set(cells.map(({ source }) => source))].map((value) => ({ title: words.facts.source, value })),
    ...caveats.map((value) => ({ title: words.facts.words, value: `“${value}”` })),
    ...statements.map((statement) => ({ title: words.facts.statement, value: statement[language] })),
    ...(noised ? [{ title: words.facts.method, value: words.noised }] : []),
    ...(withheld ? [{ title: words.facts.dot, value: words.dot }] : []),
  ];
};
