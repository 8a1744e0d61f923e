import type { Microdata } from '../disclosure/microdata.ts';
import { type Factor, levelIndex } from '../statistics/factor.ts';
import { CommandError } from './command-error.ts';

/** A category per dimension; joined categories as they were asked for, with a plus. */
export type Group = Readonly<Record<string, string>>;

/** Which group each record is in; −1 for none. */
export interface Grouping {
  readonly groups: readonly Group[];
  readonly of: Int32Array;
}

/** Reads `gender=woman,function=team_lead+senior_management`. Throws `CommandError`. */
export const parseWhere = (text: string | undefined): Group =>
  Object.fromEntries(
    (text ?? '')
      .split(',')
      .filter((part) => part !== '')
      .map((part) => {
        const [dimension = '', category = '', ...rest] = part.split('=');
        if (dimension === '' || category === '' || rest.length > 0)
          throw new CommandError(`--where ${part}: say dimension=category`);
        return [dimension, category] as const;
      }),
  );

const columnOf = ({ dimensions }: Microdata, name: string): Factor => {
  const column = dimensions.get(name);
  if (column === undefined)
    throw new CommandError(`${name} is not a dimension of these data; there are ${[...dimensions.keys()].join(', ')}`);
  return column;
};

/** Puts each record that `where` holds for in its group of the breakdown. Throws `CommandError` for unknown names. */
export const groupRecords = (microdata: Microdata, where: Group, by: readonly string[]): Grouping => {
  const of = new Int32Array(microdata.ids.length);
  for (const [name, joined] of Object.entries(where)) {
    const column = columnOf(microdata, name);
    const wanted = joined.split('+').map((category) => {
      const index = levelIndex(column, category);
      if (index < 0)
        throw new CommandError(
          `${name} has no category ${category} in these data; there are ${column.levels.join(', ')}`,
        );
      return index;
    });
    column.codes.forEach((code, record) => {
      if (!wanted.includes(code)) of[record] = -1;
    });
  }
  let groups: readonly Group[] = [where];
  for (const name of by) {
    const { levels, codes } = columnOf(microdata, name);
    of.forEach((group, record) => {
      if (group >= 0) of[record] = group * levels.length + (codes[record] ?? 0);
    });
    groups = groups.flatMap((group) => levels.map((level) => ({ ...group, [name]: level })));
  }
  return { groups, of };
};
