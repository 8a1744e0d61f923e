import type { CampaignCounts } from '../../campaign/campaign-view.ts';
import type { LetterKind, LetterText } from '../../campaign/letter.ts';
import type { ResponseFigures } from '../../campaign/response-figures.ts';
import type { Language } from '../../i18n/language.ts';
import type { SignpostView } from '../../signposting/help-view.ts';
import type { Wave } from '../../wave.ts';

/** How far the campaign of a wave has come, as HR may see it: never who. */
export interface CampaignView extends CampaignCounts {
  /** True where the channel has no file upload: a button offers the demo sample. */
  readonly offerDemoSample: boolean;
  /** True where letters go at any hour, because nobody real is reached. */
  readonly anyHour: boolean;
  /** True for who asked for the sending that waits: somebody else must approve it. */
  readonly askedByMe: boolean;
  /** Asks once more before everything is stopped for good. */
  readonly asksIfSure?: true;
  /** Sent letters that are still to get their corrected words. */
  readonly toCorrect: number;
  /** Said above the counts: what just happened. */
  readonly note?: string;
}

/** Letters, what HR does with them, and what comes back. */
export type CampaignScreen =
  | {
      readonly kind: 'letter';
      readonly letter: LetterKind;
      readonly wave: Wave;
      readonly minutes: number;
      readonly text?: LetterText;
      /** Sent by the HR sender to themselves: its buttons lead to the example. */
      readonly practice?: true;
    }
  /** What a letter in the chat becomes when the wave is closed. */
  | { readonly kind: 'letter_closed'; readonly wave: Wave; readonly signposts: readonly SignpostView[] }
  /** What everybody in a channel sees: it leads to the personal chat, and says nothing of anybody. */
  | { readonly kind: 'general_reminder'; readonly wave: Wave }
  | {
      readonly kind: 'letter_preview';
      readonly letter: LetterKind;
      readonly wave: Wave;
      readonly minutes: number;
      readonly recipients: number;
      readonly round: number;
      readonly text?: LetterText;
      /** Waits for approval: it can be looked at, and not be sent by this press. */
      readonly waits: boolean;
      readonly note?: string;
    }
  | { readonly kind: 'campaign'; readonly campaign: CampaignView }
  /** The same as the one card that is changed while the sending goes on. */
  | { readonly kind: 'campaign_progress'; readonly campaign: CampaignView }
  | {
      readonly kind: 'campaign_more';
      readonly wave: Wave;
      readonly undeliverable: number;
      readonly letter: LetterKind;
      readonly note?: string;
    }
  | {
      readonly kind: 'letter_text';
      readonly wave: Wave;
      readonly letter: LetterKind;
      readonly texts: Readonly<Record<Language, LetterText>>;
      /** What is wrong with what was filled in. */
      readonly problem?: string;
    }
  | {
      readonly kind: 'campaign_plan';
      readonly wave: Wave;
      readonly letter: LetterKind;
      readonly round: number;
      readonly days: readonly { readonly id: string; readonly label: string }[];
      readonly times: readonly { readonly id: string; readonly label: string }[];
      readonly problem?: string;
    }
  | {
      readonly kind: 'response';
      readonly wave: Wave;
      readonly figures?: ResponseFigures;
      /** The words of a category, by dimension and id. */
      readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
    };
