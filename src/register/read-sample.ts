import type { Language } from '../i18n/language.ts';
import type { Invitee } from './invitee.ts';
import { readRow, type SampleTerms } from './read-row.ts';
import type { RowError } from './row-error.ts';
import { type ColumnPlaces, findColumns, type SampleColumn } from './sample-columns.ts';
import { SampleFileError } from './sample-file/sample-file-error.ts';
import { sampleLines } from './sample-file/sample-lines.ts';
import type { Encoding, SampleLine, SampleSource } from './sample-file/sample-line.ts';
import { type SampleRefusals, sampleRefusals } from './sample-refusals.ts';
import { type Population, stratumKey } from './stratum.ts';

/** What a sample file may say, and how to read it. */
export interface SampleReading extends SampleTerms {
  /** Headers of the file that name our columns in another way: theirs → ours. */
  readonly map?: Readonly<Record<string, SampleColumn>>;
  /** The language of the reasons; English by default. */
  readonly language?: Language;
  /** The strata that there are; without it any function may stand with any domain. */
  readonly population?: Population;
}

/** What was found in a sample file. */
export interface SampleReport {
  /** Rows below the header. */
  readonly rows: number;
  /** Rows that repeat a person who stands higher in the file. */
  readonly duplicates: number;
  readonly errors: readonly RowError[];
  /** How the characters are written, when not in UTF-8. */
  readonly encoding?: Encoding;
}

/** More rows than there are civil servants in the sample of any wave. */
const MOST_ROWS = 500_000;
/** So many people are handed over at once. */
const AT_ONCE = 5_000;

/** Tells who stands in the file twice, and with which stratum first. */
const createRepeats = (refusals: SampleRefusals) => {
  const strata = new Map<string, number>();
  const first = new Map<string, readonly [line: number, stratum: number]>();
  return (line: number, invitee: Invitee): 'new' | 'repeated' | RowError => {
    const key = stratumKey(invitee);
    const stratum = strata.get(key) ?? strata.size;
    strata.set(key, stratum);
    const earlier = first.get(invitee.person);
    if (earlier === undefined) {
      first.set(invitee.person, [line, stratum]);
      return 'new';
    }
    if (earlier[1] === stratum) return 'repeated';
    return { line, column: 'aad_object_id', reason: refusals.otherStratum(earlier[0]) };
  };
};

/** Reads the rows below the header, one at a time. */
const createRowReader = (reading: SampleReading, refusals: SampleRefusals) => {
  const repeats = createRepeats(refusals);
  return (line: SampleLine, places: ColumnPlaces): Invitee | 'repeated' | readonly RowError[] => {
    const invitee = readRow(line, places, reading, refusals);
    if (!('person' in invitee)) return invitee;
    if (reading.population?.has(stratumKey(invitee)) === false) {
      const reason = refusals.noStratum(invitee.function, invitee.domain);
      return [{ line: line.line, column: 'domain', reason }];
    }
    const repeat = repeats(line.line, invitee);
    if (repeat === 'new') return invitee;
    return repeat === 'repeated' ? repeat : [repeat];
  };
};

/**
 * Reads a sample from CSV (comma, semicolon or tab) or XLSX in pieces, with headers in Dutch or English and categories
 * by id or Dutch name. Everybody is handed to `keep` once, some thousands at a time; from the first error on nobody
 * more. Every row that is wrong is an error with line, column and reason; a file that is no table gives one error.
 * Throws only what the source or `keep` throws.
 */
export const readSample = async (
  source: SampleSource,
  fileName: string,
  reading: SampleReading,
  keep: (invitees: readonly Invitee[]) => Promise<void>,
): Promise<SampleReport> => {
  const refusals = sampleRefusals(reading.language ?? 'en');
  const map = reading.map ?? {};
  const readOne = createRowReader(reading, refusals);
  const errors: RowError[] = [];
  const of = { rows: 0, duplicates: 0 };
  let encoding: Encoding | undefined;
  let headerRead = false;
  let places: ColumnPlaces | undefined;
  let kept: Invitee[] = [];
  const isHeader = (line: SampleLine): boolean => findColumns(line, map, refusals).errors.length === 0;
  const lines = sampleLines(source, {
    isHeader,
    tell: (found) => {
      encoding = found;
    },
  });
  try {
    for await (const line of lines) {
      if (!headerRead) {
        const found = findColumns(line, map, refusals);
        errors.push(...found.errors);
        places = found.errors.length === 0 ? found.places : undefined;
        headerRead = true;
        continue;
      }
      of.rows += 1;
      if (of.rows > MOST_ROWS) throw new SampleFileError('too_many_rows', line.line, `${MOST_ROWS}`);
      // Without its columns no row says anything; the rows are still counted.
      if (places === undefined) continue;
      const read = readOne(line, places);
      if (read === 'repeated') of.duplicates += 1;
      else if ('person' in read) kept.push(read);
      else errors.push(...read);
      if (kept.length >= AT_ONCE) {
        if (errors.length === 0) await keep(kept);
        kept = [];
      }
    }
    if (errors.length === 0 && of.rows === 0) errors.push({ line: 1, column: fileName, reason: refusals.empty });
  } catch (error) {
    if (!(error instanceof SampleFileError)) throw error;
    errors.push({ line: error.line, column: fileName, reason: refusals.file[error.problem](error.about) });
  }
  if (errors.length === 0) await keep(kept);
  return { ...of, errors, ...(encoding === undefined ? {} : { encoding }) };
};
