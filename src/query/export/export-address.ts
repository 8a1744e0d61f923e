import { z } from 'zod/v4';
import { type Language, LANGUAGES } from '../../i18n/language.ts';
import { readSignedPath, signedPath } from '../../publication/signed-path.ts';
import { type Wave, waveSchema } from '../../wave.ts';
import { type Chapter, CHAPTERS } from '../chapter.ts';
import { type Query, querySchema } from '../query.ts';

/** The forms in which figures can be taken along. */
export const FORMATS = ['xlsx', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

const exportSchema = z.union([
  z.strictObject({ query: querySchema }),
  z.strictObject({ chapter: z.enum(CHAPTERS), wave: waveSchema }),
]);

/** What is taken along: the answer to a query, or a whole chapter of a wave. */
export type Export = { readonly query: Query } | { readonly chapter: Chapter; readonly wave: Wave };

const addressSchema = z.strictObject({
  what: exportSchema,
  language: z.enum(LANGUAGES),
  /** Milliseconds since the epoch, after which the address gives nothing more. */
  until: z.number().int().positive(),
});

const PLACE = { folder: 'files', kind: 'export' } as const;

/** The path of a file; only who has the key can make one, and it names nobody. */
export const exportPath = (
  address: { readonly what: Export; readonly language: Language; readonly until: number },
  ending: Format,
  key: Uint8Array,
): string => signedPath({ ...PLACE, ending }, address, key);

/** What `exportPath` put into a path, as long as it lives; `undefined` for any other. `now` in milliseconds. */
export const readExportPath = (
  path: string,
  key: Uint8Array,
  now: number,
): { readonly what: Export; readonly language: Language; readonly format: Format } | undefined => {
  const signed = readSignedPath(path, PLACE, key);
  const read = addressSchema.safeParse(signed?.content);
  const format = z.enum(FORMATS).safeParse(signed?.ending);
  if (!read.success || !format.success || read.data.until < now) return undefined;
  return { what: read.data.what, language: read.data.language, format: format.data };
};
