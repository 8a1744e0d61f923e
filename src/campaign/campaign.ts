import type { CampaignState, RoundCounts } from './delivery-store.ts';
import type { SendingOrder } from './sending-order.ts';

/** How far a campaign is, as a person would say it. */
export const PHASES = [
  'draft',
  'awaiting_approval',
  'approved',
  'scheduled',
  'sending',
  'paused',
  'done',
  'cancelled',
  'closed',
] as const;
export type Phase = (typeof PHASES)[number];

/** What can be done with a campaign. */
export type Step = 'ask' | 'approve' | 'withdraw' | 'pause' | 'resume' | 'cancel' | 'resend';

/** The machine: which steps mean something in which phase. `cancelled` and `closed` have no way out. */
const STEPS: Readonly<Record<Phase, readonly Step[]>> = {
  draft: ['ask', 'approve', 'cancel'],
  awaiting_approval: ['ask', 'approve', 'withdraw', 'cancel'],
  approved: ['ask', 'approve', 'withdraw', 'cancel'],
  scheduled: ['ask', 'pause', 'cancel'],
  sending: ['ask', 'pause', 'cancel', 'resend'],
  paused: ['resume', 'cancel'],
  done: ['ask', 'approve', 'pause', 'cancel', 'resend'],
  cancelled: [],
  closed: [],
};

/** Whether a step means something now. */
export const mayStep = (phase: Phase, step: Step): boolean => STEPS[phase].includes(step);

/** What the phase follows from. */
interface Standing {
  /** The wave takes no answers any more. */
  readonly closed: boolean;
  readonly state: CampaignState;
  readonly order: SendingOrder | undefined;
  /** Milliseconds since the epoch before which nothing goes; 0 when nothing was set. */
  readonly notBefore: number;
  /** Of the newest round; `undefined` before the invite. */
  readonly counts: RoundCounts | undefined;
  readonly now: number;
}

const isOver = ({ invited, left, notReachable }: RoundCounts): boolean => left === 0 && invited > notReachable;

/** The phase of a campaign. A round of which nobody can be reached yet is still being sent. */
export const phaseOf = ({ closed, state, order, notBefore, counts, now }: Standing): Phase => {
  if (closed) return 'closed';
  if (state === 'cancelled' || state === 'paused') return state;
  if (order !== undefined && order.approvedBy === undefined && order.wantedAt !== undefined) return 'awaiting_approval';
  if (order?.approvedBy !== undefined) return 'approved';
  if (state === 'draft' || counts === undefined) return 'draft';
  if (isOver(counts)) return 'done';
  return notBefore > now ? 'scheduled' : 'sending';
};
