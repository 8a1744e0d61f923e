import { vi } from 'vitest';
import type { noise } from '../../../src/disclosure/noise.ts';
import type { POLICY } from '../../../src/disclosure/policy.ts';
import type { isDominated } from '../../../src/disclosure/tabulate.ts';

interface Weakness {
  readonly policy?: Partial<Record<keyof typeof POLICY, number>>;
  readonly noise?: typeof noise;
  readonly isDominated?: typeof isDominated;
}

const FILES = {
  policy: '../../../src/disclosure/policy.ts',
  noise: '../../../src/disclosure/noise.ts',
  tabulate: '../../../src/disclosure/tabulate.ts',
} as const;

/** The protection with one part of it taken out, which the product itself cannot do. */
export const weakened = async (weakness: Weakness) => {
  vi.resetModules();
  vi.doMock(FILES.policy, async (original) => {
    const real = await original<{ readonly POLICY: typeof POLICY }>();
    return { POLICY: { ...real.POLICY, ...weakness.policy } };
  });
  if (weakness.noise) vi.doMock(FILES.noise, () => ({ noise: weakness.noise }));
  if (weakness.isDominated)
    vi.doMock(FILES.tabulate, async (original) => ({
      ...(await original<object>()),
      isDominated: weakness.isDominated,
    }));
  const { protect } = await import('../../../src/disclosure/protect.ts');
  const { cellFigures } = await import('../../../src/disclosure/figures.ts');
  const { responseRate } = await import('../../../src/disclosure/response-rate.ts');
  for (const file of Object.values(FILES)) vi.doUnmock(file);
  vi.resetModules();
  return { protect, cellFigures, responseRate };
};

export const noNoise = (): number => 0;
