/** How long help waits for what would be nice to know, in milliseconds. */
const MOMENT = 100;

/**
 * What a store knows, if it says so at once; otherwise `instead`. For what help would like to know and does not need,
 * so that it answers when the database does not.
 */
export const atHand = async <Value>(look: () => Promise<Value>, instead: Value): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<Value>((resolve) => {
    timer = setTimeout(resolve, MOMENT, instead);
  });
  try {
    return await Promise.race([look(), patience]);
  } catch {
    return instead;
  } finally {
    clearTimeout(timer);
  }
};
