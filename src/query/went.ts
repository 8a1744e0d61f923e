import type { Item } from './match.ts';

const passed: readonly Item['kind'][] = ['filler', 'own'];

/** "Going to HR": somebody was spoken to, where it is somebody to speak to; elsewhere it says nothing. */
export const readWent = (items: readonly Item[]): readonly Item[] =>
  items.map((item, index) => {
    if (item.kind !== 'step' || item.value !== 'went') return item;
    const next = items.slice(index + 1).find(({ kind }) => !passed.includes(kind));
    const isSpokenTo = next?.kind === 'counterpart' || next?.kind === 'role';
    return isSpokenTo ? { ...item, value: 'discussed', words: `${item.words} to` } : { ...item, kind: 'filler' };
  });
