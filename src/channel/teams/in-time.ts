import { setTimeout as after } from 'node:timers/promises';

/** Teams shows an error of its own when a button is not answered within 5 seconds. */
const MOST_MS = 4_500;

/** What `work` gives, or `otherwise` when it takes too long for the answer to a button; the work itself goes on. */
export const inTime = async <Result, Other>(
  work: Promise<Result>,
  otherwise: () => Other,
  mostMs = MOST_MS,
): Promise<Result | Other> => {
  const stop = new AbortController();
  const late = after(mostMs, undefined, { signal: stop.signal }).then(otherwise);
  try {
    return await Promise.race([work, late]);
  } finally {
    late.catch(() => undefined);
    stop.abort();
  }
};
