import type { Localised } from '../i18n/localised.ts';
import type { Condition } from './condition.ts';

export interface Option {
  readonly id: string;
  readonly label: Localised;
  /** Chosen, it excludes all other options ("geen van deze", "zeg ik liever niet"). */
  readonly exclusive?: boolean;
}

interface Asked {
  readonly id: string;
  readonly text: Localised;
  readonly hint?: Localised;
  /** Asked only when this holds of the earlier answers. */
  readonly when?: Condition;
}

export type SingleChoice = Asked & { readonly type: 'single_choice'; readonly options: readonly Option[] };
export type MultipleChoice = Asked & {
  readonly type: 'multiple_choice';
  readonly options: readonly Option[];
  readonly most?: number;
};
/** An ordered row of options, with words at both ends. */
export type Scale = Asked & {
  readonly type: 'scale';
  readonly options: readonly Option[];
  readonly low: Localised;
  readonly high: Localised;
};
/** Own words: short, optional, never published. */
export type ShortText = Asked & { readonly type: 'short_text'; readonly most: number };

export type Question = SingleChoice | MultipleChoice | Scale | ShortText;
