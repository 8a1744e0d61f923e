import type { RoundCounts } from '../campaign/delivery-store.ts';

/** How many letters of a round can never arrive. */
export const failedIn = ({ failed }: RoundCounts): number =>
  Object.values(failed).reduce((sum: number, many) => sum + (many ?? 0), 0);

/** Letters that count as sent, and did not come to anybody; and people who are in no count at all. */
export const lostIn = (counts: RoundCounts, invitees: number, reached: number, passedOver: number): number => {
  const accounted = counts.sent + failedIn(counts) + counts.unknown + counts.notReachable;
  return Math.max(0, invitees - accounted) + Math.max(0, counts.sent - passedOver - reached);
};
