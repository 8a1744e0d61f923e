import type { LetterTexts } from '../campaign/letter-text.ts';
import type { Database } from './schema.ts';

/** Words of letters that HR has changed, in the database. */
export const createLetterTexts = ({ db }: Database): LetterTexts => ({
  find: (wave, kind, language) =>
    db
      .selectFrom('letter_text')
      .select(['title', 'lead'])
      .where('wave', '=', wave)
      .where('kind', '=', kind)
      .where('language', '=', language)
      .executeTakeFirst(),
  changedBy: async (wave, kind) => {
    const row = await db
      .selectFrom('letter_text')
      .select('changed_by')
      .where('wave', '=', wave)
      .where('kind', '=', kind)
      .executeTakeFirst();
    return row?.changed_by;
  },
  put: async (wave, kind, language, { title, lead }, by) => {
    await db
      .insertInto('letter_text')
      .values({ wave, kind, language, title, lead, changed_by: by })
      .onConflict((conflict) =>
        conflict.columns(['wave', 'kind', 'language']).doUpdateSet({ title, lead, changed_by: by }),
      )
      .execute();
  },
});
