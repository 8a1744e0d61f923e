import type { FigureBook } from '../query/figure-book.ts';
import { answer } from '../query/answer.ts';
import type { Query } from '../query/query.ts';

/** Why an answer stays where it is. */
export type NotShared = 'notDepartment' | 'notPractice' | 'notPublished';

/** Whether an answer may go to others: only published figures for the whole Rijk, and no practice data. */
export const mayShare = (query: Query, book: FigureBook): 'yes' | NotShared => {
  if ('department' in query.where || query.by.includes('department')) return 'notDepartment';
  const { cells } = answer(query, book);
  if (cells.some(({ practice }) => practice)) return 'notPractice';
  return cells.length === 0 ? 'notPublished' : 'yes';
};
