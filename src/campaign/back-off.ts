const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;
/** The share by which waits differ, up and down. */
const SPREAD = 0.25;
/** Multiples of the golden ratio, without their whole part, lie evenly between 0 and 1 (Knuth 3, 6.4). */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * How long a letter waits that was refused without being told how long, in milliseconds: twice as long after each of its
 * `attempts` (1 and up), and by `turn` a little different for each letter, so that they do not all come back at once.
 */
export const backOff = (attempts: number, turn: number): number =>
  Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS) * (1 - SPREAD + 2 * SPREAD * ((turn * GOLDEN) % 1));
