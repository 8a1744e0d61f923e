import type { Figure, Withheld } from '../publication/figure.ts';
import { cellId } from '../publication/publication.ts';
import type { Wave } from '../wave.ts';
import type { FigureBook } from './figure-book.ts';

/** What is taken along together: everything on one subject of one wave. */
export const CHAPTERS = [
  'experienced',
  'witnessed_colleagues',
  'witnessed_residents',
  'follow_up',
  'response_rate',
] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** The chapter in which an indicator stands; all that happened afterwards is one. */
export const chapterOf = (indicator: string): Chapter => {
  const [family] = indicator.split('.');
  return CHAPTERS.find((chapter) => chapter === family) ?? 'follow_up';
};

/**
 * Every published and withheld figure of a chapter for the whole Rijk, in the order of the catalogue and from large
 * groups to small ones. A department's figures are in no chapter.
 */
export const cellsOfChapter = (chapter: Chapter, wave: Wave, book: FigureBook): readonly (Figure | Withheld)[] => {
  const order = new Map(book.catalogue.indicators.map(({ id }, place) => [id, place]));
  return book
    .all(wave)
    .filter(({ indicator, where }) => chapterOf(indicator) === chapter && !('department' in where))
    .map((cell) => ({ cell, size: Object.keys(cell.where).length, id: cellId(cell.where) }))
    .toSorted(
      (one, other) =>
        (order.get(one.cell.indicator) ?? 0) - (order.get(other.cell.indicator) ?? 0) ||
        one.size - other.size ||
        (one.id < other.id ? -1 : 1),
    )
    .map(({ cell }) => cell);
};
