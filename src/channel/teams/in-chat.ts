import type { Activity } from 'botbuilder';
import type { Address } from '../../campaign/address.ts';

/** A message in the personal chat of somebody. */
export const inChat = (address: Address, message: Partial<Activity>): Partial<Activity> => ({
  ...message,
  channelId: 'msteams',
  from: { id: address.bot, name: '' },
  conversation: {
    id: address.conversation,
    tenantId: address.tenant,
    isGroup: false,
    conversationType: 'personal',
    name: '',
  },
  channelData: { tenant: { id: address.tenant } },
});
