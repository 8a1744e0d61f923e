import type { Item } from './match.ts';

/** Verbs that say it was undergone, as long as what they go with is discrimination: "get flak", "seksisme voelen". */
const undergoes =
  /^(?:gets?|got|gotten|getting|krijgt|krijgen|kreeg|kregen|gekregen|voelen|voelden|voelde|gevoeld|te verwerken)$/;
/** What discrimination does to whom it happens to: "racism hits women", "treft racisme mannen". */
const happens = /^(?:hits?|strikes?|struck|treft|treffen|trof|troffen|getroffen)$/;
/** Whoever asks gets a figure, and no discrimination. */
const asks = /^(?:i|we|me|us|you|ik|wij|je|jij|u|jullie|mij|ons)$/;
/** "Te horen krijgen": heard, and said of whom is not told. */
const heard = /^(?:horen|zien|hear|see|hearing|seeing)$/;

const isDiscrimination = ({ kind }: Item): boolean => kind === 'ground' || kind === 'topic';
const isGroup = (item: Item): boolean =>
  ['category', 'range', 'union', 'dimension'].includes(item.kind) || (item.kind === 'people' && item.value === 'staff');
/** What may stand between the verb and what is undergone; a noun may not: "kregen training tegen racisme". */
const small =
  /^(?:the|a|an|any|some|much|many|all|such|lots of|a lot of|these|those|their|also|ever|even|really|still|often|sometimes|it|do|does|did|have|has|had|having|being|to|that|who|het|de|een|er|wel|ook|eens|weleens|ooit|vaak|soms|veel|best|erg|echt|nog|toch|dan|die|dat|zulke|zich|hebben|heeft|hadden|had|moeten|over|heen)$/;
const isPassed = ({ kind, words }: Item): boolean =>
  (kind === 'filler' && small.test(words)) || kind === 'comparative' || kind === 'because';
/** "Discriminatietraining": given against it, and not undergone. */
const against =
  /^(?:trainings?|cursus(?:sen)?|workshops?|voorlichting|beleid|policy|policies|courses?|coaching|campagnes?|campaigns?|cijfers?|figures?|uitleg|advies|advice|informatie|information|boek|book|vragen|questions?)$/;

/** "Homophobic experiences", "meeste last": said in the word itself. */
const inTheWord = ({ kind, words }: Item): boolean =>
  ((kind === 'ground' || kind === 'topic') && /(?:experiences?|ervaring(?:en)?)$/.test(words)) ||
  (kind === 'comparative' && / last$/.test(words));

const nearest = (items: readonly Item[]): Item | undefined => items.find((item) => !isPassed(item));

/**
 * Whether a question without a word for whose experience it is says that somebody underwent it, in other words: "women
 * get the most discrimination", "kregen seksistische opmerkingen", "meer last van".
 */
export const isUndergoneOtherwise = (items: readonly Item[]): boolean => {
  if (items.some(inTheWord)) return true;
  if (items.some(({ words }) => against.test(words))) return false;
  if (items.some(({ words }) => heard.test(words) || words.split(' ').some((word) => asks.test(word)))) return false;
  return items.some((item, index) => {
    const before = items.slice(0, index).toReversed();
    const after = items.slice(index + 1);
    const [left, right] = [nearest(before), nearest(after)];
    if (happens.test(item.words)) return [...before, ...after].some(isGroup) && items.some(isDiscrimination);
    if (!undergoes.test(item.words) || !items.some(isGroup)) return false;
    // "Krijgen vrouwen …": the verb is first, and the group comes before what they get.
    const beyond = right !== undefined && isGroup(right) ? after.slice(after.indexOf(right)) : [];
    // "Racism that women get": the verb is last.
    const isLast = left !== undefined && isGroup(left) && (right === undefined || right.kind === 'measure');
    return (
      (isLast && before.some(isDiscrimination)) ||
      (left !== undefined && isDiscrimination(left)) ||
      (right !== undefined && isDiscrimination(right) && before.some(isGroup)) ||
      beyond.some(isDiscrimination)
    );
  });
};
