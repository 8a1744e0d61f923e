import type { Item } from './match.ts';

const said: readonly Item['kind'][] = ['filler', 'greeting', 'prep', 'own', 'than', 'towards'];
const talk = /^(?:gesprek|conversation|talk|chat)$/;
const pointing = /^(?:dat|dit|that|this)$/;

/**
 * "En voor inwoners?", "de cijfers over dat gesprek": it goes on about something that was said before, and by itself does
 * not say what.
 */
export const pointsBack = (items: readonly Item[]): boolean => {
  const isOnlyTowards =
    items.some(({ kind }) => kind === 'towards') &&
    items.every(({ kind }) => kind !== 'range' && said.includes(kind)) &&
    /^(?:en|and|what about|how about|hoe zit het)\b/.test(items[0]?.words ?? '');
  const isThatTalk = items.some(
    ({ kind, words }, index) => kind === 'step' && talk.test(words) && pointing.test(items[index - 1]?.words ?? ''),
  );
  const saysWhich = items.some(({ kind }) =>
    ['counterpart', 'perspective', 'topic', 'ground', 'handling', 'role'].includes(kind),
  );
  return isOnlyTowards || (isThatTalk && !saysWhich);
};
