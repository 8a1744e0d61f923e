import type { Figure, Withheld } from '../publication/figure.ts';

/** One bar: a figure that may be shown, with its words in the reader's language. */
export interface ChartRow {
  readonly label: string;
  /** The figure as it is written, "12,8%" or "less than 3%"; a withheld one is always drawn as ".". */
  readonly display: string;
  readonly cell: Figure | Withheld;
}
