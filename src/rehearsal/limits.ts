/** At most `most` requests in any window of `windowMs`. */
interface Limit {
  readonly most: number;
  readonly windowMs: number;
}

/** What Teams allows a bot in one conversation (Microsoft Learn, "Optimize your bot with rate limiting in Teams"). */
const PER_CONVERSATION: readonly Limit[] = [
  { most: 7, windowMs: 1_000 },
  { most: 8, windowMs: 2_000 },
  { most: 60, windowMs: 30_000 },
  { most: 1_800, windowMs: 3_600_000 },
];

/** The requests of a bot, counted as Teams counts them. */
export interface Limits {
  /**
   * Lets a request through and counts it, or gives the milliseconds after which it may come again. `at` in
   * milliseconds, never going back; a request that is refused does not count.
   */
  readonly admit: (conversation: string, at: number) => number | undefined;
}

/** Times of requests within one or more sliding windows. */
const createWindow = (limits: readonly Limit[]) => {
  const times: number[] = [];
  const longest = Math.max(...limits.map(({ windowMs }) => windowMs));
  return {
    waitMs: (at: number): number => {
      const old = times.findIndex((time) => time > at - longest);
      times.splice(0, old === -1 ? times.length : old);
      return Math.max(
        0,
        ...limits.map(({ most, windowMs }) => (times.at(-most) ?? -Infinity) + windowMs - at).filter((ms) => ms > 0),
      );
    },
    add: (at: number): void => {
      times.push(at);
    },
  };
};

/** Teams' limits for one app in one tenant: `perSecond` in all (50 in Teams), and those of each conversation. */
export const createLimits = (perSecond: number): Limits => {
  const all = createWindow([{ most: perSecond, windowMs: 1_000 }]);
  const conversations = new Map<string, ReturnType<typeof createWindow>>();
  const windowOf = (conversation: string): ReturnType<typeof createWindow> => {
    const known = conversations.get(conversation);
    if (known !== undefined) return known;
    const made = createWindow(PER_CONVERSATION);
    conversations.set(conversation, made);
    return made;
  };
  return {
    admit: (conversation, at) => {
      const own = windowOf(conversation);
      const waitMs = Math.max(all.waitMs(at), own.waitMs(at));
      if (waitMs > 0) return waitMs;
      all.add(at);
      own.add(at);
      return undefined;
    },
  };
};
