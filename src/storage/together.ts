/**
 * Does `work` on everything that was added while it was busy before, all at once; one such turn at a time. Whoever added
 * something waits for the turn that it was in, and hears when that fails.
 */
export const together = <Item>(
  work: (items: readonly Item[]) => Promise<void>,
  most = 500,
): ((item: Item) => Promise<void>) => {
  const waiting: { readonly item: Item; readonly done: PromiseWithResolvers<undefined> }[] = [];
  let busy = false;
  const run = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (waiting.length > 0) {
      const turn = waiting.splice(0, most);
      try {
        await work(turn.map(({ item }) => item));
        for (const { done } of turn) done.resolve(undefined);
      } catch (error) {
        for (const { done } of turn) done.reject(error);
      }
    }
    busy = false;
  };
  return (item) => {
    const done = Promise.withResolvers<undefined>();
    waiting.push({ item, done });
    void run();
    return done.promise;
  };
};
