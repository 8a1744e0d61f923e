/** One guess: how sure the attacker is of a yes, and how many there are of that guess with and without a yes. */
export interface Guess {
  readonly score: number;
  readonly yes: number;
  readonly no: number;
}

/**
 * How well scores tell yes from no: the chance that somebody with a yes scores higher than somebody without (the area
 * under the ROC curve; Hanley and McNeil 1982). One half is no better than a coin; also where there is nothing to tell.
 */
export const separation = (guesses: readonly Guess[]): number => {
  const sorted = [...guesses].sort((a, b) => a.score - b.score);
  let below = 0;
  let won = 0;
  let start = 0;
  while (start < sorted.length) {
    let end = start;
    let yes = 0;
    let no = 0;
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) {
      yes += sorted[end]?.yes ?? 0;
      no += sorted[end]?.no ?? 0;
      end += 1;
    }
    won += yes * (below + no / 2);
    below += no;
    start = end;
  }
  const all = guesses.reduce((sum, { yes }) => sum + yes, 0);
  return all === 0 || below === 0 ? 0.5 : won / (all * below);
};
