import { loadCatalogue } from '../../src/indicators/catalogue.ts';
import type { Publication, PublishedCell } from '../../src/publication/publication.ts';
import { loadPublication } from '../../src/publication/load.ts';
import { loadPublished } from '../../src/publication/published.ts';
import { createFigureBook, type FigureBook } from '../../src/query/figure-book.ts';
import { interpret } from '../../src/query/interpret.ts';
import { createInterpretationContext } from '../../src/query/read-question.ts';
import { loadLexicons } from '../../src/query/lexicon.ts';
import type { Interpretation } from '../../src/query/outcome.ts';
import type { Language } from '../../src/i18n/language.ts';

export const catalogue = loadCatalogue('content/indicators.json');
export const published = loadPublished('content/published');

/** A small publication, in the form that `wegwijzer publish` writes. */
export const smallPublication = (changes: Partial<Publication> = {}): Publication => {
  const dimensions = Object.fromEntries(
    catalogue.dimensions
      .filter(({ id }) => id !== 'department')
      .map(({ id, categories }) => [id, categories.map((category) => category.id)]),
  );
  const cell = (indicator: string, where: PublishedCell['where'], percentage: number): PublishedCell => ({
    indicator,
    where,
    n: 605,
    percentage,
    interval: [percentage - 2, percentage + 3],
    display: `${percentage}%`,
  });
  return {
    wave: '2025',
    method: { version: '1' },
    dataHash: 'fdb4ebc51e9c82cd',
    keyCheck: '0d38336a986be0a2',
    dimensions,
    unions: {},
    indicators: catalogue.indicators.map(({ id }) => id),
    cells: [
      cell('experienced.any', {}, 13.1),
      cell('experienced.sex', { gender: 'woman', domain: 'policy' }, 6),
      cell('experienced.sex', { gender: 'woman' }, 7),
      cell('experienced.sex', { gender: 'man' }, 2),
      { indicator: 'experienced.sex', where: { gender: 'other_or_undisclosed' }, withheld: true },
    ],
    ...changes,
  };
};

const bytesOf = (publication: Publication): Uint8Array => new TextEncoder().encode(JSON.stringify(publication));

/** The letter's figures, with publications that need no signature. */
export const bookWith = (...publications: readonly Publication[]): FigureBook =>
  createFigureBook({
    publications: publications.map((one) =>
      loadPublication(bytesOf(one), undefined, undefined, { production: false, acceptUnsigned: true }),
    ),
    published,
    catalogue,
  });

export const letterOnly = bookWith();
export const lexicons = loadLexicons('content/lexicon', catalogue);
const context = createInterpretationContext(letterOnly, lexicons);

/** What the bot makes of a question, with only the letter at hand. */
export const read = (question: string, language: Language = 'nl'): Interpretation =>
  interpret(question, language, context);
