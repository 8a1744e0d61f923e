import type { Language } from '../i18n/language.ts';
import type { DepartmentId } from '../organisation/department.ts';
import type { Wave } from '../wave.ts';
import { withoutContext } from './context-around.ts';
import type { FigureBook } from './figure-book.ts';
import type { Lexicon } from './lexicon.ts';
import { type Reading, readQuestion } from './match.ts';
import { type Slots, toSlots } from './slots.ts';
import { createSpeller, type Speller } from './spelling.ts';

/** What interpreting needs to know: the words, and what there is to ask for. */
export interface InterpretationContext {
  readonly book: FigureBook;
  readonly readers: readonly { readonly lexicon: Lexicon; readonly spell: Speller }[];
  /** The department of who asks, for "mijn departement". */
  readonly department?: DepartmentId | undefined;
}

/** Builds the context once; it is read-only and may be shared. */
export const createInterpretationContext = (
  book: FigureBook,
  lexicons: readonly Lexicon[],
  department?: DepartmentId,
): InterpretationContext => ({
  book,
  readers: lexicons.map((lexicon) => ({ lexicon, spell: createSpeller(lexicon) })),
  department,
});

/** A question taken apart, in the language in which least of it had to be guessed. */
interface Taken {
  readonly reading: Reading;
  readonly slots: Slots;
}

/** Takes a question apart in its own language first, and sorts what it names. */
export const takeApart = (text: string, language: Language, context: InterpretationContext): Taken => {
  const { readers, book, department } = context;
  const own = readers.find(({ lexicon }) => lexicon.language === language);
  const all = [...(own === undefined ? [] : [own]), ...readers.filter((reader) => reader !== own)];
  const reading = all.reduce<Reading | undefined>((best, { lexicon, spell }) => {
    // Nothing had to be guessed: no other language can do better.
    if (best?.doubt === 0) return best;
    const read = (part: string): Reading => readQuestion(part, lexicon, spell, book.catalogue);
    const other = read(withoutContext(text, lexicon.language, read));
    return best === undefined || other.doubt < best.doubt ? other : best;
  }, undefined) ?? { items: [], unknown: [], guessed: [], doubt: 0 };
  const items = reading.items.map((item) =>
    item.kind === 'department' && item.value === 'own' ? { ...item, value: department ?? 'own' } : item,
  );
  return { reading, slots: toSlots(items) };
};

/** The wave that is named, else the newest with figures. */
export const waveOf = (slots: Slots, book: FigureBook): Wave => {
  const [named] = slots.waves;
  return named === undefined || named === 'newest' ? (book.waves[0] ?? '') : named;
};

/** The joined category that the publication of the wave holds, by its dimension and members. */
export const unionOf = (
  book: FigureBook,
  wave: Wave,
  dimension: string,
  members: readonly string[],
): string | undefined =>
  Object.entries(book.publication(wave)?.unions[dimension] ?? {}).find(
    ([, ids]) => ids.toSorted().join() === members.toSorted().join(),
  )?.[0];
