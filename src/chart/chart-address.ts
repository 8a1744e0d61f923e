import { z } from 'zod/v4';
import { type Language, LANGUAGES } from '../i18n/language.ts';
import type { Where } from '../publication/publication.ts';
import { readSignedPath, signedPath } from '../publication/signed-path.ts';
import { type Wave, waveSchema } from '../wave.ts';

/** Which cells of which publication a chart shows; nothing about who asked. */
export interface ChartQuery {
  readonly indicator: string;
  readonly where: Where;
  readonly by: readonly string[];
  readonly wave: Wave;
}

const word = z.string().max(80);
const addressSchema = z.strictObject({
  indicator: word,
  where: z.record(word, word),
  by: z.array(word).max(2),
  wave: waveSchema,
  language: z.enum(LANGUAGES),
});

const PLACE = { folder: 'charts', kind: 'chart', ending: 'png' } as const;

/**
 * The path under which a chart is fetched. The same query gives the same path; without `key` nobody can make one, so
 * only charts that the bot has offered are drawn.
 */
export const chartPath = (query: ChartQuery, language: Language, key: Uint8Array): string => {
  const where = Object.fromEntries(Object.entries(query.where).sort(([one], [other]) => (one < other ? -1 : 1)));
  const { indicator, by, wave } = query;
  return signedPath(PLACE, { indicator, where, by, wave, language }, key);
};

/** What `chartPath` put into a path; `undefined` for any other path, whatever is wrong with it. */
export const readChartPath = (
  path: string,
  key: Uint8Array,
): { readonly query: ChartQuery; readonly language: Language } | undefined => {
  const signed = readSignedPath(path, PLACE, key);
  const read = addressSchema.safeParse(signed?.content);
  if (signed?.ending !== PLACE.ending || !read.success) return undefined;
  const { language, ...query } = read.data;
  return { query, language };
};
