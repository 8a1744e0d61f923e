import type { Microdata } from '../disclosure/microdata.ts';
import { outcome, outcomes } from '../disclosure/outcomes.ts';
import { baseIndicator } from '../indicators/indicator.ts';
import type { Design } from '../statistics/design.ts';
import { type Proportion, proportion, type Question } from '../statistics/proportion.ts';
import { type Tally, tally } from '../statistics/tally.ts';
import { CommandError } from './command-error.ts';
import type { Group, Grouping } from './group-records.ts';

/** A group with its share of an indicator, unprotected. */
interface EstimatedGroup {
  readonly where: Group;
  /** The classes of the tally that the share is of. */
  readonly question: Question;
  readonly found: Proportion;
}

/** The groups that have respondents in the base, and the tally that they were estimated from. */
export interface EstimatedGroups {
  readonly counted: Tally;
  readonly groups: readonly EstimatedGroup[];
}

/** Class 0 is everybody outside; then two classes a group: no and yes. */
const questionOf = (group: number): Question => ({ no: 1 + 2 * group, yes: 2 + 2 * group });

const countAnswers = (design: Design, microdata: Microdata, indicator: string, { of, groups }: Grouping): Tally => {
  const yes = outcome(microdata, indicator);
  if (yes === undefined)
    throw new CommandError(
      `--indicator ${indicator}: not in these data; there are ${[...outcomes(microdata).keys()].join(', ')}`,
    );
  const denominator = baseIndicator(indicator);
  const inBase = denominator === undefined ? undefined : outcome(microdata, denominator);
  const classOf = new Uint32Array(of.length);
  of.forEach((group, record) => {
    if (group >= 0 && inBase?.[record] !== 0) classOf[record] = 1 + 2 * group + (yes[record] ?? 0);
  });
  return tally(design, classOf, 1 + 2 * groups.length);
};

/** Estimates the share of an indicator in each group, from one pass over the records. Throws `CommandError`. */
export const estimateGroups = (
  design: Design,
  microdata: Microdata,
  indicator: string,
  grouping: Grouping,
): EstimatedGroups => {
  const counted = countAnswers(design, microdata, indicator, grouping);
  const groups = grouping.groups
    .map((where, index) => {
      const question = questionOf(index);
      return { where, question, found: proportion(design, counted, question) };
    })
    .filter(({ found }) => found.n > 0);
  return { counted, groups };
};
