import type { Item } from './match.ts';

const prepositions = (items: readonly Item[], index: number): boolean => {
  for (let before = index - 1; before >= Math.max(0, index - 3); before -= 1) {
    const item = items[before];
    if (item?.kind === 'prep' || item?.kind === 'counterpart') return true;
    if (item?.kind === 'step' && /^(?:told|tell|vertel)/.test(item.words)) return true;
    if (item?.kind === 'step' && / (?:to|with|met|bij|in|naar|aan)$/.test(item.words)) return true;
    if (item?.kind !== 'filler' && item?.kind !== 'own' && item?.kind !== 'step') return false;
  }
  return false;
};

/** Persons spoken to: only after "met", "na", … and where a step is named; elsewhere they are the group asked about. */
export const spokenTo = (items: readonly Item[]): ReadonlyMap<Item, string> => {
  if (!items.some(({ kind }) => kind === 'step')) return new Map();
  const found = new Map<Item, string>();
  items.forEach((item, index) => {
    const counterpart =
      item.kind === 'role' ||
      (item.kind === 'union' && item.value === 'function=managers') ||
      item.value === 'function=team_lead'
        ? 'manager'
        : item.kind === 'people' && item.value === 'colleagues'
          ? 'colleague'
          : undefined;
    // One colleague is never the group that is asked about.
    const isOne = counterpart === 'colleague' && /^(?:een |a )?(?:collega|colleague|co ?worker)$/.test(item.words);
    const next = items[index + 1];
    // "Manager talk": what kind of conversation it was.
    const isConversation =
      next?.kind === 'step' && /^(?:a )?(?:talk|chat|conversation|discussion|gesprek)s?$/.test(next.words);
    if (counterpart !== undefined && (isOne || isConversation || prepositions(items, index)))
      found.set(item, counterpart);
    const isTeammate = /^(?:een )?teamgeno(?:ot|ten)$/.test(item.words) && prepositions(items, index);
    if (item.kind === 'towards' && item.value === 'colleagues' && (isTeammate || /^(?:bij|to) /.test(item.words)))
      found.set(item, 'colleague');
  });
  return found;
};
