import { RECOGNISABLE_BY } from '../box/unique.ts';
import { printRemark } from './print.ts';

/** How many records are the only one with their background; with the department too where the data have it. */
export interface Unique {
  readonly records: number;
  readonly unique: number;
  readonly uniqueWithDepartment?: number;
}

/** Says on stderr how many records are unique, so that nobody hands microdata on as if they were anonymous. */
export const remarkUnique = ({ records, unique, uniqueWithDepartment }: Unique): void => {
  const beside = uniqueWithDepartment === undefined ? '' : `; ${uniqueWithDepartment} with the department beside these`;
  printRemark(`${unique} of ${records} records are unique on ${RECOGNISABLE_BY.join(' × ')}${beside}.`);
  printRemark(
    'Who knows a colleague could recognise them: keep the microdata to yourself, and delete them afterwards.',
  );
};
