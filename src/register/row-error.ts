/** What is wrong with a sample file, and where; `line` counts from 1. */
export interface RowError {
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}
