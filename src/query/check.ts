import type { FigureBook } from './figure-book.ts';
import type { Reason } from './outcome.ts';
import type { Query } from './query.ts';

const three = ['age', 'domain', 'gender'];

/** True for at most two dimensions, or exactly domain, gender and age, each named once. */
const isInLattice = (query: Query): boolean => {
  const dimensions = [...Object.keys(query.where), ...query.by];
  if (new Set(dimensions).size !== dimensions.length) return false;
  return dimensions.length <= 2 || dimensions.toSorted().join() === three.join();
};

const isMeasured = (query: Query, book: FigureBook): boolean => {
  const publication = book.publication(query.wave);
  const published = book.published(query.wave)?.measured;
  const dimensions = [...Object.keys(query.where), ...query.by];
  return (
    (published?.indicators.includes(query.indicator) ?? true) &&
    dimensions.every(
      (dimension) =>
        published?.dimensions.includes(dimension) === true || publication?.dimensions[dimension] !== undefined,
    )
  );
};

/**
 * Why a query is not answered, whoever asks: `not_measured`, `not_published`, or nothing. Also for queries that come
 * back from a button. A wave with published figures and no publication has nothing but those figures.
 */
export const checkQuery = (query: Query, book: FigureBook): Reason | undefined => {
  if (!book.waves.includes(query.wave)) return query.wave > (book.waves[0] ?? '') ? 'not_published' : 'not_measured';
  if (!book.catalogue.indicators.some(({ id }) => id === query.indicator)) return 'not_measured';
  if (!isMeasured(query, book)) return 'not_measured';
  if (!isInLattice(query)) return 'not_published';
  const isOld = query.wave !== book.waves[0] && book.publication(query.wave) === undefined;
  const asked = query.by.length === 0 ? book.find(query.wave, query.indicator, query.where) : anyCell(query, book);
  return isOld && asked === undefined ? 'not_published' : undefined;
};

const anyCell = (query: Query, book: FigureBook): unknown => {
  const [dimension] = query.by;
  const categories = book.catalogue.dimensions.find(({ id }) => id === dimension)?.categories ?? [];
  return query.by.length > 1
    ? undefined
    : categories
        .map(({ id }) => book.find(query.wave, query.indicator, { ...query.where, [dimension ?? '']: id }))
        .find((found) => found !== undefined);
};
