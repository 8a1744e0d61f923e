import { z } from 'zod/v4';
import { type Language, LANGUAGES } from '../i18n/language.ts';
import { readSignedPath, signedPath } from '../publication/signed-path.ts';
import { type Query, querySchema } from './query.ts';

const addressSchema = z.strictObject({ query: querySchema, language: z.enum(LANGUAGES) });
const PLACE = { folder: 'shared', kind: 'share', ending: 'html' } as const;

/** The path of a shared answer; only who has the key can make one, and it names nobody. */
export const sharePath = (shared: { readonly query: Query; readonly language: Language }, key: Uint8Array): string =>
  signedPath(PLACE, shared, key);

/** What `sharePath` put into a path; `undefined` for any other. */
export const readSharePath = (
  path: string,
  key: Uint8Array,
): { readonly query: Query; readonly language: Language } | undefined => {
  const signed = readSignedPath(path, PLACE, key);
  const read = addressSchema.safeParse(signed?.content);
  return signed?.ending === PLACE.ending && read.success ? read.data : undefined;
};
