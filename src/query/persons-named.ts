import type { Item } from './match.ts';
import { splitPair } from './split-pair.ts';

const persons = ['gender', 'function', 'age', 'migration_background'];

const isPerson = (item: Item | undefined): boolean =>
  item !== undefined &&
  ((item.kind === 'people' && item.value === 'staff') ||
    item.kind === 'union' ||
    item.kind === 'range' ||
    (item.kind === 'category' && persons.includes(splitPair(item.value)[0])));

/** "richting collega's met een migratieachtergrond": the group is not the one that was asked. */
const isOfOthers = (items: readonly Item[], index: number): boolean => {
  const next = items[index + 1];
  const joined = /^(?:met|with)\b/;
  return (
    next !== undefined &&
    joined.test(next.words) &&
    (isPerson(next) || items.slice(index + 2, index + 4).some(isPerson))
  );
};

const singular =
  /^(?:(?:beleids|hr|p en o|personeels)?(?: ?adviseur|medewerker)|(?:ict )?specialist|(?:ict|it) ?er|icter|team ?(?:leider|leidster|lead|manager|hoofd)|directeur|bestuurder|topambtenaar|inspecteur|toezichthouder|ondersteuner|uitvoerder|(?:hogere |eigen |directe? )?(?:leidinggevende|manager|supervisor|chef|baas|boss)|superior|leader|collega|ambtenaar|medewerker|medewerkster|werknemer|colleague|co ?worker|employee|civil servant|man|vrouw|woman|team ?(?:leader|head)|(?:senior |top |line |direct )?manager|director|executive|senior leader|(?:policy )?(?:adviser|advisor|officer)|inspector|(?:it|ict) specialist|vertrouwenspersoon|bedrijfsarts|counsellor|counselor)$/;

const yesOrNo = /^(?:heeft|had|is|was|wil|wilde|deed|did|has|does|hoe|what|how|welk|wat)$/;

/** "Mijn directeur", "heeft de teamleider …": one person is asked about, whatever else the word may name. */
export const namesOnePerson = (items: readonly Item[]): boolean => {
  if (items.some(({ kind }) => kind === 'step' || kind === 'measure')) return false;
  return items.some((item, index) => {
    if (!singular.test(item.words)) return false;
    const before = items[index - 1];
    if (before?.kind === 'own') return true;
    const opens = index <= 2 && yesOrNo.test(items[0]?.words ?? '');
    return opens && /^(?:de|the|die|deze|dat|that|this)$/.test(before?.words ?? '');
  });
};

const articles = ['hun', 'de', 'een', 'haar', 'zijn', 'their', 'the', 'a'];

/** "Seksisme ervaren van collega's": after what was undergone, whoever it came from. */
const comesFrom = (items: readonly Item[], index: number): boolean => {
  const undergone = items.findIndex(({ kind, value }) => kind === 'perspective' && value !== 'witnessed');
  const before = items.slice(0, index).findLast(({ words }) => !articles.includes(words));
  return undergone !== -1 && undergone < index && before !== undefined && /(?:^| )(?:van|from)$/.test(before.words);
};

const does = /^(?:behav(?:e|es|ed|ing)|act(?:s|ed|ing)|commit\w*|engag\w+(?: in)?|conduct\w* themselves|exhibit\w*)$/;
const misbehaves = (items: readonly Item[]): boolean =>
  items.some(({ kind, words }) => kind === 'filler' && does.test(words)) &&
  items.some(({ kind }) => kind === 'ground' || kind === 'topic') &&
  !items.some(({ kind }) => kind === 'perspective');

/** "Mannen die discrimineren": who does it, which nobody was asked; seen by somebody, it is. */
const discriminates = (items: readonly Item[]): boolean =>
  items.some(
    ({ kind, words }) =>
      kind === 'topic' && /^(?:discriminates?|discriminating|discrimineert|discrimineren)$/.test(words),
  ) && !items.some(({ kind }) => kind === 'perspective' || kind === 'towards');

/** "vrouwen … door teamleiders", "ervaren door collega's": the second may be the one who discriminates. */
export const namesAgent = (items: readonly Item[]): boolean =>
  discriminates(items) ||
  misbehaves(items) ||
  items.some((item, index) => {
    const owner = /(?:^| )(?:hun|haar|zijn|their|his|her)$/.test(items[index - 1]?.words ?? '');
    if (owner && item.kind === 'category' && singular.test(item.words)) return true;
    if (item.kind === 'people' && item.value === 'colleagues' && /^(?:door|by) /.test(item.words))
      return !items.some(({ kind, value }) => kind === 'towards' && value === 'residents');
    if (item.kind === 'people' && item.value === 'colleagues' && comesFrom(items, index)) return true;
    if (item.kind === 'towards') return isOfOthers(items, index);
    if (/^(?:rijks)?overheid$|organi[sz]ati|government/.test(item.words) && item.kind === 'people')
      return items.slice(Math.max(0, index - 2), index).some(({ words }) => /^(?:door|by)$/.test(words));
    const isListed = [...joins, 'than', 'dan'].includes(items[index - 2]?.words ?? '');
    const after = !isListed && /^(?:door|by)$/.test(items[index - 1]?.words ?? '');
    return after && item.value !== 'staff' && isPerson(item) && items.slice(0, index).some(isPerson);
  });

const joins = ['en', 'of', 'and', 'or', 'de', 'the', 'bij', 'in', 'het', 'among', 'of the', 'for'];

/** "mannen en vrouwen" is a comparison; "vrouwen … mannen" with anything else between them may not be. */
export const sideBySide = (items: readonly Item[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const named = items.map((item) =>
    item.kind === 'category' || item.kind === 'union' ? splitPair(item.value)[0] : item.range?.dimension,
  );
  named.forEach((dimension, index) => {
    if (dimension === undefined) return;
    const next = named.indexOf(dimension, index + 1);
    if (
      next > 0 &&
      items
        .slice(index + 1, next)
        .every(
          ({ words }, place, between) =>
            joins.includes(words) ||
            /^(?:and|or|en|of) (?:by|door|bij|in|among|for|per)$/.test(words) ||
            (/^(?:by|door|per|than)$/.test(words) && joins.includes(between[place - 1]?.words ?? '')),
        )
    )
      found.add(dimension);
  });
  return found;
};

/** "Teamleiders en leidinggevenden": dimensions of which a wider group is named beside a category, as a second one. */
export const joinedUnions = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(
    items.flatMap((item, index) => {
      const [dimension] = splitPair(item.value);
      const isBeside = [-1, 1].some((step) => {
        const other = items[index + 2 * step];
        const isJoin = /^(?:en|and|of|or|plus)$/.test(items[index + step]?.words ?? '');
        return isJoin && (other?.range?.dimension ?? splitPair(other?.value ?? '')[0]) === dimension;
      });
      return item.kind === 'union' && isBeside ? [dimension] : [];
    }),
  );
