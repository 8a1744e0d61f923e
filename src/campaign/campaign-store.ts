import type { Wave } from '../wave.ts';
import type { Undeliverable } from './undeliverable.ts';

/** What the HR sender can set of a campaign beside its state, and whom the invite did not reach. */
export interface CampaignStore {
  /** Milliseconds since the epoch before which nothing of the wave is claimed; 0 when nothing was set. */
  readonly notBefore: (wave: Wave) => Promise<number>;
  readonly schedule: (wave: Wave, notBefore: number) => Promise<void>;
  /**
   * Makes the undeliverable invites due once more; gives how many. Reminders are left alone: what became of them would
   * tell who has not answered.
   */
  readonly resendFailures: (wave: Wave, now: number) => Promise<number>;
  /** Whom the invite did not reach, by object id; never asked of a reminder, since that would list who did not answer. */
  readonly undeliverable: (wave: Wave) => Promise<readonly Undeliverable[]>;
}
