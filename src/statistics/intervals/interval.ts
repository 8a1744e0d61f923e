import type { Proportion } from '../proportion.ts';
import { beta } from './beta.ts';
import { logit } from './logit.ts';
import { mean } from './mean.ts';
import { wilson } from './wilson.ts';

/** A 95% confidence interval of a share; NaN where the method gives none. */
export type Interval = readonly [number, number];

/**
 * The intervals of R's `svyciprop`. `logit` and `xlogit` are the same interval: R reaches the first by fitting a
 * model to within its tolerance.
 */
const METHODS = { logit, xlogit: logit, beta, wilson, mean } as const satisfies Readonly<
  Record<string, (of: Proportion) => Interval>
>;

export type IntervalMethod = keyof typeof METHODS;
export const INTERVAL_METHODS = [
  'logit',
  'xlogit',
  'beta',
  'wilson',
  'mean',
] as const satisfies readonly IntervalMethod[];

/** The 95% interval of a share by the method. Shares without variance have none, except by `mean`. */
export const intervalOf = (of: Proportion, method: IntervalMethod): Interval =>
  of.se > 0 || method === 'mean' ? METHODS[method](of) : [NaN, NaN];
