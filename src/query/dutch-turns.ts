import { DUTCH_ASIDES } from './dutch-asides.ts';
import { DUTCH_COMPARISONS } from './dutch-comparisons.ts';
import { DUTCH_CONVERSATIONS } from './dutch-conversations.ts';
import { DUTCH_GROUNDS } from './dutch-grounds.ts';
import { DUTCH_GROUPS } from './dutch-groups.ts';
import { DUTCH_HAPPENINGS } from './dutch-happenings.ts';
import { DUTCH_SHORTHAND } from './dutch-shorthand.ts';
import type { Turn } from './turn.ts';

/**
 * What Dutch says with words apart, or in another order, written out in the words that the lexicon has. In this order:
 * shorthand first, because the others read what it stands for.
 */
export const DUTCH_TURNS: readonly Turn[] = [
  ...DUTCH_SHORTHAND,
  ...DUTCH_ASIDES,
  ...DUTCH_COMPARISONS,
  ...DUTCH_GROUPS,
  ...DUTCH_GROUNDS,
  ...DUTCH_HAPPENINGS,
  ...DUTCH_CONVERSATIONS,
];
