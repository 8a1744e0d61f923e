import { baseIndicator } from '../indicators/indicator.ts';
import type { Microdata } from './microdata.ts';

type Items = Pick<Microdata, 'items'>;

/**
 * 1 for the respondents who count as yes: those with a yes on the item who are in its base as well (`discussed` counts
 * experienced and discussed; `not_discussed` the rest of those). `undefined` where it or its base was not asked.
 */
export const outcome = ({ items }: Items, indicator: string): Uint8Array | undefined => {
  const base = baseIndicator(indicator);
  const inBase = base === undefined ? undefined : outcome({ items }, base);
  if (base !== undefined && inBase === undefined) return undefined;
  if (indicator === 'not_discussed') {
    const discussed = items.get('discussed');
    return discussed && inBase?.map((yes, record) => yes & ~(discussed[record] ?? 0));
  }
  const item = items.get(indicator);
  return inBase === undefined ? item : item?.map((yes, record) => yes & (inBase[record] ?? 0));
};

/** The outcomes of every indicator that these data have. */
export const outcomes = (microdata: Items): ReadonlyMap<string, Uint8Array> =>
  new Map(
    [...microdata.items.keys(), 'not_discussed'].flatMap((indicator) => {
      const found = outcome(microdata, indicator);
      return found === undefined ? [] : [[indicator, found] as const];
    }),
  );
