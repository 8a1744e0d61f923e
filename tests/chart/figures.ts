import { z } from 'zod/v4';
import type { ChartRow } from '../../src/chart/chart-row.ts';
import type { Figure, FigureValue, Withheld } from '../../src/publication/figure.ts';

// A chart does not care where a figure was made publishable: here nothing real is shown.
const figureSchema = z.custom<Figure>();
const withheldSchema = z.custom<Withheld>();

const place = { wave: '2025', indicator: 'experienced.sex', where: {}, source: 'publicatie 2025' };

export const bar = (
  label: string,
  value: FigureValue,
  display: string,
  more: { readonly interval?: readonly [number, number]; readonly practice?: boolean } = {},
): ChartRow => ({
  label,
  display,
  cell: figureSchema.parse({
    ...place,
    kind: 'figure',
    value,
    display,
    origin: 'publication',
    practice: false,
    ...more,
  }),
});

export const hidden = (label: string, practice = false): ChartRow => ({
  label,
  display: '.',
  cell: withheldSchema.parse({ ...place, kind: 'withheld', practice }),
});
