import type { Language } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages.ts';
import { answer } from '../answer.ts';
import { cellsOfChapter } from '../chapter.ts';
import { describeFacts } from '../describe-facts.ts';
import { describeQuery } from '../describe-query.ts';
import type { FigureBook } from '../figure-book.ts';
import type { Export } from './export-address.ts';
import { type Table, tableOf } from './table.ts';

const ofChapter = (
  { chapter, wave }: Extract<Export, { chapter: unknown }>,
  book: FigureBook,
  language: Language,
): Table => {
  const { figures, exported: words } = messages(language);
  const cells = cellsOfChapter(chapter, wave, book);
  const noised = cells.some((cell) => cell.kind === 'figure' && cell.origin === 'publication');
  const notes = [
    ...(noised ? [{ title: figures.facts.protection, value: figures.noised }] : []),
    { title: figures.facts.dot, value: figures.withheld },
  ];
  return tableOf(cells, { title: words.chapterTitle(words.chapters[chapter], wave), notes }, book.catalogue, language);
};

/** What is taken along, as a table: the answer with its notes, or a whole chapter. */
export const exportTable = (what: Export, book: FigureBook, language: Language): Table => {
  if ('chapter' in what) return ofChapter(what, book, language);
  const found = answer(what.query, book);
  const { catalogue } = book;
  const title = describeQuery(what.query, catalogue, language);
  return tableOf(found.cells, { title, notes: describeFacts(found, catalogue, language) }, catalogue, language);
};
