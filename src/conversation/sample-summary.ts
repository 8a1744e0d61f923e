import type { Language } from '../i18n/language.ts';
import type { WaitingSample } from '../register/sample-store.ts';
import { stratumKey } from '../register/stratum.ts';
import type { SampleSummary } from './screens/sample.ts';
import type { World } from './world.ts';

/** A sample that waits, in the reader's language, with the strata in the order of the questionnaire. */
export const summaryView = (
  { questionnaire, population }: World,
  language: Language,
  { id, wave, file, rows, added, duplicates, strata, encoding }: WaitingSample,
): SampleSummary => {
  const categories = (dimension: string) =>
    questionnaire.dimensions.find((one) => one.id === dimension)?.categories ?? [];
  const found = new Map(strata.map((stratum) => [stratumKey(stratum), stratum]));
  const rowsOf = categories('function').flatMap((func) =>
    categories('domain').flatMap((domain) => {
      const key = stratumKey({ function: func.id, domain: domain.id });
      const stratum = found.get(key);
      const people = population?.get(key);
      if (stratum === undefined && (people ?? 0) === 0) return [];
      return [
        {
          function: func.label[language],
          domain: domain.label[language],
          invited: stratum?.invited ?? 0,
          added: stratum?.added ?? 0,
          ...(people === undefined ? {} : { population: people }),
        },
      ];
    }),
  );
  return {
    sample: id,
    wave,
    file,
    rows,
    added,
    duplicates,
    strata: rowsOf,
    checked: population !== undefined,
    ...(encoding === undefined ? {} : { encoding }),
  };
};
