/** What was learned: of every feature's place a number for each outcome. */
export interface Weights {
  /** For each place, one number from -127 to 127 per outcome. */
  readonly numbers: Int8Array;
  /** What one step of those numbers is worth, per outcome. */
  readonly steps: readonly number[];
  /** What each outcome has beforehand. */
  readonly beforehand: readonly number[];
}
