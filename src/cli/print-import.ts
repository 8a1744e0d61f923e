import type { RowError } from '../register/row-error.ts';

/**
 * One JSON document with `errors` at its end, written an error at a time: a file in which every row is wrong has
 * hundreds of thousands.
 */
export const printImport = (head: Readonly<Record<string, unknown>>, errors: readonly RowError[]): void => {
  process.stdout.write(`${JSON.stringify(head).slice(0, -1)},"errors":[`);
  errors.forEach((error, place) => {
    process.stdout.write(`${place === 0 ? '' : ','}${JSON.stringify(error)}`);
  });
  process.stdout.write(']}\n');
};
