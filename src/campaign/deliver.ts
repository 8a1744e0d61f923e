import type { Address } from './address.ts';
import type { Letter } from './letter.ts';

/** Why a message can never arrive; said by the channel, never retried. */
export const CAUSES = ['blocked', 'not_installed', 'forbidden', 'not_found', 'too_large', 'refused'] as const;
export type Cause = (typeof CAUSES)[number];

export type DeliveryOutcome =
  | { readonly kind: 'sent'; readonly activity: string }
  | { readonly kind: 'undeliverable'; readonly cause: Cause }
  /** It may have arrived: a send is not idempotent, so it is tried at most once more, late. */
  | { readonly kind: 'unknown' }
  /** Not sent: to be tried again after so many milliseconds, where the channel says how long, else with a back-off. */
  | { readonly kind: 'later'; readonly afterMs?: number };

/** Sends one letter to one person through the channel. Never throws for what the channel answers. */
export type Deliver = (address: Address, letter: Letter) => Promise<DeliveryOutcome>;
