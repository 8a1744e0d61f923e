import { z } from 'zod/v4';
import type { Language } from './language.ts';

/** One text in every language. */
export type Localised = Readonly<Record<Language, string>>;

/** A text in every language as it stands in a content file; an empty or missing one is an error. */
export const localisedSchema = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
