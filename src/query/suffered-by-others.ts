import type { Item } from './match.ts';

/** "Citizens facing racism", seen by somebody: it is they who face it, and not who is asked. */
export const withoutSufferedByOthers = (items: readonly Item[]): readonly Item[] => {
  if (!items.some(({ kind, value }) => kind === 'perspective' && value === 'witnessed')) return items;
  return items.filter(({ kind, value }, index) => {
    if (kind !== 'perspective' || value !== 'experienced') return true;
    const before = items.slice(0, index).findLast((one) => one.kind !== 'filler');
    return !(before?.kind === 'towards' || (before?.kind === 'people' && before.value === 'colleagues'));
  });
};
