import type { Localised } from '../i18n/localised.ts';
import type { Figure, Withheld } from '../publication/figure.ts';
import type { PublishedWave } from '../publication/published.ts';
import type { Query } from './query.ts';

/** Why an understood question is not answered. */
export const REASONS = [
  'not_comparable',
  'individual',
  'not_measured',
  'not_published',
  'causal',
  'out_of_scope',
  'differencing',
] as const;
export type Reason = (typeof REASONS)[number];

/** What the words of a coordinator mean, before any figure is looked up. */
export type Interpretation =
  | { readonly kind: 'query'; readonly query: Query }
  | {
      readonly kind: 'clarify';
      /** The word that was not understood; empty where two readings are left. */
      readonly about: string;
      readonly options: readonly Query[];
    }
  | { readonly kind: 'refuse'; readonly reason: Reason; readonly query?: Query }
  | { readonly kind: 'none' };

/** The figures for a query; no cells means: understood, and not published in that wave. */
export interface Answer {
  readonly query: Query;
  readonly cells: readonly (Figure | Withheld)[];
  /** What the letter says about this in words, without a percentage. */
  readonly statements?: readonly Localised[];
  /** What was said of these figures after they were published. */
  readonly errata?: readonly Localised[];
  /** The words in which it was asked, where they are at hand; else the catalogue has their substance. */
  readonly question?: Localised;
  /** The method of the publication that a figure comes from: its version, and how it weights. */
  readonly method?: { readonly version: string; readonly design?: string | undefined };
  /** Fieldwork, response and weighting of the wave, as far as they are public. */
  readonly survey?: Pick<PublishedWave, 'source' | 'fieldwork' | 'invited' | 'completed' | 'weighting'>;
}
