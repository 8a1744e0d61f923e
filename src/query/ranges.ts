import type { Catalogue } from '../indicators/catalogue.ts';

/** A stretch of ages or pay scales that a question names. */
export interface Range {
  readonly dimension: string;
  readonly low: number;
  readonly high: number;
  readonly words: string;
}

const OPEN_HIGH = 99;

interface Bounds {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

const boundsOf = (id: string): Bounds | undefined => {
  const under = /^under_(\d+)$/.exec(id);
  if (under !== null) return { id, low: 0, high: Number(under[1]) - 1 };
  const plus = /^(\d+)_plus$/.exec(id);
  if (plus !== null) return { id, low: Number(plus[1]), high: OPEN_HIGH };
  const both = /^(\d+)_(\d+)$/.exec(id);
  return both === null ? undefined : { id, low: Number(both[1]), high: Number(both[2]) };
};

const boundsIn = (catalogue: Catalogue, dimension: string, retired: boolean): readonly Bounds[] => {
  const found = catalogue.dimensions.find(({ id }) => id === dimension);
  const categories = [...(found?.categories ?? []), ...(retired ? (found?.retired ?? []) : [])];
  return categories.flatMap(({ id }) => boundsOf(id) ?? []);
};

const fits = (bounds: Bounds, { low, high, dimension }: Range): boolean => {
  // Nobody younger than an adult works here.
  const youngest = dimension === 'age' ? 18 : 1;
  const lowFits =
    bounds.low === low || (bounds.low <= 1 && low <= youngest) || (bounds.high === OPEN_HIGH && low === 61);
  const highFits = bounds.high === high || (bounds.high === OPEN_HIGH && high >= (dimension === 'age' ? 66 : 18));
  return lowFits && highFits;
};

/** The category that is exactly this range; `retired` adds the categories of earlier waves. */
export const categoryOfRange = (catalogue: Catalogue, range: Range, retired = false): string | undefined =>
  boundsIn(catalogue, range.dimension, retired).find((bounds) => fits(bounds, range))?.id;

/** The categories that the range touches. */
export const categoriesTouching = (catalogue: Catalogue, { dimension, low, high }: Range): readonly string[] =>
  boundsIn(catalogue, dimension, false)
    .filter((bounds) => bounds.low <= high && bounds.high >= low)
    .map(({ id }) => id);

const scaleWords = '(?:(?:salaris|loon)?scha(?:al|len)|(?:pay |salary )?(?:scales?|grades?))';
const lead = `(?:(${scaleWords}) )?`;
const age = '(?: (?:jaar|jarigen?|years? olds?|years?))?';
const n = '(\\d{1,2})(?![0-9])';
const between = '(?:van |vanaf |tussen |between |from |aged |leeftijd |age )?(?:de |het )?';

interface Pattern {
  readonly regex: RegExp;
  readonly read: (numbers: readonly number[]) => readonly [number, number];
}

const pattern = (source: string, read: Pattern['read']): Pattern => ({ regex: new RegExp(`\\b${source}`, 'g'), read });

const first = (numbers: readonly number[]): number => numbers[0] ?? 0;
const second = (numbers: readonly number[]): number => numbers[1] ?? 0;
/** "30 tot 40" ends at 39, as "30 tot en met 39" does; scales have no such habit. */
const upTo = (low: number, high: number): number => (high % 10 === 0 && low % 10 === 0 && high > 20 ? high - 1 : high);

const down = '(?:jonger|lager|daaronder|eronder|minder|younger|lower|below|under)';
const up = '(?:ouder|hoger|daarboven|erboven|older|higher|above|over|up|meer|more|upwards)';
const filler = `(?:(?:de|the|age of|age|leeftijd van) )?`;

const patterns: readonly Pattern[] = [
  pattern(`${lead}${n}(?: ${n}){1,4} (?:en|of|and|or) ${n}${age}`, (numbers) =>
    numbers.every((number, place) => number === first(numbers) + place)
      ? [first(numbers), numbers.at(-1) ?? OPEN_HIGH]
      : [0, OPEN_HIGH],
  ),
  pattern(
    `${lead}${between}${lead}${n}${age} (?:tot en met|tot|to|through|until|t m|tm|en|and)(?: de| het)? (?:${scaleWords} )?${n}${age}(?! (?:en|of|and|or) ${up})`,
    (numbers) => [first(numbers), upTo(first(numbers), second(numbers))],
  ),
  pattern(`${lead}${n}${age} (?:en|of|and|or) ${down}\\b`, (numbers) => [0, first(numbers)]),
  pattern(`${lead}${n}${age} (?:en|of|and|or) ${up}\\b`, (numbers) => [first(numbers), OPEN_HIGH]),
  pattern(`(?:tot en met|up to|hoogstens|maximaal|at most) ${lead}${n}${age}`, (numbers) => [0, first(numbers)]),
  pattern(
    `(?:onder|jonger dan|minder dan|lager dan|tot|below|under|younger than|less than|lower than) ${filler}${lead}${n}${age}`,
    (numbers) => [0, first(numbers) - 1],
  ),
  pattern(
    `(?:boven|ouder dan|meer dan|hoger dan|above|over|older than|more than|higher than) ${filler}${lead}${n}${age}`,
    (numbers) => [first(numbers) + 1, OPEN_HIGH],
  ),
  pattern(`${lead}${n} ?(?:\\+|plus(?:sers?)?(?: ers?\\b)?)(?:${age})`, (numbers) => [first(numbers), OPEN_HIGH]),
  pattern(
    `(?:vanaf|from|minimaal|at least) ${filler}${lead}${n}${age}(?: (?:on|onwards|and up|en hoger))?`,
    (numbers) => [first(numbers), OPEN_HIGH],
  ),
  pattern(`(${scaleWords}) ${n}`, (numbers) => [first(numbers), first(numbers)]),
  pattern(`(?:aged )?${n} (?:jaar|jarigen?|years? olds?|years?)`, (numbers) => [first(numbers), first(numbers)]),
];

const signs: readonly (readonly [RegExp, string])[] = [
  [/<\s*(\d)/g, ' onder $1'],
  [/>\s*(\d)/g, ' boven $1'],
  [/(\d)\s*\+/g, '$1 plus'],
  [/(\d)(plus|jarig)/g, '$1 $2'],
  [/\bschaal(\d)/g, 'schaal $1'],
  [/\b(under|over|below|above) (\d+) ?s\b/g, '$1 $2'],
  [/\b([2-6])0 ?s\b/g, '$10 to $19 years'],
];

const dimensionOf = (words: string, low: number, high: number, before: string, catalogue: Catalogue): string => {
  if (/scha|scale|grade/.test(words)) return 'pay_scale';
  if (/jaar|jarig|year|oud|old|jong|young|age|leeftijd/.test(words)) return 'age';
  if (/(?:scha\w+|scales?|grades?)(?: \S+){0,2} $/.test(before)) return 'pay_scale';
  const named = ['age', 'pay_scale'].filter(
    (dimension) => categoryOfRange(catalogue, { dimension, low, high, words }) !== undefined,
  );
  return named.length === 1
    ? (named[0] ?? 'age')
    : high >= 20 && high !== OPEN_HIGH
      ? 'age'
      : low >= 20
        ? 'age'
        : 'pay_scale';
};

/** Takes ages and scales out of a normalised question: each becomes a token `<i>`, the i-th of the ranges. */
export const readRanges = (
  question: string,
  catalogue: Catalogue,
): { readonly text: string; readonly ranges: readonly Range[] } => {
  const ranges: Range[] = [];
  let text = signs.reduce((result, [sign, words]) => result.replace(sign, words), question);
  for (const { regex, read } of patterns)
    text = text.replace(regex, (words: string, ...rest: readonly unknown[]) => {
      if (/<\d/.test(words)) return words;
      const numbers = [...words.matchAll(/\d+/g)].map(([number]) => Number(number));
      const [low, high] = read(numbers);
      const offset = rest.find((value): value is number => typeof value === 'number') ?? 0;
      const before = text.slice(0, offset);
      ranges.push({ dimension: dimensionOf(words, low, high, before, catalogue), low, high, words });
      return ` <${ranges.length - 1}> `;
    });
  return { text: text.replace(/\s+/g, ' ').trim(), ranges };
};
