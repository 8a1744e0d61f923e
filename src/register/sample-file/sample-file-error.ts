/** Why a file as a whole cannot be read. */
export type FileProblem =
  | 'old_excel'
  | 'not_excel'
  | 'not_csv'
  | 'mixed_encoding'
  | 'cell_too_large'
  | 'too_large'
  | 'too_many_rows'
  | 'several_sheets';

/** The file is not a table that can be read. `line` counts from 1; `about` names what it is about, where that helps. */
export class SampleFileError extends Error {
  override readonly name = 'SampleFileError';
  readonly line: number;
  readonly problem: FileProblem;
  readonly about: string;
  constructor(problem: FileProblem, line: number, about = '') {
    super(problem);
    this.problem = problem;
    this.line = line;
    this.about = about;
  }
}
