import { setTimeout as pause } from 'node:timers/promises';
import type { Round, RoundCounts } from '../campaign/delivery-store.ts';
import type { Answering } from './answering.ts';
import { RehearsalError, type RehearsalParts } from './plan.ts';
import type { PostBox } from './post-box.ts';

const POLL_MS = 250;

/** Waits until a round is done; `during` hears how many are handled. */
export const roundDone = async (
  { counts, progress, plan, now }: RehearsalParts,
  round: Round,
  during: (handled: number) => void,
): Promise<RoundCounts> => {
  const until = now() + (plan.invitees / plan.rate) * 6_000 + 120_000;
  for (;;) {
    const counted = await counts(round);
    const handled = counted.invited - counted.left - counted.notReachable;
    during(handled);
    progress(round.kind, handled, counted.invited);
    if (counted.left === 0) return counted;
    if (now() > until) throw new RehearsalError(`the ${round.kind} is not sent in time: ${counted.left} letters left`);
    await pause(POLL_MS);
  }
};

/** Starts whoever is still wanted, and waits until all robots are done. Throws `RehearsalError` when they never are. */
export const answersDone = async (
  { plan, progress, now }: RehearsalParts,
  answering: Answering,
  postBox: PostBox | undefined,
): Promise<void> => {
  for (let number = 0; number < plan.invitees && answering.started() < plan.responses; number += 1)
    if (postBox?.has('invite', number) !== false) answering.start(number);
  const until = now() + plan.responses * 200 + 60_000;
  while (answering.done() < answering.started()) {
    progress('answers', answering.done(), plan.responses);
    if (now() > until) throw new RehearsalError('the answers do not come to an end');
    await pause(POLL_MS);
  }
  progress('answers', answering.done(), plan.responses);
};
