import type { Item } from './match.ts';

const articles = /^(?:the|a|an|their|our|my|de|het|een|hun|zijn|haar|of|van)$/;

/** "Most affected group", "meest getroffen groep": one of them, and which is asked. */
const namesTheMost = (items: readonly Item[], index: number): boolean => {
  const next = items.slice(index + 1).find(({ kind }) => kind !== 'filler' && kind !== 'perspective');
  return next?.kind === 'people' && /^(?:group|groep|categor)/.test(next.words);
};

/** "Where", "which group": a breakdown is asked for, by something that none of the dimensions is. */
export const asksOtherBreakdown = ({ kind, words }: Item, index: number, items: readonly Item[]): boolean => {
  if (kind === 'comparative') return namesTheMost(items, index);
  if (kind !== 'by') return false;
  if (/^where/.test(words)) return true;
  const next = items.slice(index + 1).find((item) => !articles.test(item.words));
  const isGroup = next?.kind === 'people' && /^(?:group|groep|categor)/.test(next.words);
  if (/^(?:which|each|every|in which|welke?|(?:in|bij|voor|onder) welke?|elke?|iedere?)$/.test(words)) return isGroup;
  return /(?:^| )(?:by|per)$/.test(words) && (isGroup || next?.kind === 'ground' || next?.kind === 'filler');
};
