import type { z } from 'zod/v4';
import type { Figure, FigureContent, FigureValue, Withheld } from './figure.ts';
import { PublicationError } from './publication-error.ts';
import { type FigureCell, type Publication, publicationSchema, type PublishedCell } from './publication.ts';
import type { Publishable } from './publishable.ts';
import { verifySignature } from './signature.ts';

interface LoadOptions {
  /** Production refuses practice data. */
  readonly production: boolean;
  /** Only the command line may take a file without a signature, and says so. */
  readonly acceptUnsigned?: boolean;
}

const checkSignature = (
  bytes: Uint8Array,
  signature: string | undefined,
  publicKeyHex: string | undefined,
  acceptUnsigned: boolean,
): void => {
  if (signature === undefined || signature.trim() === '') {
    if (acceptUnsigned) return;
    throw new PublicationError('the publication is not signed: its .sig file is missing or empty');
  }
  if (publicKeyHex === undefined) {
    if (acceptUnsigned) return;
    throw new PublicationError('there is no public key to check the signature of the publication with');
  }
  if (!verifySignature(bytes, signature.trim(), publicKeyHex))
    throw new PublicationError(
      'the signature does not fit: the publication was changed, or signed with another key than the pinned one',
    );
};

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new PublicationError(`the publication is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
};

const whereOf = (issue: z.core.$ZodIssue | undefined): string =>
  issue === undefined ? 'not usable' : `${issue.path.join('.')}: ${issue.message}`;

const valueOf = (cell: FigureCell): FigureValue | undefined => {
  const values: readonly FigureValue[] = [
    ...(cell.percentage === undefined ? [] : [{ percentage: cell.percentage }]),
    ...(cell.lessThan === undefined ? [] : [{ lessThan: cell.lessThan }]),
    ...(cell.moreThan === undefined ? [] : [{ moreThan: cell.moreThan }]),
  ];
  return values.length === 1 ? values[0] : undefined;
};

const checkCells = (publication: Publication): void => {
  publication.cells.forEach((cell, index) => {
    if (!('withheld' in cell) && valueOf(cell) === undefined)
      throw new PublicationError(
        `the publication has cells.${index}: exactly one of percentage, lessThan and moreThan is needed`,
      );
    const stray = Object.entries(cell.where).find(
      ([dimension, category]) => publication.dimensions[dimension]?.includes(category) !== true,
    );
    if (stray !== undefined)
      throw new PublicationError(`the publication has cells.${index}.where: ${stray.join('=')} is not a category`);
    if (!publication.indicators.includes(cell.indicator))
      throw new PublicationError(`the publication has cells.${index}.indicator: ${cell.indicator} is not an indicator`);
  });
};

/**
 * Reads a publication, which may then be shown: its signature fits the pinned key and its form is whole.
 * Throws `PublicationError` when it is unsigned, changed or malformed, and in production when it is practice data.
 */
export const loadPublication = (
  bytes: Uint8Array,
  signature: string | undefined,
  publicKeyHex: string | undefined,
  { production, acceptUnsigned = false }: LoadOptions,
): Publishable<Publication> => {
  checkSignature(bytes, signature, publicKeyHex, acceptUnsigned && !production);
  const parsed = publicationSchema.safeParse(parseJson(bytes));
  if (!parsed.success) throw new PublicationError(`the publication has ${whereOf(parsed.error.issues[0])}`);
  checkCells(parsed.data);
  if (production && parsed.data.practice === true)
    throw new PublicationError('the publication holds practice data, which production refuses');
  return parsed.data as Publishable<Publication>;
};

/** A cell of a loaded publication as a figure that may be shown. */
export const figureOfCell = (publication: Publishable<Publication>, cell: PublishedCell): Figure | Withheld => {
  const { wave, dataHash } = publication;
  const practice = publication.practice === true;
  const name = `publicatie meting ${wave}, kenmerk ${dataHash.slice(0, 8)}`;
  const source = practice ? `OEFENCIJFER uit oefendata (${name})` : `PER ${wave}, ${name}`;
  const place = { wave, indicator: cell.indicator, where: cell.where, practice };
  if ('withheld' in cell) return { ...place, kind: 'withheld', source } as Withheld;
  const { n, interval, display, pinned } = cell;
  const value = valueOf(cell);
  if (value === undefined) throw new PublicationError(`${cell.indicator}: a cell without a value`);
  const letter = pinned !== undefined;
  const content: FigureContent = {
    ...place,
    kind: 'figure',
    value,
    display,
    n,
    interval,
    source: pinned ?? source,
    origin: letter ? 'letter' : 'publication',
  };
  return content as Figure;
};
