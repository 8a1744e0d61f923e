import type { Wave } from '../wave.ts';

export type WaveState = 'open' | 'closed';

/** Whether a wave takes answers. */
export interface Waves {
  readonly state: (wave: Wave) => Promise<WaveState>;
}
