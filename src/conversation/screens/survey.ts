import type { AnswerValue, Answers } from '../../questionnaire/answers.ts';
import type { Question } from '../../questionnaire/question.ts';
import type { SignpostView } from '../../signposting/help-view.ts';
import type { Wave } from '../../wave.ts';

/** One question on a page, in the reader's language. */
export interface QuestionView {
  readonly question: Question;
  /** The question's words with earlier answers piped in. */
  readonly label: string;
  readonly hint?: string;
  readonly value?: AnswerValue;
  /** What is wrong with what was filled in, in words that say what to do. */
  readonly error?: string;
}

/** A page of the questionnaire. It is only ever shown in answer to a button, never sent as a message. */
export interface PageView {
  readonly wave: Wave;
  readonly page: string;
  readonly revision: number;
  readonly section: string;
  /** Share of the way that lies behind, in whole percent. */
  readonly progress: number;
  readonly intro?: string;
  readonly questions: readonly QuestionView[];
  readonly mayGoBack: boolean;
  /** Said when an old card or a second device led here. */
  readonly note?: string;
}

/** What was filled in, to check before it is handed in; it cannot be taken back afterwards. */
export interface ReviewView {
  readonly wave: Wave;
  readonly page: string;
  readonly revision: number;
  readonly rows: readonly { readonly question: string; readonly answer: string }[];
}

/** The questionnaire, from the notice before it to the thanks. */
export type SurveyScreen =
  | { readonly kind: 'privacy'; readonly wave: Wave; readonly minutes: number; readonly otherWay: string }
  | { readonly kind: 'page'; readonly page: PageView }
  | { readonly kind: 'review'; readonly review: ReviewView }
  /** The same as somebody with the role walks through them: `walk` is what they filled in, which is kept nowhere else. */
  | { readonly kind: 'preview_page'; readonly page: PageView; readonly walk: Answers }
  | { readonly kind: 'preview_review'; readonly review: ReviewView; readonly walk: Answers }
  | { readonly kind: 'thanks'; readonly signposts: readonly SignpostView[] };
