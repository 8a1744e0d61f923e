import type { Register } from '../register/register.ts';
import { SMALLEST_GROUP } from '../register/smallest-group.ts';
import type { Wave } from '../wave.ts';
import { mayStep, type Phase, phaseOf } from './campaign.ts';
import type { CampaignStore } from './campaign-store.ts';
import type { DeliveryStore } from './delivery-store.ts';
import type { LetterKind } from './letter.ts';
import { type RoundRefusal, type Started, startInvite, startReminder, whyNotAfter } from './rounds.ts';
import type { OrderStore, SendingOrder } from './sending-order.ts';

/** What running a campaign reaches. */
export interface CampaignDesk {
  readonly deliveries: Pick<DeliveryStore, 'queue' | 'rounds' | 'counts' | 'state' | 'setState'>;
  readonly register: Pick<Register, 'size'>;
  readonly campaigns: Pick<CampaignStore, 'notBefore' | 'schedule' | 'resendFailures'>;
  readonly orders: OrderStore;
  readonly isClosed: (wave: Wave) => Promise<boolean>;
  /** True where a second person with the role must approve a sending. */
  readonly needsApproval: boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** A sending that somebody asks for. */
export interface Wanted {
  readonly wave: Wave;
  readonly kind: LetterKind;
  /** Who asks. */
  readonly by: string;
  /** From when it goes; now when absent. */
  readonly at?: number;
  /** The number that the round is to get: a second press on the same card asks for nothing more. */
  readonly round?: number;
}

export type Refusal = RoundRefusal | 'closed' | 'too_few' | 'already_sent' | 'not_now' | 'same_person' | 'no_order';

/** What became of a step. */
export type Ordered =
  | Extract<Started, { kind: 'started' }>
  | { readonly kind: 'awaiting_approval'; readonly order: SendingOrder }
  | { readonly kind: 'approved'; readonly order: SendingOrder }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly phase: Phase };

const refused = (reason: Refusal, phase: Phase): Ordered => ({ kind: 'refused', reason, phase });

/** The phase of a wave's campaign now. */
export const currentPhase = async (
  desk: Pick<CampaignDesk, 'deliveries' | 'campaigns' | 'orders' | 'isClosed' | 'now'>,
  wave: Wave,
): Promise<Phase> => {
  const last = (await desk.deliveries.rounds(wave)).at(-1);
  return phaseOf({
    closed: await desk.isClosed(wave),
    state: await desk.deliveries.state(wave),
    order: await desk.orders.open(wave),
    notBefore: await desk.campaigns.notBefore(wave),
    counts: last === undefined ? undefined : await desk.deliveries.counts(last),
    now: desk.now(),
  });
};

/** Why this sending cannot be asked for, whoever asks. */
const whyNot = async (
  desk: CampaignDesk,
  { wave, kind, round }: Wanted,
  phase: Phase,
): Promise<Refusal | undefined> => {
  if (phase === 'closed' || phase === 'cancelled') return phase;
  const size = await desk.register.size(wave);
  if (size === 0) return 'no_sample';
  if (size < SMALLEST_GROUP) return 'too_few';
  const { length } = await desk.deliveries.rounds(wave);
  if (round !== undefined && round !== length && kind !== 'invite') return 'already_sent';
  if (!mayStep(phase, 'ask')) return 'not_now';
  return kind === 'invite' ? undefined : whyNotAfter(desk.deliveries, wave, kind);
};

/** Whether somebody would get a letter who has none: a second invite goes to who came into the sample since. */
const addsLetters = async (desk: CampaignDesk, { wave, kind, recipients }: SendingOrder): Promise<boolean> => {
  const invite = (await desk.deliveries.rounds(wave)).find(({ number }) => number === 0);
  return kind !== 'invite' || invite === undefined || (await desk.deliveries.counts(invite)).invited < recipients;
};

const begin = async (desk: CampaignDesk, { wave, kind }: SendingOrder, at: number): Promise<Started> => {
  await desk.campaigns.schedule(wave, at > desk.now() ? at : 0);
  const from = Math.max(at, desk.now());
  const started =
    kind === 'invite'
      ? await startInvite(desk.deliveries, desk.register, wave, from)
      : await startReminder(desk.deliveries, wave, from, kind);
  if (started.kind === 'started') await desk.orders.end(wave, 'started');
  return started;
};

const orderOf = async (desk: CampaignDesk, { wave, kind, by }: Wanted): Promise<SendingOrder> => ({
  wave,
  kind,
  askedBy: by,
  round: kind === 'invite' ? 0 : (await desk.deliveries.rounds(wave)).length,
  recipients: await desk.register.size(wave),
});

/** Whether an approval still holds: it is of this round, and of as many people. */
const isApproval = (open: SendingOrder | undefined, order: SendingOrder): open is SendingOrder =>
  open?.approvedBy !== undefined &&
  open.round === order.round &&
  open.kind === order.kind &&
  open.recipients === order.recipients;

/**
 * Asks for a sending: it begins at once (or at its hour), or waits for a second person where one must approve. One that
 * was approved before it was asked for keeps its first asker, so that two people stand behind it.
 */
export const askSending = async (desk: CampaignDesk, wanted: Wanted): Promise<Ordered> => {
  const phase = await currentPhase(desk, wanted.wave);
  const reason = await whyNot(desk, wanted, phase);
  if (reason !== undefined) return refused(reason, phase);
  const at = wanted.at ?? desk.now();
  const order = await orderOf(desk, wanted);
  const open = await desk.orders.open(wanted.wave);
  const asked = { ...(isApproval(open, order) ? open : order), wantedAt: at };
  await desk.orders.put(asked);
  if (desk.needsApproval && asked.approvedBy === undefined && (await addsLetters(desk, order)))
    return { kind: 'awaiting_approval', order: asked };
  const started = await begin(desk, order, at);
  if (started.kind === 'started') return started;
  // Somebody else was first: nothing is left to wait for.
  await desk.orders.end(wanted.wave, 'withdrawn');
  return refused(started.reason, phase);
};

/** Prepares the invite of a wave and asks for nothing yet. Changes nothing of an order that is open. */
export const prepareInvite = async (desk: CampaignDesk, wave: Wave, by: string): Promise<Ordered> => {
  const phase = await currentPhase(desk, wave);
  const reason = await whyNot(desk, { wave, kind: 'invite', by }, phase);
  if (reason !== undefined) return refused(reason, phase);
  const open = await desk.orders.open(wave);
  const order = open ?? (await orderOf(desk, { wave, kind: 'invite', by }));
  if (!(await addsLetters(desk, order))) return refused('already_sent', phase);
  if (open === undefined) await desk.orders.put(order);
  return { kind: 'awaiting_approval', order };
};

/**
 * Approves the open order; one that was asked for begins. Where a second person must approve, the asker is refused; the
 * caller has checked the role.
 */
export const approveSending = async (desk: CampaignDesk, wave: Wave, by: string): Promise<Ordered> => {
  const phase = await currentPhase(desk, wave);
  if (phase === 'closed' || phase === 'cancelled') return refused(phase, phase);
  if (!mayStep(phase, 'approve')) return refused('not_now', phase);
  const open = await desk.orders.open(wave);
  if (open === undefined) return refused('no_order', phase);
  if (desk.needsApproval && open.askedBy === by) return refused('same_person', phase);
  const order = { ...open, approvedBy: by, recipients: await desk.register.size(wave) };
  await desk.orders.put(order);
  if (order.wantedAt === undefined) return { kind: 'approved', order };
  const started = await begin(desk, order, order.wantedAt);
  return started.kind === 'started' ? started : refused(started.reason, phase);
};
