import type { Route } from './route.ts';

/** One way in to a signpost: a person, a desk, a number. A number stands here only when its source was verified. */
export interface Door {
  /** Whom one meets behind this door, where the signpost has several or a department named one. */
  readonly name?: string;
  /** How to reach it: a verified number or address, or where to ask for it. */
  readonly reach: string;
  readonly link?: string;
  /** What the link does: "Open een chat in Teams", "Ga naar discriminatie.nl". */
  readonly linkText?: string;
  /** Opens a call in Teams with the same person; the bot is told nothing of it. */
  readonly call?: string;
  readonly callText?: string;
  /** The number of `reach` that a telephone can call. */
  readonly phone?: string;
}

/** A signpost in one language, as a card shows it: everything that holds for it once, and its doors. */
export interface SignpostView {
  readonly id: string;
  readonly name: string;
  /** The name as it is said in a sentence: "de vertrouwenspersoon". */
  readonly short: string;
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
  /** At least one. */
  readonly doors: readonly Door[];
  /** When the doors were last verified: the oldest of them, as a sentence. */
  readonly checked?: string;
}

/** One page of help in one language. */
export interface HelpView {
  readonly route: Route;
  readonly title: string;
  readonly lead: string;
  readonly signposts: readonly SignpostView[];
  /** Outside office hours: the numbers at which somebody answers now. */
  readonly openNow: readonly Door[];
  /** The steps of the (de-)escalation ladder, for managers, once it is loaded. */
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  /** Whether other persons can be looked for: by department, gender or language. */
  readonly choosesPerson: boolean;
  /** Whether writing down what happened is offered. */
  readonly offersNotes: boolean;
  /** Other routes offered as buttons. */
  readonly choices: readonly { readonly route: Route; readonly label: string }[];
  /** 112 and 113 in one line, said first on every page that does not begin with them: whoever was misread is not lost. */
  readonly danger?: string;
  /** "Ik ben een bot …, ik geef niets door": said on every page of help. */
  readonly honesty: string;
}
