import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import { categoryLabel, findDimension } from '../indicators/words.ts';
import type { FigureBook } from './figure-book.ts';
import type { Query } from './query.ts';

/** The parts of a query that can be corrected, each with choices of its own. */
export const PARTS = ['subject', 'group', 'breakdown', 'wave'] as const;
export type Part = (typeof PARTS)[number];

/** One thing to choose: which choice holds now, and every other one. */
export interface Asked {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** What was chosen, by the id of what was asked; what is left out stays as it was. */
type Chosen = Readonly<Record<string, string>>;

/** What choices are made from. `may`: whether this person may ask such a query. */
export interface ChoiceContext {
  readonly book: FigureBook;
  readonly language: Language;
  readonly may: (query: Query) => boolean;
}

/** Instead of a category: everybody; instead of a dimension: no breakdown. */
const NONE = 'none_chosen';

const split = (indicator: string): readonly [string, string | undefined] => {
  const [family = '', member] = indicator.split('.');
  return [family, member];
};

const familiesOf = ({ catalogue }: FigureBook): readonly string[] => [
  ...new Set(catalogue.indicators.map(({ id }) => split(id)[0])),
];
const membersOf = ({ catalogue }: FigureBook, family: string): readonly string[] =>
  catalogue.indicators.flatMap(({ id }) => {
    const [own, member] = split(id);
    return own === family && member !== undefined ? [member] : [];
  });

const dimensionsOf = (book: FigureBook): readonly string[] =>
  book.catalogue.dimensions
    .map(({ id }) => id)
    .filter((id) => id !== 'department' || book.waves.some((wave) => book.publication(wave)?.dimensions[id]));

const categoriesOf = (book: FigureBook, dimension: string): readonly string[] => {
  const found = findDimension(book.catalogue, dimension);
  const published = book.waves.flatMap((wave) => book.publication(wave)?.dimensions[dimension] ?? []);
  return [
    ...new Set([
      ...(found?.categories ?? []).map(({ id }) => id),
      ...published,
      ...(found?.retired ?? []).filter(({ wave }) => book.waves.includes(wave)).map(({ id }) => id),
    ]),
  ];
};

const chooseSubject = ({ indicator }: Query, { book, language }: ChoiceContext): readonly Asked[] => {
  const words = messages(language).correction;
  const [family, member] = split(indicator);
  const members = membersOf(book, family);
  const subject = {
    id: 'subject',
    label: words.subject,
    value: family,
    choices: familiesOf(book).map((id) => ({ id, label: words.families[id] ?? id })),
  };
  if (member === undefined) return [subject];
  const about = members.includes('any') ? words.ground : words.counterpart;
  const choices = members.map((id) => ({ id, label: words.members[id] ?? id }));
  return [subject, { id: 'member', label: about, value: member, choices }];
};

/** A category of an earlier questionnaire says of which. */
const labelOf = ({ catalogue }: FigureBook, dimension: string, category: string, language: Language): string => {
  const label = categoryLabel(catalogue, dimension, category, language);
  const wave = findDimension(catalogue, dimension)?.retired.find(({ id }) => id === category)?.wave;
  return wave === undefined ? label : `${label} (${messages(language).figures.wave(wave)})`;
};

const chooseGroup = (query: Query, { book, language, may }: ChoiceContext): readonly Asked[] =>
  dimensionsOf(book).map((id) => {
    const { catalogue } = book;
    const choices = categoriesOf(book, id)
      .filter((category) => may({ ...query, where: { [id]: category }, by: [] }))
      .map((category) => ({ id: category, label: labelOf(book, id, category, language) }));
    return {
      id,
      label: findDimension(catalogue, id)?.label[language] ?? id,
      value: query.where[id] ?? NONE,
      choices: [{ id: NONE, label: messages(language).correction.everybody }, ...choices],
    };
  });

const chooseBreakdown = (query: Query, { book, language, may }: ChoiceContext): readonly Asked[] => {
  const words = messages(language).correction;
  const choices = dimensionsOf(book)
    .filter((id) => may({ ...query, where: {}, by: [id] }))
    .map((id) => ({ id, label: findDimension(book.catalogue, id)?.label[language] ?? id }));
  return [words.firstBreakdown, words.secondBreakdown].map((label, place) => ({
    id: `breakdown_${place}`,
    label,
    value: query.by[place] ?? NONE,
    choices: [{ id: NONE, label: words.noBreakdown }, ...choices],
  }));
};

const chooseWave = ({ wave }: Query, { book, language }: ChoiceContext): readonly Asked[] => {
  const choices = book.waves.map((id) => ({ id, label: id }));
  return [{ id: 'wave', label: messages(language).correction.wave, value: wave, choices }];
};

/** The choices for one part of a query, with what holds now. */
export const choicesFor = (part: Part, query: Query, context: ChoiceContext): readonly Asked[] => {
  switch (part) {
    case 'subject':
      return chooseSubject(query, context);
    case 'group':
      return chooseGroup(query, context);
    case 'breakdown':
      return chooseBreakdown(query, context);
    case 'wave':
      return chooseWave(query, context);
  }
};

const subjectChosen = (query: Query, chosen: Chosen, book: FigureBook): Query => {
  const [family, member] = split(query.indicator);
  const subject = chosen['subject'] ?? family;
  const members = membersOf(book, subject);
  const wanted = chosen['member'] ?? member ?? '';
  const [first] = members;
  if (first === undefined) return { ...query, indicator: subject };
  return { ...query, indicator: `${subject}.${members.includes(wanted) ? wanted : first}` };
};

const groupChosen = (query: Query, chosen: Chosen, book: FigureBook): Query => {
  const where = Object.fromEntries(
    dimensionsOf(book).flatMap((id) => {
      const category = chosen[id] ?? query.where[id] ?? NONE;
      return category === NONE ? [] : [[id, category]];
    }),
  );
  return { ...query, where, by: query.by.filter((dimension) => !(dimension in where)) };
};

const breakdownChosen = (query: Query, chosen: Chosen): Query => {
  const by = [0, 1]
    .map((place) => chosen[`breakdown_${place}`] ?? query.by[place] ?? NONE)
    .filter((dimension) => dimension !== NONE);
  const where = Object.fromEntries(Object.entries(query.where).filter(([dimension]) => !by.includes(dimension)));
  return { ...query, where, by: [...new Set(by)] };
};

/** Whether choosing this subject leaves another thing to choose: with whom, or on which ground. */
export const asksFurther = (before: Query, after: Query, book: FigureBook): boolean => {
  const [one] = split(before.indicator);
  const [other] = split(after.indicator);
  return (
    one !== other && membersOf(book, other).join() !== membersOf(book, one).join() && membersOf(book, other).length > 0
  );
};

/** The query with one part as it was chosen. Whether it can be asked is for `checkQuery` to say. */
export const corrected = (part: Part, query: Query, chosen: Chosen, book: FigureBook): Query => {
  switch (part) {
    case 'subject':
      return subjectChosen(query, chosen, book);
    case 'group':
      return groupChosen(query, chosen, book);
    case 'breakdown':
      return breakdownChosen(query, chosen);
    case 'wave':
      return { ...query, wave: chosen['wave'] ?? query.wave };
  }
};
