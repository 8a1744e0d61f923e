import type { Localised } from '../i18n/localised.ts';
import type { Condition } from './condition.ts';

/** The option that every sensitive question has: an answer that gives nothing away. */
export const PREFER_NOT_TO_SAY = 'prefer_not_to_say';

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
  /** Asks what somebody may want to keep to themselves: it must offer "zeg ik liever niet". */
  readonly sensitive?: boolean;
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

/** A question that is answered by choosing. */
export type ChoiceQuestion = SingleChoice | MultipleChoice | Scale;
export type Question = SingleChoice | MultipleChoice | Scale | ShortText;
