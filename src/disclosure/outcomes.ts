import { baseIndicator } from '../indicators/indicator.ts';
import type { Microdata } from './microdata.ts';

const and = (one: Uint8Array, other: Uint8Array): Uint8Array => one.map((yes, record) => yes & (other[record] ?? 0));

/**
 * Per indicator, 1 for the respondents who count as yes: those with a yes on the item who are in its base as well
 * (`discussed` counts experienced and discussed; `not_discussed` the rest of those). An indicator whose base was not asked is left out.
 */
export const outcomes = ({ items }: Pick<Microdata, 'items'>): ReadonlyMap<string, Uint8Array> => {
  const found = new Map<string, Uint8Array>();
  const yes = (indicator: string): Uint8Array | undefined => {
    const item = items.get(indicator);
    const base = baseIndicator(indicator);
    if (item === undefined || base === undefined) return item;
    const inBase = found.get(base) ?? yes(base);
    return inBase === undefined ? undefined : and(item, inBase);
  };
  for (const indicator of items.keys()) {
    const counted = yes(indicator);
    if (counted !== undefined) found.set(indicator, counted);
  }
  const experienced = found.get('experienced.any');
  const discussed = found.get('discussed');
  if (experienced !== undefined && discussed !== undefined)
    found.set(
      'not_discussed',
      experienced.map((yes, record) => yes & ~(discussed[record] ?? 0)),
    );
  return found;
};
