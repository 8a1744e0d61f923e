import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';
import { localisedSchema } from '../i18n/localised.ts';
import { waveSchema } from '../wave.ts';

const indicatorSchema = z.strictObject({
  id: z.string().regex(/^[a-z_]+(\.[a-z_]+)?$/),
  label: localisedSchema,
  /** Names the indicator in a query that is put into words: "zelf ervaren discriminatie op grond van leeftijd". */
  phrase: localisedSchema,
  /** The rest of a sentence after the group, with `{figure}` where the percentage stands. */
  predicate: z.strictObject({
    nl: z.string().includes('{figure}'),
    en: z.string().includes('{figure}'),
  }),
  /** Who is in the denominator. */
  base: localisedSchema,
  /** The same as a clause after the group ("die … hebben ervaren"); absent where everybody is in it. */
  among: localisedSchema.optional(),
  /** What was asked, in substance. */
  question: localisedSchema,
  /** Who is counted, where that is not the respondents. */
  people: localisedSchema.optional(),
});

const named = { id: z.string().regex(/^[a-z0-9_]+$/), label: localisedSchema };
/** Words after the noun: "in het domein beleid"; empty where the category has a noun of its own. */
const phrase = z.strictObject({ nl: z.string(), en: z.string() });

const dimensionSchema = z.strictObject({
  ...named,
  /** How a breakdown by it is said. */
  by: localisedSchema,
  categories: z.array(z.strictObject({ ...named, phrase, noun: localisedSchema.optional() })).min(2),
  /** Joined categories that a publication may hold as a category of its own. */
  unions: z.array(z.strictObject({ ...named, phrase, members: z.array(z.string()).min(2) })).default([]),
  /** Categories that only an earlier wave had. */
  retired: z.array(z.strictObject({ ...named, phrase, wave: waveSchema })).default([]),
});

const catalogueSchema = z
  .strictObject({ indicators: z.array(indicatorSchema).min(1), dimensions: z.array(dimensionSchema).min(1) })
  .check(({ value, issues }) => {
    for (const list of ['indicators', 'dimensions'] as const) {
      const ids = value[list].map(({ id }) => id);
      const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
      if (twice >= 0)
        issues.push({ code: 'custom', input: value, path: [list, twice], message: `${ids[twice] ?? ''} twice` });
    }
  });

export type Indicator = Readonly<z.infer<typeof indicatorSchema>>;
export type Dimension = Readonly<z.infer<typeof dimensionSchema>>;

/** Everything a figure can be about, with its words in both languages. */
export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly dimensions: readonly Dimension[];
}

/** A content file that cannot be used: the message is one line that names file and place. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

/** Reads the catalogue from `content/indicators.json`. Throws `CatalogueError`. */
export const loadCatalogue = (file: string): Catalogue => {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CatalogueError(`${file}: ${error instanceof Error ? error.message : 'not readable'}`);
  }
  const parsed = catalogueSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new CatalogueError(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not usable'}`);
};
