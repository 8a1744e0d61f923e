import type { Address } from '../../campaign/address.ts';
import type { Language } from '../../i18n/language.ts';
import type { PersonId } from '../../organisation/person.ts';
import { type Received, tenantsOf } from './activity.ts';

/** How the person who speaks in a personal chat is reached later on. */
export const addressOf = (
  received: Received,
  who: { readonly person: PersonId; readonly locale: Language },
): Address => ({
  person: who.person,
  serviceUrl: received.serviceUrl,
  conversation: received.conversation.id,
  bot: received.recipient.id,
  tenant: tenantsOf(received)[0] ?? '',
  language: who.locale,
});
