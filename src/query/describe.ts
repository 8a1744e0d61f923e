import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { Catalogue } from '../indicators/catalogue.ts';
import { categoryLabel, findIndicator } from '../indicators/words.ts';
import type { Figure, Withheld } from '../publication/figure.ts';
import { describeDifferences } from './describe-differences.ts';
import { describeFacts } from './describe-facts.ts';
import { describeGroup, describeQuery, peopleOf } from './describe-query.ts';
import type { Answer } from './outcome.ts';
import { sayCount, sayInterval, sayValue } from './say-figure.ts';

/** An answer in words, in one language: everything a card, a chart or an export says about it. */
export interface AnswerText {
  /** The sentence that stands first, with OEFENCIJFER in it for practice data. */
  readonly sentence: string;
  /** One row per cell, in the order of the categories. */
  readonly rows: readonly {
    readonly label: string;
    readonly display: string;
    readonly n: string;
    readonly interval: string;
  }[];
  /** Demonstrable differences, base, exact question, period, weighting and response, source, method version, how to read "." and the noise. */
  readonly facts: readonly { readonly title: string; readonly value: string }[];
  /** "Ik begreep: …": the query read back in words. */
  readonly understood: string;
  readonly practice: boolean;
}

/** More cells than this are read from the table alone. */
const MOST_IN_A_SENTENCE = 8;

const rowLabel = (cell: Figure | Withheld, { query }: Answer, catalogue: Catalogue, language: Language): string => {
  const labels = query.by.map((dimension) =>
    categoryLabel(catalogue, dimension, cell.where[dimension] ?? '', language),
  );
  return labels.length > 0
    ? labels.join(', ')
    : describeGroup(cell.where, catalogue, language, peopleOf(query.indicator, catalogue, language));
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const oneFigure = (cell: Figure | Withheld, { query }: Answer, catalogue: Catalogue, language: Language): string => {
  const words = messages(language).figures;
  if (cell.kind === 'withheld') return words.withheld;
  const indicator = findIndicator(catalogue, query.indicator);
  const value = sayValue(cell, language);
  const sentence = words.of(
    describeGroup(cell.where, catalogue, language, peopleOf(query.indicator, catalogue, language)),
    indicator?.among?.[language] ?? '',
    (indicator?.predicate[language] ?? '{figure}').replace('{figure}', value),
  );
  const interval = sayInterval(cell, language);
  return interval === '' ? `${sentence}.` : words.withInterval(sentence, interval);
};

const sentenceOf = (answer: Answer, catalogue: Catalogue, language: Language): string => {
  const words = messages(language).figures;
  const { cells, query, statements = [] } = answer;
  const [only] = cells;
  const asked = describeQuery(query, catalogue, language);
  if (only === undefined)
    return [words.notPublished(asked), ...statements.map((statement) => statement[language])].join(' ');
  if (query.by.length === 0) return oneFigure(only, answer, catalogue, language);
  const listed = cells.map((cell) => `${rowLabel(cell, answer, catalogue, language)} ${sayValue(cell, language)}`);
  return words.breakdown(capital(asked), listed.length > MOST_IN_A_SENTENCE ? words.seeTable : listed.join('; '));
};

/** Puts an answer into words: the sentence first. Promise: a figure of practice data says OEFENCIJFER everywhere. */
export const describeAnswer = (answer: Answer, catalogue: Catalogue, language: Language): AnswerText => {
  const words = messages(language).figures;
  const { cells, query } = answer;
  const practice = cells.some((cell) => cell.practice);
  const errata = (answer.errata ?? []).map((erratum) => words.erratum(erratum[language]));
  const sentence = [sentenceOf(answer, catalogue, language), ...errata].join(' ');
  const label = (cell: Figure): string => rowLabel(cell, answer, catalogue, language);
  const differences = describeDifferences(answer, label, language);
  return {
    sentence: practice ? `${words.practice}: ${sentence}` : sentence,
    rows: cells.map((cell) => ({
      label: rowLabel(cell, answer, catalogue, language),
      display: cell.practice ? `${words.practice} ${sayValue(cell, language)}` : sayValue(cell, language),
      n: cell.kind === 'figure' && cell.n !== undefined ? sayCount(cell.n, language) : words.unknownValue,
      interval: sayInterval(cell, language) || words.unknownValue,
    })),
    facts: [
      ...(differences === undefined ? [] : [{ title: words.facts.differences, value: differences }]),
      ...describeFacts(answer, catalogue, language),
    ],
    understood: words.understood(describeQuery(query, catalogue, language)),
    practice,
  };
};
