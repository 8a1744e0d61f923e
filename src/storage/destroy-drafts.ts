import { randomBytes } from 'node:crypto';
import type { ExpressionBuilder, Expression, SqlBool } from 'kysely';
import { BLOCK } from './draft-seal.ts';
import type { Schema, Work } from './schema.ts';

type Which = (row: ExpressionBuilder<Schema, 'draft'>) => Expression<SqlBool>;

/** Overwrites the salt and the content of drafts before their rows go: what is left behind opens nothing. */
export const destroyDrafts = async (work: Work, which: Which): Promise<number> => {
  await work
    .updateTable('draft')
    .set({ salt: randomBytes(32), sealed: new Uint8Array(BLOCK) })
    .where(which)
    .execute();
  const gone = await work.deleteFrom('draft').where(which).executeTakeFirst();
  return Number(gone.numDeletedRows);
};
