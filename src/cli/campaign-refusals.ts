import { MOST_REMINDERS } from '../campaign/rounds.ts';
import type { Refusal } from '../campaign/order-sending.ts';
import { SMALLEST_GROUP } from '../register/smallest-group.ts';

/** Why a step of a campaign was refused, for whoever gave the command. */
export const refusals: Readonly<Record<Refusal, string>> = {
  no_sample: 'no sample was imported yet: see wegwijzer sample import',
  no_invite: 'the invite was not sent yet: see wegwijzer campaign send',
  still_sending: 'the round before this one is still being sent',
  cancelled: 'the campaign was cancelled',
  too_many_reminders: `${MOST_REMINDERS} reminders were sent; only a last call is left (remind --last-call)`,
  after_last_call: 'the last call was sent; nothing follows it',
  closed: 'the wave is closed: nothing more is sent',
  too_few: `a campaign needs at least ${SMALLEST_GROUP} invitees`,
  already_sent: 'it was sent already; nobody gets it twice',
  not_now: 'that means nothing now',
  same_person: 'whoever asked for it cannot approve it',
  no_order: 'there is nothing to approve: see wegwijzer campaign create',
};
