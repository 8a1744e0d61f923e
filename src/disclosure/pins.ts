import { z } from 'zod/v4';
import { cellId, type Where } from '../publication/publication.ts';
import { DisclosureError } from './disclosure-error.ts';
import type { Share } from './display.ts';
import { interval, LEAST_EFFECT } from './interval.ts';

const tenths = z
  .number()
  .gt(0)
  .lt(100)
  .refine((value) => Math.round(value * 10) / 10 === value, 'a percentage with at most one decimal');

const figureSchema = z.object({
  indicator: z.string(),
  where: z.record(z.string(), z.string()).default({}),
  percentage: tenths,
  source: z.string().optional(),
  dataHash: z.string().optional(),
});

const pinsSchema = z.object({
  dataHash: z.string().optional(),
  source: z.string().optional(),
  pins: z.array(figureSchema),
});

/** A figure that was public already, about the data with this hash. */
export interface Pin {
  readonly indicator: string;
  readonly where: Where;
  readonly percentage: number;
  readonly source: string;
  readonly dataHash: string;
}

/**
 * Reads pins: a list, or `{ dataHash, source, pins: […] }`, where each pin may give its own `dataHash` and `source`.
 * Throws `DisclosureError` that names the field.
 */
export const parsePins = (json: unknown): readonly Pin[] => {
  const parsed = pinsSchema.safeParse(Array.isArray(json) ? { pins: json } : json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new DisclosureError(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not usable'}`);
  }
  const { pins, ...common } = parsed.data;
  return pins.map((pin, index) => {
    const source = pin.source ?? common.source;
    const dataHash = pin.dataHash ?? common.dataHash;
    if (source === undefined || dataHash === undefined)
      throw new DisclosureError(`pins.${index}: needs a source and the dataHash of the data it is about`);
    return { indicator: pin.indicator, where: pin.where, percentage: pin.percentage, source, dataHash };
  });
};

/** Where a pin belongs; only pins about these data count. */
export const pinsByPlace = (pins: readonly Pin[], dataHash: string): ReadonlyMap<string, Pin> =>
  new Map(pins.filter((pin) => pin.dataHash === dataHash).map((pin) => [pinPlace(pin.indicator, pin.where), pin]));

export const pinPlace = (indicator: string, where: Where): string => `${indicator}?${cellId(where)}`;

/** A pinned figure as a share of this base: shown with as many decimals as it was published with. */
export const pinnedShare = ({ percentage }: Pin, n: number): Share => {
  const grain = Number.isInteger(percentage) ? 100 : 1000;
  const k = Math.round((percentage * grain) / 100);
  const spread = { n, weights: LEAST_EFFECT, noise: LEAST_EFFECT, draws: () => 1 };
  return { n, grain, k, kind: 'percentage', shown: k, interval: interval(k, grain, spread) };
};
