import { z } from 'zod/v4';
import type { Localised } from '../i18n/localised.ts';
import { errataAbout } from '../publication/correct.ts';
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

const methodSchema = z.object({
  version: z.string(),
  weighting: z.object({ design: z.string() }).optional(),
});

const methodOf = (query: Query, book: FigureBook): Answer['method'] => {
  const method = methodSchema.safeParse(book.publication(query.wave)?.method);
  return method.success ? { version: method.data.version, design: method.data.weighting?.design } : undefined;
};

/** The errata of the publication about any of these groups. */
const errataOf = (query: Query, wheres: readonly Where[], book: FigureBook): readonly Localised[] => {
  const errata = book.publication(query.wave)?.errata ?? [];
  const about = new Set(wheres.flatMap((where) => errataAbout(errata, query.indicator, where)));
  return errata.filter((erratum) => about.has(erratum)).map(({ text }) => text);
};

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
  const wheres = places(query, book);
  const errata = errataOf(query, wheres, book);
  const cells = wheres.flatMap((where) => book.find(query.wave, query.indicator, where) ?? []);
  const question = book.question(query.wave, query.indicator);
  const computed = cells.some((cell) => cell.kind === 'withheld' || cell.origin === 'publication');
  const method = computed ? methodOf(query, book) : undefined;
  return {
    query,
    cells,
    statements: statements.map(({ text }) => text),
    ...(errata.length === 0 ? {} : { errata }),
    ...(question === undefined ? {} : { question }),
    ...(method === undefined ? {} : { method }),
    ...(published === undefined ? {} : { survey: published }),
  };
};
