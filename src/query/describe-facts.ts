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

const weighting = (design: string | undefined, language: Language): string => {
  const { weightings } = messages(language).figures;
  return design === 'raked' || design === 'poststratified' ? weightings[design] : weightings.unknown;
};

/** Of a wave about which nothing was published elsewhere: what its publication says itself. */
const ownSurvey = ({ query, method }: Answer, language: Language): readonly Fact[] => {
  if (method === undefined) return [];
  const { facts: titles, periodUnknown, responseIn } = messages(language).figures;
  return [
    { title: titles.period, value: periodUnknown(query.wave) },
    { title: titles.response, value: responseIn(query.wave, weighting(method.design, language)) },
  ];
};

const survey = (answer: Answer, language: Language): readonly Fact[] => {
  const { query, survey: facts } = answer;
  if (facts === undefined) return ownSurvey(answer, language);
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
  const substance = findIndicator(catalogue, query.indicator)?.question[language];
  const exact = answer.question?.[language];
  const caveats = cells.flatMap((cell) => (cell.kind === 'figure' ? (cell.caveat ?? []) : []));
  const noised = cells.some((cell) => cell.kind === 'figure' && cell.origin === 'publication');
  const withheld = cells.some(({ kind }) => kind === 'withheld');
  return [
    { title: words.facts.base, value: base(answer, catalogue, language) },
    ...(exact !== undefined
      ? [{ title: words.facts.exactQuestion, value: `“${exact}”` }]
      : substance !== undefined
        ? [{ title: words.facts.question, value: substance }]
        : []),
    ...survey(answer, language),
    ...[...new Set(cells.map(({ source }) => source))].map((value) => ({ title: words.facts.source, value })),
    ...caveats.map((value) => ({ title: words.facts.words, value: `“${value}”` })),
    ...statements.map((statement) => ({ title: words.facts.statement, value: statement[language] })),
    ...(noised ? [{ title: words.facts.protection, value: words.noised }] : []),
    ...(answer.method === undefined ? [] : [{ title: words.facts.method, value: words.method(answer.method.version) }]),
    ...(withheld ? [{ title: words.facts.dot, value: words.withheld }] : []),
  ];
};
