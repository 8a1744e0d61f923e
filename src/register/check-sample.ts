import type { Language } from '../i18n/language.ts';
import type { RowError } from './row-error.ts';
import { sampleRefusals } from './sample-refusals.ts';
import type { WaitingSample } from './sample-store.ts';
import { maySampleGrow, SMALLEST_GROUP } from './smallest-group.ts';
import { type Population, stratumKey } from './stratum.ts';

/**
 * What stands against taking a sample into the register: fewer than 50 new people at once in a sample that was there already, or more invited in a stratum
 * than there are people. A file in which everybody is in the register already adds nobody, and that is no error.
 */
export const checkSample = (
  { added, file, strata }: WaitingSample,
  population: Population | undefined,
  language: Language,
): readonly RowError[] => {
  const refusals = sampleRefusals(language);
  const before = strata.reduce((people, { invited }) => people + invited, 0) - added;
  const few = maySampleGrow(before, added)
    ? []
    : [{ line: 1, column: file, reason: refusals.tooFew(added, SMALLEST_GROUP) }];
  if (population === undefined) return few;
  const full = strata.flatMap((stratum) => {
    const people = population.get(stratumKey(stratum)) ?? 0;
    if (stratum.added === 0 || stratum.invited <= people) return [];
    return [
      { line: 1, column: file, reason: refusals.tooMany(stratum.function, stratum.domain, stratum.invited, people) },
    ];
  });
  return [...few, ...full];
};
