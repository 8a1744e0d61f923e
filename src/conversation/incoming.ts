import type { Language } from '../i18n/language.ts';
import type { PersonId } from '../organisation/person.ts';
import type { Action } from './action.ts';
import type { SampleFile } from './sample-file.ts';

interface FromPerson {
  readonly person: PersonId;
  /** The language of the person's client. */
  readonly locale: Language;
  /** What they chose in the chat, or else the same, where that was known at once. */
  readonly language?: Language;
  /** Their Entra groups, where the token that came along names them. */
  readonly groups?: readonly string[];
}

/** What reaches the conversation, in words of the domain. */
export type Incoming =
  | (FromPerson & { readonly kind: 'installed'; readonly firstTime: boolean })
  | (FromPerson & { readonly kind: 'text'; readonly text: string })
  | (FromPerson & { readonly kind: 'action'; readonly action: Action })
  | (FromPerson & { readonly kind: 'unknown_action' })
  /** A file that somebody uploaded in the personal chat, with what they wrote to it; it is fetched only when somebody may send one. */
  | (FromPerson & { readonly kind: 'file'; readonly file: SampleFile; readonly text: string })
  /**
   * Somebody spoke to the bot in a channel or group chat, where nothing individual happens. What was said stays there,
   * but for the one command that means something there.
   */
  | (FromPerson & { readonly kind: 'elsewhere'; readonly asksReminder?: true });
