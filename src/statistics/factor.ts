/** A categorical column: for each record the index of its level. Levels are sorted by code unit. */
export interface Factor {
  readonly levels: readonly string[];
  readonly codes: Uint32Array;
}

/** Makes a factor of the values; the same values in another order give the same levels. */
export const factor = (values: readonly string[]): Factor => {
  const levels = [...new Set(values)].sort();
  const code = new Map(levels.map((level, index) => [level, index]));
  return { levels, codes: Uint32Array.from(values, (value) => code.get(value) ?? 0) };
};

/** The index of a level, or -1 where nobody has it. */
export const levelIndex = (column: Factor, level: string): number => column.levels.indexOf(level);
