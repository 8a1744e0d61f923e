import type { Item } from './match.ts';

const groups = ['category', 'union', 'range', 'dimension', 'department', 'role'];
const passedOver = ['filler', 'people', 'own'];

/**
 * "Zonder beleid" leaves a group out, which is differencing; "zonder het te bespreken" is a negation. What kind it is
 * hangs on what comes next.
 */
export const readWithout = (items: readonly Item[]): readonly Item[] =>
  items.map((item, index) => {
    if (item.kind !== 'reason' || item.value !== 'without') return item;
    const next = items.slice(index + 1).find(({ kind }) => !passedOver.includes(kind));
    return next !== undefined && groups.includes(next.kind)
      ? { ...item, value: 'differencing' }
      : { ...item, kind: 'negation', value: 'not' };
  });
