import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { localisedSchema } from '../i18n/localised.ts';
import { waveSchema } from '../wave.ts';
import type { Figure } from './figure.ts';
import { PublicationError } from './publication-error.ts';
import { cellId } from './publication.ts';

const publishedSchema = z.strictObject({
  wave: waveSchema,
  source: localisedSchema,
  fieldwork: localisedSchema,
  invited: z.number().int().positive(),
  completed: z.number().int().positive(),
  responsePercentage: z.number().min(0).max(100),
  weighting: localisedSchema,
  /** What the wave asked, whether or not a figure of it was published. */
  measured: z.strictObject({ indicators: z.array(z.string()), dimensions: z.array(z.string()) }),
  notComparable: z.array(z.strictObject({ wave: waveSchema, why: localisedSchema })),
  figures: z.array(
    z.strictObject({
      indicator: z.string(),
      where: z.record(z.string(), z.string()),
      percentage: z.number().min(0).max(100),
      n: z.number().int().positive().optional(),
      approximate: z.boolean().optional(),
      /** The source's own words, shown beside the figure. */
      wording: z.string().optional(),
    }),
  ),
  /** What the source says in words, without a percentage. */
  statements: z.array(
    z.strictObject({
      indicators: z.array(z.string()),
      /** The groups it is about; absent where it is about the indicators as such. */
      about: z.record(z.string(), z.array(z.string())).optional(),
      text: localisedSchema,
    }),
  ),
});

type PublishedFile = Readonly<z.infer<typeof publishedSchema>>;

/** What was made public about a wave outside Wegwijzer: facts, statements and figures, exactly as published. */
export interface PublishedWave extends Omit<PublishedFile, 'figures'> {
  readonly figures: ReadonlyMap<string, Figure>;
}

/** Where a figure stands among those of one wave. */
export const figureKey = (indicator: string, where: Readonly<Record<string, string>>): string =>
  `${indicator}?${cellId(where)}`;

const percent = (value: number): string => `${value.toString().replace('.', ',')}%`;

const toFigure = (file: PublishedFile, given: PublishedFile['figures'][number]): Figure => {
  const { indicator, where, percentage, n, approximate, wording } = given;
  return {
    kind: 'figure',
    wave: file.wave,
    indicator,
    where,
    value: { percentage },
    display: approximate === true ? `zo'n ${percent(percentage)}` : percent(percentage),
    source: file.source.nl,
    origin: 'letter',
    practice: false,
    ...(n === undefined ? {} : { n }),
    ...(approximate === undefined ? {} : { approximate }),
    ...(wording === undefined ? {} : { caveat: wording }),
  } as Figure;
};

/** Reads one file of published figures. Throws `PublicationError` that names file and field. */
export const loadPublishedWave = (file: string): PublishedWave => {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new PublicationError(`${file}: ${error instanceof Error ? error.message : 'not readable'}`);
  }
  const parsed = publishedSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new PublicationError(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not usable'}`);
  }
  const figures = new Map<string, Figure>();
  for (const given of parsed.data.figures) {
    const key = figureKey(given.indicator, given.where);
    if (figures.has(key)) throw new PublicationError(`${file}: figures: ${key} stands there twice`);
    figures.set(key, toFigure(parsed.data, given));
  }
  return { ...parsed.data, figures };
};

/** Reads every file of published figures in a folder. Throws `PublicationError`. */
export const loadPublished = (folder: string): readonly PublishedWave[] => {
  let names: readonly string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    throw new PublicationError(`${folder}: the folder with published figures cannot be read`);
  }
  return names.toSorted().map((name) => loadPublishedWave(join(folder, name)));
};
