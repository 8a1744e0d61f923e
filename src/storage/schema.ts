import type { CompiledQuery, Kysely, QueryResult, Transaction } from 'kysely';
import type { CampaignState } from '../campaign/delivery-store.ts';
import type { LetterKind } from '../campaign/letter.ts';
import type { Language } from '../i18n/language.ts';
import type { Encoding } from '../register/sample-file/sample-line.ts';

/** `due_at` says when a row may be claimed, also when a lease ends or a late retry comes; null: never by itself. */
export type DeliveryState = 'due' | 'leased' | 'waiting' | 'sent' | 'failed' | 'unknown';

/** The tables. Times are milliseconds since the epoch; truth values are 0 and 1. */
export interface Schema {
  readonly wave: { readonly wave: string; readonly closed: number };
  /** The register: no time, no order, no answer. */
  readonly invitee: {
    readonly wave: string;
    readonly person: string;
    readonly name: string | null;
    readonly language: Language;
    readonly function: string;
    readonly domain: string;
    readonly department: string | null;
    readonly unit: string | null;
    readonly done: number;
    /** 1 when the person wants no letters of this wave any more. */
    readonly declined: number;
    /** 1 when the person wants no reminders, and may still take part. */
    readonly no_reminders: number;
  };
  /** Sealed responses under a random id: no person, no time, no order. */
  readonly box: { readonly id: string; readonly wave: string; readonly sealed: Uint8Array };
  readonly draft: {
    readonly name: string;
    readonly wave: string;
    readonly salt: Uint8Array;
    readonly sealed: Uint8Array;
    /** The day after which it is destroyed, as days since the epoch. */
    readonly expires: number;
  };
  readonly address: {
    readonly person: string;
    readonly service_url: string;
    readonly conversation: string;
    readonly bot: string;
    readonly tenant: string;
    readonly language: Language;
    /** 1 when the person chose the language in the chat: it then goes before the sample's. */
    readonly chosen: number;
  };
  readonly campaign: { readonly wave: string; readonly state: CampaignState; readonly not_before: number };
  readonly round: { readonly wave: string; readonly number: number; readonly kind: LetterKind };
  readonly delivery: {
    readonly id: string;
    readonly wave: string;
    readonly round: number;
    readonly person: string;
    readonly state: DeliveryState;
    readonly cause: string | null;
    readonly due_at: number | null;
    readonly owner: string | null;
    readonly attempts: number;
    /** How many sends may or may not have arrived. */
    readonly ambiguous: number;
    readonly activity: string | null;
    /** Its number among the letters that its owner began; null when it is not on its way. */
    readonly begun: number | null;
  };
  /** Sendings that were asked for, with who asked and who approved; at most one of a wave is open. */
  readonly sending_order: {
    readonly wave: string;
    readonly number: number;
    readonly round: number;
    readonly kind: LetterKind;
    readonly asked_by: string;
    readonly approved_by: string | null;
    readonly wanted_at: number | null;
    readonly recipients: number;
    readonly outcome: 'open' | 'started' | 'withdrawn';
  };
  /** Words of letters that HR has changed. */
  readonly letter_text: {
    readonly wave: string;
    readonly kind: LetterKind;
    readonly language: Language;
    readonly title: string;
    readonly lead: string;
    readonly changed_by: string;
  };
  /** The one card of an HR sender that shows how far the sending is, and is updated. */
  readonly live_card: {
    readonly wave: string;
    readonly person: string;
    readonly activity: string;
    /** What the card shows, as it was last drawn. */
    readonly shown: string;
    /** When it may be drawn anew; null once it is over. */
    readonly next_at: number | null;
  };
  /** Letters in chats that are still to be changed: into their corrected text, or into "closed". */
  readonly letter_edit: {
    readonly id: string;
    readonly wave: string;
    readonly person: string;
    readonly kind: LetterKind | 'closed';
    readonly activity: string;
    readonly due_at: number;
    readonly attempts: number;
  };
  /** The response figures of a day, as everybody sees them who asks on that day. */
  readonly response_day: { readonly wave: string; readonly day: string; readonly figures: string };
  /** Samples that wait to be confirmed, with everybody in them; destroyed after an hour. */
  readonly sample: {
    readonly id: string;
    readonly wave: string;
    readonly file: string;
    /** 1 when it was read to its end without an error. */
    readonly complete: number;
    readonly rows: number;
    readonly encoding: Encoding | null;
    readonly until: number;
  };
  readonly sample_row: {
    readonly sample: string;
    /** Its place in the file: rows lie in the order in which they come, which takes a tenth of the writing. */
    readonly number: number;
    readonly person: string;
    readonly name: string | null;
    readonly language: Language;
    readonly function: string;
    readonly domain: string;
    readonly department: string | null;
    readonly unit: string | null;
  };
  readonly sample_error: {
    readonly sample: string;
    readonly number: number;
    readonly line: number;
    readonly column_name: string;
    readonly reason: string;
  };
  /** Whose conversation is made ahead of time: `due` until it is there (`reached`) or cannot be (`failed`). */
  readonly preparation: {
    readonly wave: string;
    readonly person: string;
    readonly state: 'due' | 'reached' | 'failed';
    readonly cause: string | null;
    readonly due_at: number | null;
    readonly attempts: number;
  };
  readonly publication: { readonly wave: string; readonly bytes: string; readonly signature: string };
  /** The last answered query of a person, sealed; gone `until` or sooner. */
  readonly last_query: {
    readonly name: string;
    readonly salt: Uint8Array;
    readonly sealed: Uint8Array;
    readonly until: number;
  };
  /** Who asked which query (JSON) when, and what became of it. */
  readonly audit: {
    readonly id: string;
    readonly at: number;
    readonly person: string;
    readonly query: string;
    readonly outcome: string;
  };
  readonly seen: { readonly hash: string; readonly until: number };
}

/** An open database, with the things in which the backends differ. */
export interface Database {
  readonly db: Kysely<Schema>;
  readonly kind: 'sqlite' | 'postgres';
  /** A statement on its own that is SQL already. */
  readonly executeQuery: <Row>(query: CompiledQuery<Row>) => Promise<QueryResult<Row>>;
  /** Writes the tables anew in the order of their keys: nothing deleted is left, and no order of changes. */
  readonly compact: () => Promise<void>;
  /** Drops the log of changes, in which what was destroyed would still be read; another process may hold it up. */
  readonly forgetChanges: () => Promise<void>;
  /** Ends every connection, after what is under way. */
  readonly close: () => Promise<void>;
}

export type Work = Transaction<Schema>;
