import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod/v4';
import { type Language, LANGUAGES } from '../i18n/language.ts';
import type { Where } from '../publication/publication.ts';
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

const jsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('not JSON');
    return z.NEVER;
  }
});

const sign = (payload: string, key: Uint8Array): Buffer =>
  createHmac('sha256', key).update(`chart|${payload}`).digest();

/**
 * The path under which a chart is fetched: `/charts/<base64url of the JSON>.<HMAC-SHA256>.png`. The same query gives the
 * same path; without `key` nobody can make one, so only charts that the bot has offered are drawn.
 */
export const chartPath = (query: ChartQuery, language: Language, key: Uint8Array): string => {
  const where = Object.fromEntries(Object.entries(query.where).sort(([one], [other]) => (one < other ? -1 : 1)));
  const json = JSON.stringify({ indicator: query.indicator, where, by: query.by, wave: query.wave, language });
  const payload = Buffer.from(json).toString('base64url');
  return `/charts/${payload}.${sign(payload, key).toString('base64url')}.png`;
};

/** What `chartPath` put into a path; `undefined` for any other path, whatever is wrong with it. */
export const readChartPath = (
  path: string,
  key: Uint8Array,
): { readonly query: ChartQuery; readonly language: Language } | undefined => {
  const match = /^\/charts\/([\w-]{1,2000})\.([\w-]{43})\.png$/.exec(path);
  const [, payload, signature] = match ?? [];
  if (payload === undefined || signature === undefined) return undefined;
  const expected = sign(payload, key);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const read = jsonText.pipe(addressSchema).safeParse(Buffer.from(payload, 'base64url').toString('utf8'));
  if (!read.success) return undefined;
  const { language, ...query } = read.data;
  return { query, language };
};
