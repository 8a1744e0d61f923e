import type { Wave } from '../wave.ts';

/** What the HR sender can set of a campaign beside its state. */
export interface CampaignStore {
  /** Milliseconds since the epoch before which nothing of the wave is claimed; 0 when nothing was set. */
  readonly notBefore: (wave: Wave) => Promise<number>;
  readonly schedule: (wave: Wave, notBefore: number) => Promise<void>;
  /** Makes the undeliverable letters of all rounds due once more; gives how many. */
  readonly resendFailures: (wave: Wave, now: number) => Promise<number>;
}
