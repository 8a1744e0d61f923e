import type { Route } from './route.ts';

/** A signpost in one language, as a card shows it. A number stands in `reach` only when its source was verified. */
export interface SignpostView {
  readonly id: string;
  readonly name: string;
  readonly forWhat: string;
  readonly notForWhat?: string;
  /** Who one meets there. */
  readonly who: string;
  readonly confidentiality: string;
  /** "Officieel" or "Niet officieel". */
  readonly formality: string;
  readonly whatHappensNext: string;
  readonly timeLimits?: string;
  readonly cost: string;
  readonly languages: string;
  /** How to reach it: a verified number or address, or where to ask for it. */
  readonly reach: string;
  readonly link?: string;
}

/** One page of help in one language. */
export interface HelpView {
  readonly route: Route;
  readonly title: string;
  readonly lead: string;
  readonly signposts: readonly SignpostView[];
  /** Other routes offered as buttons (at most four). */
  readonly choices: readonly { readonly route: Route; readonly label: string }[];
  /** "Ik ben een bot …, ik geef niets door": said on every page of help, with 112 and 113 where the page has them not. */
  readonly honesty: string;
}
