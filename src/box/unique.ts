/** The columns by which somebody who knows a colleague could recognise a record. */
export const RECOGNISABLE_BY = ['stratum', 'gender', 'age', 'migration_background', 'pay_scale'] as const;

/** How many records are the only one with their values in these columns. */
export const uniqueRecords = (
  records: readonly ReadonlyMap<string, string>[],
  columns: readonly string[] = RECOGNISABLE_BY,
): number => {
  const times = new Map<string, number>();
  for (const record of records) {
    const key = columns.map((column) => record.get(column)).join('|');
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return [...times.values()].filter((count) => count === 1).length;
};
