import type { Kysely, Transaction } from 'kysely';
import type { CampaignState } from '../campaign/delivery-store.ts';
import type { LetterKind } from '../campaign/letter.ts';
import type { Language } from '../i18n/language.ts';

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
  };
  readonly publication: { readonly wave: string; readonly bytes: string; readonly signature: string };
  readonly seen: { readonly hash: string; readonly until: number };
}

/** An open database, with the things in which the backends differ. */
export interface Database {
  readonly db: Kysely<Schema>;
  readonly kind: 'sqlite' | 'postgres';
  /** Writes the tables anew in the order of their keys: nothing deleted is left, and no order of changes. */
  readonly compact: () => Promise<void>;
  /** Drops the log of changes, in which what was destroyed would still be read; another process may hold it up. */
  readonly forgetChanges: () => Promise<void>;
}

export type Work = Transaction<Schema>;
