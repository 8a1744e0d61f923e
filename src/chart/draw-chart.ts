import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { Language } from '../i18n/language.ts';
import { alternativeText } from './alternative-text.ts';
import type { ChartRow } from './chart-row.ts';
import { layOut } from './layout.ts';

/** The most bars that are still legible in one picture. */
export const MOST_ROWS = 48;

export interface Chart {
  /** At most 1000 × 1024 px and 1 MB: what a Teams card shows. The same figures give the same bytes. */
  readonly png: Uint8Array;
  /** What the picture shows, in words. */
  readonly alt: string;
}

const require = createRequire(import.meta.url);
const fontFiles = [
  require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  require.resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
];

/**
 * Figures as horizontal bars with their 95% intervals; ".", without a bar, for a withheld one; "OEFENCIJFER" across the
 * picture as soon as one figure is practice data. Throws `RangeError` for no rows or more than `MOST_ROWS`.
 */
export const drawChart = (wanted: {
  readonly title: string;
  readonly rows: readonly ChartRow[];
  readonly language: Language;
}): Chart => {
  const { title, rows, language } = wanted;
  if (rows.length === 0 || rows.length > MOST_ROWS)
    throw new RangeError(`a chart has 1 to ${MOST_ROWS} rows, not ${rows.length}`);
  const picture = new Resvg(layOut(title, rows, language), {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  }).render();
  return { png: picture.asPng(), alt: alternativeText(title, rows, language) };
};
