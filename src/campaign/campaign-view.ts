import type { Register } from '../register/register.ts';
import type { Wave } from '../wave.ts';
import { type Phase, phaseOf } from './campaign.ts';
import type { CampaignStore } from './campaign-store.ts';
import type { DeliveryStore, Round, RoundCounts } from './delivery-store.ts';
import type { SendWindow } from './send-window.ts';
import type { OrderStore, SendingOrder } from './sending-order.ts';

/** How far the campaign of a wave has come, as HR may see it: counts, never who. */
export interface CampaignCounts {
  readonly wave: Wave;
  readonly phase: Phase;
  readonly sampleSize: number;
  readonly rounds: readonly (Pick<Round, 'number' | 'kind'> & { readonly counts: RoundCounts })[];
  /** What was asked for or prepared and has not begun. */
  readonly order?: SendingOrder;
  /** When letters go, in milliseconds since the epoch, where they may not go now. */
  readonly goesAt?: number;
  /** When the newest round is expected to be done, while it is under way. */
  readonly endsAt?: number;
}

/** What counting a campaign reaches. */
export interface CampaignCounting {
  readonly deliveries: Pick<DeliveryStore, 'rounds' | 'counts' | 'state'>;
  readonly register: Pick<Register, 'size'>;
  readonly campaigns: Pick<CampaignStore, 'notBefore'>;
  readonly orders: Pick<OrderStore, 'open'>;
  readonly isClosed: (wave: Wave) => Promise<boolean>;
  readonly window: SendWindow;
  /** Messages a second. */
  readonly rate: number;
  readonly now: () => number;
}

/**
 * Of a reminder only how many are handled and how many are left: what became of each letter would tell of people whose
 * invite failed, and whom HR knows by name, whether they have taken part; and if all fail, how many have.
 */
const visible = (kind: Round['kind'], counts: RoundCounts): RoundCounts => {
  if (kind === 'invite') return counts;
  const { invited, left, notReachable } = counts;
  return { invited, left, notReachable, sent: invited - left - notReachable, failed: {}, unknown: 0 };
};

const times = (
  phase: Phase,
  { window, rate, now }: CampaignCounting,
  notBefore: number,
  left: number,
): Pick<CampaignCounts, 'goesAt' | 'endsAt'> => {
  if (phase !== 'sending' && phase !== 'scheduled') return {};
  const from = window.nextOpening(Math.max(now(), notBefore));
  return {
    ...(from > now() ? { goesAt: from } : {}),
    ...(left === 0 ? {} : { endsAt: window.doneAt(from, (left / rate) * 1_000) }),
  };
};

/** Counts the campaign of a wave as it stands. Equal whoever has answered or wants no reminder. */
export const campaignView = async (counting: CampaignCounting, wave: Wave): Promise<CampaignCounts> => {
  const { deliveries, register, campaigns, orders, now } = counting;
  const rounds = await Promise.all(
    (await deliveries.rounds(wave)).map(async (round) => ({
      number: round.number,
      kind: round.kind,
      counts: visible(round.kind, await deliveries.counts(round)),
    })),
  );
  const order = await orders.open(wave);
  const notBefore = await campaigns.notBefore(wave);
  const counts = rounds.at(-1)?.counts;
  const closed = await counting.isClosed(wave);
  const phase = phaseOf({ closed, state: await deliveries.state(wave), order, notBefore, counts, now: now() });
  return {
    wave,
    phase,
    rounds,
    sampleSize: await register.size(wave),
    ...(order === undefined ? {} : { order }),
    ...times(phase, counting, notBefore, counts?.left ?? 0),
  };
};
