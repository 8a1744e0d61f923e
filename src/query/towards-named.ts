import type { Item } from './match.ts';

const valuesOf = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(items.filter(({ kind }) => kind === 'towards').map(({ value }) => value));

/** "Racisme van collega's": done by them or to them, as long as nobody saw it. */
export const isLoose = ({ kind, words }: Item): boolean => kind === 'towards' && /^(?:van|of|from) /.test(words);

/** "Racisme van collega's naar inwoners": who did it is named as well, and the residents are whom it happened to. */
const withoutDoers = (items: readonly Item[]): ReadonlySet<string> => {
  const named = items.filter(({ kind }) => kind === 'towards');
  const isResidents = named.some(({ value }) => value === 'residents');
  const colleagues = named.filter(({ value }) => value === 'colleagues');
  const isDoer = ({ words }: Item): boolean =>
    /^(?:van|onder|bij|of|from|by|among) |^[^ ]*$|^(?:een|a) [^ ]*$/.test(words);
  return isResidents && colleagues.every(isDoer) ? new Set(['residents']) : valuesOf(items);
};

/** Somebody of the staff is named who did it, so that it happened to whoever else is named. */
const namesDoer = (items: readonly Item[]): boolean =>
  items.some(
    ({ kind, words }, index) =>
      kind === 'people' && (/^door /.test(words) || /^(?:door|by)$/.test(items[index - 1]?.words ?? '')),
  );

/** "Gezien dat een collega …": whoever is named after the seeing is the one it happened to, unless they do it. */
const aims =
  /^(?:towards?|against|at|to|aimed|directed|targeted|targeting|richting|tegen|jegens|naar|aan|of|van|tegenover|between|among|amongst|onder|tussen)\b/;
export const towardsIn = (items: readonly Item[]): ReadonlySet<string> => {
  const named = withoutDoers(items);
  const seen = items.findIndex(({ kind, value }) => kind === 'perspective' && value === 'witnessed');
  if (seen === -1)
    return valuesOf(items.filter((item) => !isLoose(item) || (item.value === 'residents' && namesDoer(items))));
  // "Saw colleagues being racist to residents": it happens to those whom it is aimed at.
  if (
    named.size > 1 &&
    items.every(({ kind, value, words }) => kind !== 'towards' || value !== 'colleagues' || !aims.test(words))
  )
    return new Set([...named].filter((value) => value !== 'colleagues'));
  if (named.size > 0) return named;
  const happensTo = items.slice(seen + 1).some(({ kind, value, words }, place, after) => {
    const acts = after.slice(place + 1).find((one) => one.kind !== 'filler');
    const isActor =
      /^(?:door|by) /.test(words) ||
      /^(?:discrimineren|discrimineert|discriminating|discriminates?$)/.test(acts?.words ?? '');
    return kind === 'people' && value === 'colleagues' && !isActor;
  });
  return happensTo ? new Set(['colleagues']) : named;
};
