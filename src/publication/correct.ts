import { isDeepStrictEqual } from 'node:util';
import { PublicationError } from './publication-error.ts';
import { cellId, type Erratum, type Publication, type PublishedCell, type Where } from './publication.ts';

/** A cell to withhold: of one indicator or, naming none, of all. */
export interface Withholding {
  readonly indicator?: string | undefined;
  readonly where: Where;
}

/** What a correction may do; it never draws a figure. */
export interface Correction {
  readonly withhold: readonly Withholding[];
  readonly errata: readonly Erratum[];
}

/** Figures that follow from each other: who withholds one of these and not the rest has withheld nothing. */
const GIVEN_BACK = [
  ['discussed', 'not_discussed'],
  ['satisfied_with_handling', 'neutral_about_handling', 'dissatisfied_with_handling'],
];

const givenBack = (indicator: string): readonly string[] =>
  GIVEN_BACK.find((together) => together.includes(indicator)) ?? [indicator];

const isAbout = ({ indicator, where }: Withholding, cell: PublishedCell): boolean =>
  cellId(where) === cellId(cell.where) && (indicator === undefined || givenBack(indicator).includes(cell.indicator));

const nameOf = ({ indicator, where }: Withholding): string =>
  `${indicator ?? 'any indicator'} ${JSON.stringify(where)}`;

const goesWith = (erratum: Erratum, indicator: string, where: Where): boolean =>
  (erratum.indicator === undefined || givenBack(erratum.indicator).includes(indicator)) &&
  (erratum.where === undefined || cellId(erratum.where) === cellId(where));

/**
 * The next revision of a publication: cells withheld, errata added, nothing else touched. Figures that would give a
 * withheld one back are withheld with it. Throws `PublicationError` for a cell that is not in the publication, and
 * where nothing would change.
 */
export const corrected = (publication: Publication, { withhold, errata }: Correction): Publication => {
  const stray = withhold.find((wanted) => !publication.cells.some((cell) => isAbout(wanted, cell)));
  if (stray !== undefined) throw new PublicationError(`there is no cell ${nameOf(stray)} in the publication`);
  const lost = errata.find(
    (erratum) => !publication.cells.some(({ indicator, where }) => goesWith(erratum, indicator, where)),
  );
  if (lost !== undefined) throw new PublicationError(`there is nothing for the erratum “${lost.text.nl}” to go with`);
  const cells = publication.cells.map((cell): PublishedCell =>
    withhold.some((wanted) => isAbout(wanted, cell))
      ? { indicator: cell.indicator, where: cell.where, withheld: true }
      : cell,
  );
  if (errata.length === 0 && isDeepStrictEqual(cells, publication.cells))
    throw new PublicationError('the correction changes nothing: every cell it names is withheld already');
  const all = [...(publication.errata ?? []), ...errata];
  return {
    ...publication,
    cells,
    revision: (publication.revision ?? 0) + 1,
    ...(all.length > 0 && { errata: all }),
  };
};

const isOnlyWithheld = (before: PublishedCell, after: PublishedCell): boolean =>
  isDeepStrictEqual(before, after) ||
  ('withheld' in after && before.indicator === after.indicator && isDeepStrictEqual(before.where, after.where));

/**
 * Why the second may not take the place of the first; `undefined` where it may. A wave is published once: only a later
 * revision may follow, in which cells were withheld or errata added and nothing else differs.
 */
export const whyNoRevision = (before: Publication, after: Publication): string | undefined => {
  const { cells, revision = 0, errata = [], ...rest } = before;
  const { cells: later, revision: laterRevision = 0, errata: laterErrata = [], ...laterRest } = after;
  if (!isDeepStrictEqual(rest, laterRest) || cells.length !== later.length)
    return 'it is another publication; a wave is published once';
  if (laterRevision <= revision) return `revision ${laterRevision} does not follow revision ${revision}`;
  const place = later.findIndex((cell, index) => {
    const earlier = cells[index];
    return earlier === undefined || !isOnlyWithheld(earlier, cell);
  });
  if (place >= 0) return `it changes cells.${place}; a correction withholds a figure and never draws one anew`;
  if (!isDeepStrictEqual(errata, laterErrata.slice(0, errata.length))) return 'it takes back or changes an erratum';
  return undefined;
};

/** The errata that go with the figures of an indicator in a group. */
export const errataAbout = (errata: readonly Erratum[], indicator: string, where: Where): readonly Erratum[] =>
  errata.filter((erratum) => goesWith(erratum, indicator, where));
