/** An answer in words, in one language: everything a card, a chart or an export says about it. */
export interface AnswerText {
  /** The sentence that stands first, with OEFENCIJFER in it for practice data. */
  readonly sentence: string;
  /** One row per cell, in the order of the categories. */
  readonly rows: readonly {
    readonly label: string;
    readonly display: string;
    readonly n: string;
    readonly interval: string;
  }[];
  /** Base, exact question, period, weighting and response, source, method version, how to read "." and the noise. */
  readonly facts: readonly { readonly title: string; readonly value: string }[];
  /** "Ik begreep: …": the query read back in words. */
  readonly understood: string;
  readonly practice: boolean;
}
