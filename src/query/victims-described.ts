import type { Item } from './match.ts';

const isWitnessed = ({ kind, value }: Item): boolean => kind === 'perspective' && value === 'witnessed';
const isOfSomebodyElse = ({ kind, value }: Item): boolean =>
  kind === 'towards' || (kind === 'people' && value === 'colleagues');

const ofDisability = /\b(?:beperking|handicap|disabilit(?:y|ies))$/;

/**
 * "Burgers met een beperking … vanwege die beperking": said of the residents to whom it happened, and said again as the
 * ground. Of respondents it stays what was not asked, and so does a trait that is not also the ground.
 */
export const withoutVictimsDescribed = (items: readonly Item[]): readonly Item[] => {
  const because = items.findLastIndex(({ kind }) => kind === 'because');
  const ground = items.slice(because + 1).find(({ kind }) => kind !== 'filler');
  if (because === -1 || ground?.kind !== 'ground' || ground.value !== 'disability') return items;
  return items.filter(({ kind, value, words, at }) => {
    const before = items.find(({ end }) => end === at);
    const isTheirs =
      (before?.kind === 'towards' && before.value === 'residents') ||
      (before !== undefined && isOfSomebodyElse(before) && items.some((one) => isWitnessed(one) && one.at < before.at));
    return !(isTheirs && kind === 'reason' && value === 'not_measured' && ofDisability.test(words));
  });
};

const persons = /^(?:gender|age|migration_background|function)=/;
const telling = /(?:^| )(?:dat|that|hoe|how)$/;

/** "Zag dat vrouwen …": right behind the seeing stands whom it was seen of. */
const isSeenOf = (items: readonly Item[], index: number): boolean => {
  const before = items.slice(0, index).findLast(({ words }) => !/^(?:de|een|er|the|a|some|ook)$/.test(words));
  return persons.test(items[index]?.value ?? '') && before !== undefined && telling.test(before.words);
};

/** "For being young and female": the trait may be a part of the ground, and not who was asked. */
const isAlsoGround = (items: readonly Item[], index: number): boolean =>
  /^(?:and|en)$/.test(items[index - 1]?.words ?? '') && items[index - 2]?.kind === 'ground';

/** "Zag dat een vrouwelijke collega …": after the seeing, a trait may be of whom it happened to, and not of who saw it. */
export const describesVictim = (items: readonly Item[]): boolean =>
  items.some(
    (item, index) =>
      item.kind === 'category' &&
      (isAlsoGround(items, index) ||
        (items.slice(0, index).some(isWitnessed) &&
          ((/^(?:vrouwelijke|mannelijke|female|male)$/.test(item.words) &&
            isOfSomebodyElse(items[index + 1] ?? item)) ||
            isSeenOf(items, index)))),
  );
