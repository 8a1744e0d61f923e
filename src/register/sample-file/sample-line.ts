/** Why a cell of an Excel file has no text that can be trusted. */
export type CellProblem = 'formula' | 'excel_error' | 'date';

/** One line of a sample file as it stands there; `line` counts from 1, as an editor or Excel shows it. */
export interface SampleLine {
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with a cell, by its place from 0. */
  readonly problems?: ReadonlyMap<number, CellProblem>;
}

/** How the characters of a file were written; Excel files say it themselves. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file on its way in: its bytes in pieces, and how far they have been read as a share from 0 to 1. */
export interface SampleSource {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How many bytes there are, where that is known. */
  readonly size?: number;
  readonly progress?: (share: number) => void;
}
