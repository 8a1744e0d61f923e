import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import type { Catalogue } from '../indicators/catalogue.ts';
import { normalise } from './normalise.ts';
import { inDigits } from './number-words.ts';

/** What kind of thing a phrase names; the value beside it says which. */
const KINDS = [
  'perspective',
  'self',
  'towards',
  'people',
  'topic',
  'ground',
  'grounds',
  'theme',
  'dimension',
  'category',
  'union',
  'by',
  'because',
  'difference',
  'comparative',
  'than',
  'step',
  'handling',
  'prep',
  'role',
  'counterpart',
  'response',
  'negation',
  'wave',
  'trend',
  'reason',
  'department',
  'own',
  'measure',
  'greeting',
  'filler',
  'tail',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Meaning {
  readonly kind: Kind;
  readonly value: string;
}

/** The words of one language: what they mean, which mean nothing, and which must never be taken for a typing error. */
export interface Lexicon {
  readonly language: Language;
  /** Normalised phrase → its meanings, in the order in which they are tried. */
  readonly phrases: ReadonlyMap<string, readonly Meaning[]>;
  readonly longest: number;
  /** Every word of every phrase. */
  readonly vocabulary: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  /** Words of the other language that are used as they are, and never what a typing error is put right to. */
  readonly borrowed: ReadonlySet<string>;
}

/** A lexicon file that cannot be used: one line that names file and entry. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

const fileSchema = z.strictObject({
  meanings: z.record(z.string(), z.array(z.string().min(1))),
  filler: z.array(z.string().min(1)),
  never: z.array(z.string().min(1)),
});

/** By topic, so that a reader finds what is there: words that restrict nothing. */
const everydaySchema = z.record(z.string(), z.array(z.string().min(1)));

const kindSchema = z.enum(KINDS);

const readJson = <Read>(file: string, schema: z.ZodType<Read>): Read => {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new LexiconError(`${file}: ${error instanceof Error ? error.message : 'not readable'}`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new LexiconError(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not usable'}`);
};

const parseMeaning = (key: string, file: string, catalogue: Catalogue): Meaning => {
  const [name, value] = key.split(':');
  const kind = kindSchema.safeParse(name);
  if (!kind.success || value === undefined)
    throw new LexiconError(`${file}: meanings: ${key} is not a kind of meaning`);
  const [dimension, category] = value.split('=');
  if (kind.data === 'category' && !isCategory(catalogue, dimension, category))
    throw new LexiconError(`${file}: meanings: ${key} is not a category`);
  return { kind: kind.data, value };
};

const isCategory = (catalogue: Catalogue, dimension: string | undefined, category: string | undefined): boolean =>
  catalogue.dimensions.some(({ id, categories }) => id === dimension && categories.some((one) => one.id === category));

/** The catalogue's own labels; numbers are read as ranges. */
const fromCatalogue = (catalogue: Catalogue, language: Language): readonly (readonly [string, Meaning])[] =>
  catalogue.dimensions
    .filter(({ id }) => id !== 'department')
    .flatMap(({ id: dimension, label: name, categories }) =>
      categories.flatMap(({ id, label }) => {
        const words = label[language];
        const meaning: Meaning = { kind: 'category', value: `${dimension}=${id}` };
        if (/\d/.test(words)) return [];
        return [words, `${name[language]} ${words}`, `${words} ${name[language]}`].map(
          (one) => [one, meaning] as const,
        );
      }),
    );

const termKinds: readonly Kind[] = [
  'ground',
  'theme',
  'topic',
  'dimension',
  'category',
  'union',
  'towards',
  'counterpart',
  'people',
  'role',
];
const SHORTEST_TERM = 5;

/** "Discrimination on herkomst": what the survey is about keeps its Dutch name, also where English is spoken. */
const withDutchTerms = (english: Lexicon, dutch: Lexicon): Lexicon => {
  const isForeign = (word: string): boolean => word.length >= SHORTEST_TERM && !english.vocabulary.has(word);
  const terms = [...dutch.phrases].filter(
    ([phrase, meanings]) =>
      phrase.split(' ').every(isForeign) && meanings.every(({ kind }) => termKinds.includes(kind)),
  );
  return {
    ...english,
    phrases: new Map([...english.phrases, ...terms]),
    borrowed: new Set(terms.flatMap(([phrase]) => phrase.split(' '))),
  };
};

/**
 * Reads `<language>.json` and `<language>.everyday.json` in the folder and adds the catalogue's own labels. Throws
 * `LexiconError`.
 */
const loadLexicon = (folder: string, language: Language, catalogue: Catalogue): Lexicon => {
  const file = join(folder, `${language}.json`);
  const meant = readJson(file, fileSchema);
  const everyday = readJson(join(folder, `${language}.everyday.json`), everydaySchema);
  const filler: Meaning = { kind: 'filler', value: 'filler' };
  const entries: readonly (readonly [string, Meaning])[] = [
    ...Object.entries(meant.meanings).flatMap(([key, words]) => {
      const meaning = parseMeaning(key, file, catalogue);
      return words.map((word) => [word, meaning] as const);
    }),
    ...fromCatalogue(catalogue, language),
    ...[...meant.filler, ...Object.values(everyday).flat()].map((word) => [word, filler] as const),
  ];
  const phrases = new Map<string, Meaning[]>();
  for (const [words, meaning] of entries) {
    const phrase = inDigits(normalise(words));
    const known = phrases.get(phrase) ?? [];
    if (!known.some(({ kind, value }) => kind === meaning.kind && value === meaning.value)) known.push(meaning);
    phrases.set(phrase, known);
  }
  const split = [...phrases.keys()].map((phrase) => phrase.split(' '));
  return {
    language,
    phrases,
    longest: Math.max(...split.map(({ length }) => length)),
    vocabulary: new Set(split.flat()),
    never: new Set(meant.never.map(normalise)),
    borrowed: new Set(),
  };
};

/** The lexicons of every language. Throws `LexiconError`. */
export const loadLexicons = (folder: string, catalogue: Catalogue): readonly Lexicon[] => {
  const dutch = loadLexicon(folder, 'nl', catalogue);
  return LANGUAGES.map((language) =>
    language === 'nl' ? dutch : withDutchTerms(loadLexicon(folder, language, catalogue), dutch),
  );
};
