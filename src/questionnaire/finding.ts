import { type Path, pathText } from './json-lines.ts';

/** Something about a questionnaire file that is wrong, or that may be better. */
export interface Finding {
  readonly path: Path;
  readonly message: string;
}

/** A finding with its place, as it is shown to who edits the file. */
export interface Located {
  readonly line: number;
  readonly path: string;
  readonly message: string;
}

export interface CheckResult {
  readonly errors: readonly Located[];
  readonly warnings: readonly Located[];
}

/** Puts the line to a finding. */
export const locate = ({ path, message }: Finding, lineOf: (path: Path) => number): Located => ({
  line: lineOf(path),
  path: pathText(path),
  message,
});

/** One line for a person: `file:line: path: message`. */
export const findingText = (file: string, { line, path, message }: Located): string =>
  `${file}:${line}: ${path}: ${message}`;
