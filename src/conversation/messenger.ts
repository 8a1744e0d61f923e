import type { Address } from '../campaign/address.ts';
import type { DeliveryOutcome } from '../campaign/deliver.ts';
import type { Language } from '../i18n/language.ts';
import type { Reply } from './reply.ts';

/** A file that is put before somebody, who decides whether to take it. */
export interface FileOffer {
  readonly name: string;
  /** What Teams says of it, in a message that stays in the chat. */
  readonly description: string;
  readonly bytes: number;
  readonly language: Language;
  /** Comes back when it is taken: what file it was. */
  readonly context: Readonly<Record<string, string>>;
}

/** What the bot says without being spoken to. Never throws for what the channel answers. */
export interface Messenger {
  /** Posts a card in a personal chat. */
  readonly post: (address: Address, reply: Reply) => Promise<DeliveryOutcome>;
  /** Puts another card in the place of one that was posted; nobody is alerted. */
  readonly change: (address: Address, activity: string, reply: Reply) => Promise<DeliveryOutcome>;
  readonly offerFile: (address: Address, offer: FileOffer) => Promise<DeliveryOutcome>;
}
