/** Teams shows an error of its own when a button is not answered within 5 seconds. */
const MOST_MS = 4_500;

/** What `work` gives, or `otherwise` when it takes too long for the answer to a button; the work itself goes on. */
export const inTime = async <Result, Other>(
  work: Promise<Result>,
  otherwise: () => Other,
  mostMs = MOST_MS,
): Promise<Result | Other> => {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => {
    late.resolve(undefined);
  }, mostMs);
  try {
    return await Promise.race([work, late.promise.then(otherwise)]);
  } finally {
    clearTimeout(timer);
  }
};
