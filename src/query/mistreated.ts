import type { Item } from './match.ts';

const isMistreated = ({ value }: Item): boolean => value === 'mistreated';

/**
 * "Uitgelachen", "denigrerende opmerkingen": somebody was treated badly, which was asked of nobody as long as nothing
 * says that it was discrimination, or on what ground. `grounds`: whether one is named.
 */
export const isOnlyMistreated = (items: readonly Item[], grounds: boolean): boolean =>
  !grounds &&
  items.some(isMistreated) &&
  !items.some(
    ({ kind, value }) => (kind === 'topic' && value === 'any') || value === 'undergone' || kind === 'grounds',
  );

/** Treated badly is something that happened to somebody. */
export const readMistreated = (items: readonly Item[]): readonly Item[] =>
  items.map((item) => (item.kind === 'perspective' && isMistreated(item) ? { ...item, value: 'undergone' } : item));
