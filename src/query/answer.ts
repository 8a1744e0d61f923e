import type { Where } from '../publication/publication.ts';
import type { FigureBook } from './figure-book.ts';
import type { Answer } from './outcome.ts';
import type { Query } from './query.ts';

const categoriesOf = (dimension: string, book: FigureBook): readonly string[] =>
  book.catalogue.dimensions.find(({ id }) => id === dimension)?.categories.map(({ id }) => id) ?? [];

/** Every cell of a breakdown, in the order of the categories; the total where there is none. */
const places = (query: Query, book: FigureBook): readonly Where[] =>
  query.by.reduce<readonly Where[]>(
    (wheres, dimension) =>
      wheres.flatMap((where) => categoriesOf(dimension, book).map((category) => ({ ...where, [dimension]: category }))),
    [query.where],
  );

/**
 * Looks the figures up. Promise: computes nothing. Where the letter gives exactly this figure the letter answers; no
 * cells means that nothing of it was published.
 */
export const answer = (query: Query, book: FigureBook): Answer => {
  const published = book.published(query.wave);
  const statements = (published?.statements ?? []).filter(
    ({ indicators, about }) =>
      indicators.includes(query.indicator) &&
      (about === undefined ||
        query.by.some((dimension) => dimension in about) ||
        Object.entries(query.where).some(([dimension, category]) => about[dimension]?.includes(category) === true)),
  );
  return {
    query,
    cells: places(query, book).flatMap((where) => book.find(query.wave, query.indicator, where) ?? []),
    statements: statements.map(({ text }) => text),
    ...(published === undefined ? {} : { survey: published }),
  };
};
