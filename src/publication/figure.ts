import type { Wave } from '../wave.ts';
import type { Where } from './publication.ts';
import type { Publishable } from './publishable.ts';

interface Place {
  readonly wave: Wave;
  readonly indicator: string;
  readonly where: Where;
}

/** The value in percent: exactly, or as a bound near 0 and 100. */
export type FigureValue =
  { readonly percentage: number } | { readonly lessThan: number } | { readonly moreThan: number };

/** A figure that may be shown. Percentages in percent; `n` is the published (rounded) base where one was published. */
export type Figure = Publishable<FigureContent>;

export type FigureContent = Place & {
  readonly kind: 'figure';
  readonly value: FigureValue;
  /** As it is written in Dutch: "12,8%", "minder dan 3%", "zo'n 30%". */
  readonly display: string;
  readonly n?: number;
  readonly interval?: readonly [number, number];
  readonly source: string;
  readonly origin: 'letter' | 'publication';
  /** True for practice data: every place that shows it says OEFENCIJFER. */
  readonly practice: boolean;
  /** True where the source says "about" ("zo'n 30%"). */
  readonly approximate?: boolean;
  /** Words of the source that must go with the figure. */
  readonly caveat?: string;
};

/** A figure that exists and is not published: shown as ".". */
export type Withheld = Publishable<
  Place & { readonly kind: 'withheld'; readonly source: string; readonly practice: boolean }
>;
