import type { Log } from '../log.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { checkDirectory, findingText } from '../signposting/check.ts';
import type { Directory } from '../signposting/directory.ts';

/** Says at start-up which contacts want checking, and which departments have no confidential route. */
export const logSignposts = (directory: Directory, { departments }: Organisation, log: Log, now: number): void => {
  const { failures, remarks, withExamples } = checkDirectory(
    directory,
    departments.map(({ id }) => id),
    now,
  );
  for (const finding of failures)
    log.error({
      happening: 'department without a confidential route',
      department: finding.department,
      contact: findingText(finding),
    });
  for (const finding of remarks)
    log.warn({ happening: 'contact to check', department: finding.department, contact: findingText(finding) });
  if (withExamples.length > 0)
    log.warn({ happening: 'made-up contacts of the demo', departments: withExamples.join(', ') });
};
