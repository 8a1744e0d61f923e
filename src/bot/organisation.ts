import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../log.ts';
import { loadOrganisation, type Organisation } from '../organisation/organisation.ts';

/**
 * The organisation as its file says it now: a role that is given or taken away there counts from the next message on.
 * A file that is changed for the worse is logged and not taken over. Throws `ContentError` when it is not usable at
 * the start.
 */
export const watchOrganisation = (content: string, log: Log): (() => Organisation) => {
  const file = join(content, 'organisation.json');
  const stamp = (): string => {
    const found = statSync(file, { throwIfNoEntry: false });
    return found === undefined ? 'gone' : `${found.mtimeMs} ${found.size} ${found.ino}`;
  };
  let known = stamp();
  let organisation = loadOrganisation(content);
  return () => {
    const now = stamp();
    if (now === known) return organisation;
    known = now;
    try {
      organisation = loadOrganisation(content);
    } catch (error) {
      log.error({ problem: error instanceof Error ? error.message : 'unknown' }, 'organisation not taken over');
    }
    return organisation;
  };
};
