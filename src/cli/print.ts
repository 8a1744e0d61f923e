/** One JSON document on stdout. */
export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

/** A line for a person on stdout. */
export const printLine = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

/** Progress and remarks, on stderr, so that stdout stays clean for scripts. */
export const printRemark = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
