import type { Wave } from '../wave.ts';
import type { Address } from './address.ts';
import type { DeliveryOutcome } from './deliver.ts';
import type { Letter, LetterKind } from './letter.ts';

/** How far one round (the invite, or a reminder) has come. The parts add up to `invited`. */
export interface RoundCounts {
  readonly invited: number;
  /** Handled: sent, or closed in silence for who had taken part or declined. Nobody can tell these apart. */
  readonly sent: number;
  readonly failed: Readonly<Partial<Record<string, number>>>;
  readonly unknown: number;
  /** Not yet reachable: the app is not installed there. The letter goes as soon as it is. */
  readonly notReachable: number;
  readonly left: number;
}

/** A round of letters of one wave: round 0 is the invite, 1 and up are reminders. */
export interface Round {
  readonly wave: Wave;
  readonly number: number;
  readonly kind: LetterKind;
}

/** A letter that is this worker's to send until the lease ends. */
export interface Leased {
  readonly round: Round;
  readonly address: Address;
  readonly letter: Letter;
  readonly attempts: number;
}

/** The durable rows (wave, round, person): due → leased → sent / undeliverable(cause) / unknown. */
export interface DeliveryStore {
  /** Queues a row for everybody in the sample, whoever has answered; a second call adds nothing. */
  readonly queue: (round: Round, now: number) => Promise<{ readonly queued: number }>;
  readonly rounds: (wave: Wave) => Promise<readonly Round[]>;
  /**
   * Claims up to `limit` due rows for `owner`, atomically. Rows whose person has taken part or declined are closed in
   * silence instead. Rows whose lease ran out are taken back: due again when they were not begun, else in doubt.
   */
  readonly claim: (owner: string, limit: number, now: number, leaseMs: number) => Promise<readonly Leased[]>;
  /**
   * Marks a leased row as on its way, before it leaves: as the letter number `turn` of this owner, counting up. False
   * when the lease is no longer this owner's.
   */
  readonly begin: (owner: string, leased: Leased, turn: number) => Promise<boolean>;
  /** Records what became of a leased row; ignored when the lease is no longer this owner's. */
  readonly settle: (owner: string, leased: Leased, outcome: DeliveryOutcome, now: number) => Promise<void>;
  readonly counts: (round: Round) => Promise<RoundCounts>;
  /** Paused or cancelled rounds are not claimed. */
  readonly setState: (wave: Wave, state: CampaignState) => Promise<void>;
  readonly state: (wave: Wave) => Promise<CampaignState>;
}

export type CampaignState = 'draft' | 'sending' | 'paused' | 'cancelled';
