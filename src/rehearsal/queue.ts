/** Work that is done a few at a time, in the order in which it came. */
export interface Queue<Item> {
  readonly add: (item: Item) => void;
  /** Resolves when nothing is left and nothing is under way. Rejects with the first failure. */
  readonly empty: () => Promise<void>;
}

/** Does `work` on what is added, at most `atOnce` at a time. */
export const createQueue = <Item>(atOnce: number, work: (item: Item) => Promise<void>): Queue<Item> => {
  const waiting: Item[] = [];
  const running = new Set<Promise<void>>();
  let failure: Error | undefined;
  const start = (item: Item): void => {
    const run = work(item)
      .catch((error: unknown) => {
        failure ??= error instanceof Error ? error : new Error('failed');
      })
      .finally(() => {
        running.delete(run);
        const next = waiting.shift();
        if (next !== undefined) start(next);
      });
    running.add(run);
  };
  return {
    add: (item) => {
      if (running.size < atOnce) start(item);
      else waiting.push(item);
    },
    empty: async () => {
      while (running.size > 0) await Promise.race(running);
      if (failure !== undefined) throw failure;
    },
  };
};
