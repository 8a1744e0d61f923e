const DAY = 24 * 60 * 60 * 1000;

/** After this many days a contact is to be checked again. */
export const STALE_AFTER_DAYS = 180;

export interface Verification {
  readonly source?: string | undefined;
  readonly verified_on?: string | undefined;
}

/** How far a contact can be trusted: only a verified one (fresh or stale) is ever shown as a number. */
export type Freshness = 'fresh' | 'stale' | 'unverified';

/** The freshness of a contact at `now` (milliseconds since the epoch). */
export const freshnessOf = ({ source, verified_on }: Verification, now: number): Freshness => {
  if (source === undefined || verified_on === undefined) return 'unverified';
  return now - Date.parse(verified_on) > STALE_AFTER_DAYS * DAY ? 'stale' : 'fresh';
};
