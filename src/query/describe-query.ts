import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { Catalogue } from '../indicators/catalogue.ts';
import { findCategory, findDimension, findIndicator } from '../indicators/words.ts';
import type { Where } from '../publication/publication.ts';
import type { Query } from './query.ts';

const namedCategories = (
  where: Where,
  catalogue: Catalogue,
): readonly Pick<NonNullable<ReturnType<typeof findCategory>>, 'phrase' | 'noun'>[] =>
  catalogue.dimensions.flatMap(({ id }) => {
    const category = where[id];
    if (category === undefined) return [];
    return (
      findCategory(catalogue, id, category) ?? { phrase: { nl: `(${id} ${category})`, en: `(${id} ${category})` } }
    );
  });

/** The group in words: "vrouwen in het domein beleid"; `people` where no category has a noun of its own. */
export const describeGroup = (where: Where, catalogue: Catalogue, language: Language, people: string): string => {
  const categories = namedCategories(where, catalogue);
  const noun = categories.find((category) => category.noun !== undefined)?.noun?.[language] ?? people;
  return [noun, ...categories.map(({ phrase }) => phrase[language]).filter((phrase) => phrase !== '')].join(' ');
};

/** Who is counted, where no category says it. */
export const peopleOf = (indicator: string, catalogue: Catalogue, language: Language): string =>
  findIndicator(catalogue, indicator)?.people?.[language] ?? messages(language).figures.respondents;

/**
 * The query in words, without "Ik begreep": for the line under an answer and for buttons.
 * Promise: read as a question, it is understood as this same query.
 */
export const describeQuery = (query: Query, catalogue: Catalogue, language: Language): string => {
  const subject = findIndicator(catalogue, query.indicator)?.phrase[language] ?? query.indicator;
  const group =
    Object.keys(query.where).length === 0
      ? []
      : [describeGroup(query.where, catalogue, language, peopleOf(query.indicator, catalogue, language))];
  const by = query.by.map((dimension) => findDimension(catalogue, dimension)?.by[language] ?? dimension);
  return [subject, ...group, ...by, messages(language).figures.wave(query.wave)].join(', ');
};
