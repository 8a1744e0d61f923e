import { z } from 'zod/v4';
import { localisedSchema } from '../i18n/localised.ts';
import { waveSchema } from '../wave.ts';

const whereSchema = z.record(z.string(), z.string());

/** One category per dimension; empty for the total. */
export type Where = Readonly<Record<string, string>>;

const figureCellSchema = z.strictObject({
  indicator: z.string(),
  where: whereSchema,
  /** Rounded, noised base: a multiple of five. */
  n: z.number().int().nonnegative(),
  /** Exactly one of the three is there, in percent. */
  percentage: z.number().optional(),
  lessThan: z.number().optional(),
  moreThan: z.number().optional(),
  /** 95% interval in percent. */
  interval: z.tuple([z.number(), z.number()]),
  display: z.string(),
  /** The source of a figure that was public already. */
  pinned: z.string().optional(),
});

const withheldCellSchema = z.strictObject({ indicator: z.string(), where: whereSchema, withheld: z.literal(true) });

const cellSchema = z.union([withheldCellSchema, figureCellSchema]);

/** A note that goes with the figures of one cell, one indicator, one group or (naming neither) the whole wave. */
export const erratumSchema = z.strictObject({
  indicator: z.string().optional(),
  where: whereSchema.optional(),
  text: localisedSchema,
});

/** The frozen, protected figures of one wave, as `wegwijzer publish` writes them: see docs/METHOD.md. */
export const publicationSchema = z.strictObject({
  wave: waveSchema,
  /** Practice data: every figure says so, and production refuses the file. */
  practice: z.literal(true).optional(),
  method: z.record(z.string(), z.unknown()),
  dataHash: z.string(),
  keyCheck: z.string(),
  dimensions: z.record(z.string(), z.array(z.string())),
  unions: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
  indicators: z.array(z.string()),
  cells: z.array(cellSchema),
  /** How often it was corrected, and what was said of it; see `corrected`. */
  revision: z.number().int().positive().optional(),
  errata: z.array(erratumSchema).optional(),
});

export type Publication = Readonly<z.infer<typeof publicationSchema>>;
export type PublishedCell = Readonly<z.infer<typeof cellSchema>>;
export type Erratum = Readonly<z.infer<typeof erratumSchema>>;
export type FigureCell = Readonly<z.infer<typeof figureCellSchema>>;

/** The canonical id of a cell: parts `dimension=category` sorted by code unit, joined by `|`; the total is empty. */
export const cellId = (where: Where): string =>
  Object.entries(where)
    .map(([dimension, category]) => `${dimension}=${category}`)
    .sort()
    .join('|');
