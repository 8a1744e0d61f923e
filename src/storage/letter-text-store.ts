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
  put: async (wave, kind, language, { title, lead }) => {
    await db
      .insertInto('letter_text')
      .values({ wave, kind, language, title, lead })
      .onConflict((conflict) => conflict.columns(['wave', 'kind', 'language']).doUpdateSet({ title, lead }))
      .execute();
  },
});
