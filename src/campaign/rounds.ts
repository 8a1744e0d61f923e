import type { Register } from '../register/register.ts';
import type { Wave } from '../wave.ts';
import type { DeliveryStore, Round } from './delivery-store.ts';
import type { LetterKind } from './letter.ts';

type Deliveries = Pick<DeliveryStore, 'queue' | 'rounds' | 'counts' | 'state' | 'setState'>;

/** So many reminders at most, and one last call after them. */
export const MOST_REMINDERS = 3;

/** Why a round cannot begin. */
export type RoundRefusal =
  'no_sample' | 'no_invite' | 'still_sending' | 'cancelled' | 'too_many_reminders' | 'after_last_call';

/** What became of an order to send. */
export type Started =
  | { readonly kind: 'started'; readonly round: Round; readonly queued: number }
  | { readonly kind: 'refused'; readonly reason: RoundRefusal };

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

/** Why this round cannot follow those that went before; `undefined` when it can. */
export const whyNotAfter = async (
  deliveries: Pick<DeliveryStore, 'rounds' | 'counts'>,
  wave: Wave,
  kind: Exclude<LetterKind, 'invite'>,
): Promise<RoundRefusal | undefined> => {
  const rounds = await deliveries.rounds(wave);
  const last = rounds.at(-1);
  if (last === undefined) return 'no_invite';
  if (last.kind === 'last_call') return 'after_last_call';
  if (kind === 'reminder' && rounds.length > MOST_REMINDERS) return 'too_many_reminders';
  return (await deliveries.counts(last)).left > 0 ? 'still_sending' : undefined;
};

/** Queues the next reminder, for everybody: who has taken part or declined is passed over in silence. */
export const startReminder = async (
  deliveries: Deliveries,
  wave: Wave,
  now: number,
  kind: Exclude<LetterKind, 'invite'> = 'reminder',
): Promise<Started> => {
  if ((await deliveries.state(wave)) === 'cancelled') return { kind: 'refused', reason: 'cancelled' };
  const reason = await whyNotAfter(deliveries, wave, kind);
  if (reason !== undefined) return { kind: 'refused', reason };
  const { length } = await deliveries.rounds(wave);
  return start(deliveries, { wave, number: length, kind }, now);
};
