import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { readMicrodata } from '../../src/cli/read-microdata.ts';
import { lattice, type Lattice, type Unions } from '../../src/disclosure/lattice.ts';
import type { Microdata } from '../../src/disclosure/microdata.ts';
import { integerWeights, type ProtectInput } from '../../src/disclosure/protect.ts';
import { type Suppression, suppress } from '../../src/disclosure/suppress.ts';
import { type Base, type Partition, partitions, tabulate } from '../../src/disclosure/tabulate.ts';
import { dataHash, recordKeys, waveKey } from '../../src/disclosure/wave-key.ts';
import { createDesign, recordWeights } from '../../src/statistics/design.ts';

const where = z.record(z.string(), z.string());

export const golden = z
  .object({
    secretHex: z.string(),
    wave: z.string(),
    weightSample: z.record(z.string(), z.number()),
    sumOfAllWeights: z.number(),
    sha256OfWeights: z.string(),
    recordKeySample: z.record(z.string(), z.string()),
    keyCheck: z.string(),
    dataHash: z.string(),
    noiseThresholds: z.record(z.string(), z.string()),
    cases: z.array(
      z.object({
        label: z.string(),
        indicator: z.string(),
        where,
        private: z.record(z.string(), z.union([z.string(), z.number()])),
        published: z.record(z.string(), z.unknown()),
        override: z.object({ indicator: z.string() }).optional(),
      }),
    ),
    topWeight: z.array(
      z.object({
        weights: z.string(),
        n: z.number(),
        sumW: z.number(),
        maxW: z.number(),
        sumW2: z.number(),
        noiseUnit: z.number(),
        withheldByTopShare: z.boolean(),
        designEffects: z.tuple([z.number(), z.number()]),
      }),
    ),
    responseRate: z.array(z.object({ indicator: z.string(), where })).and(z.array(z.record(z.string(), z.unknown()))),
    withheld: z.array(z.string()),
    stats: z.record(z.string(), z.number()),
    withUnion: z.object({
      unions: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
      published: z.array(z.string()),
      publishedCount: z.number(),
      sha256OfPublished: z.string(),
    }),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../reference/golden.json'), 'utf8')));

const practice = join(import.meta.dirname, '../../content/practice/2025');
export const practiceFiles = {
  respondents: join(practice, 'respondents.csv'),
  strata: join(practice, 'strata.csv'),
  margins: join(practice, 'margins.csv'),
};
export const input = readMicrodata(practiceFiles);
export const key = waveKey(golden.secretHex, golden.wave);
export const weights = recordWeights(createDesign(input.stratum, input.margins));

/** Everything to publish the practice data with. */
export const toProtect: ProtectInput = {
  microdata: input.microdata,
  weights,
  weighting: {},
  invited: input.invited,
  key,
  dataHash: dataHash(key, input.bytes),
  unions: {},
  pins: [],
  practice: true,
};

/** The steps of the protection one by one, to look inside. */
export const inside = (
  microdata: Microdata,
  personWeights: Float64Array,
  unions: Unions = {},
): {
  readonly built: Lattice;
  readonly parts: readonly Partition[];
  readonly bases: readonly Base[];
  readonly suppression: Suppression;
} => {
  const built = lattice(microdata.dimensions, unions);
  const parts = partitions(microdata.dimensions, unions, built, personWeights.length);
  const bases = tabulate(parts, built.cells.length, integerWeights(personWeights), recordKeys(key, microdata.ids));
  return { built, parts, bases, suppression: suppress(built, bases, parts) };
};
