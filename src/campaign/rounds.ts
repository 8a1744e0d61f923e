import type { Register } from '../register/register.ts';
import type { Wave } from '../wave.ts';
import type { DeliveryStore, Round } from './delivery-store.ts';

type Deliveries = Pick<DeliveryStore, 'queue' | 'rounds' | 'counts' | 'state' | 'setState'>;

/** What became of an order to send. */
export type Started =
  | { readonly kind: 'started'; readonly round: Round; readonly queued: number }
  | { readonly kind: 'refused'; readonly reason: 'no_sample' | 'no_invite' | 'still_sending' | 'cancelled' };

const start = async (deliveries: Deliveries, round: Round, now: number): Promise<Started> => {
  const { queued } = await deliveries.queue(round, now);
  await deliveries.setState(round.wave, 'sending');
  return { kind: 'started', round, queued };
};

/** Queues the invite for everybody in the sample and starts sending; a second call adds who came in since. */
export const startInvite = async (
  deliveries: Deliveries,
  register: Pick<Register, 'size'>,
  wave: Wave,
  now: number,
): Promise<Started> => {
  if ((await deliveries.state(wave)) === 'cancelled') return { kind: 'refused', reason: 'cancelled' };
  if ((await register.size(wave)) === 0) return { kind: 'refused', reason: 'no_sample' };
  return start(deliveries, { wave, number: 0, kind: 'invite' }, now);
};

/** Queues the next reminder, for everybody: who has taken part or declined is passed over in silence. */
export const startReminder = async (deliveries: Deliveries, wave: Wave, now: number): Promise<Started> => {
  if ((await deliveries.state(wave)) === 'cancelled') return { kind: 'refused', reason: 'cancelled' };
  const last = (await deliveries.rounds(wave)).at(-1);
  if (last === undefined) return { kind: 'refused', reason: 'no_invite' };
  if ((await deliveries.counts(last)).left > 0) return { kind: 'refused', reason: 'still_sending' };
  return start(deliveries, { wave, number: last.number + 1, kind: 'reminder' }, now);
};
