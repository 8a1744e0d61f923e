import { sql } from 'kysely';
import type { AddressBook } from '../campaign/address-book.ts';
import type { CampaignStore } from '../campaign/campaign-store.ts';
import type { DeliveryStore } from '../campaign/delivery-store.ts';
import type { LetterEdits } from '../campaign/letter-edit.ts';
import type { LetterTexts } from '../campaign/letter-text.ts';
import type { LiveCards } from '../campaign/live-card.ts';
import type { ResponseDays } from '../campaign/response-day.ts';
import type { OrderStore } from '../campaign/sending-order.ts';
import type { Turns } from '../campaign/turns.ts';
import type { Audit } from '../conversation/audit.ts';
import type { PreparationStore } from '../campaign/preparation-store.ts';
import type { Drafts } from '../conversation/drafts.ts';
import type { HandIn } from '../conversation/hand-in.ts';
import type { LastQueries } from '../conversation/last-queries.ts';
import type { Waves } from '../conversation/waves.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import type { Register } from '../register/register.ts';
import type { SampleStore } from '../register/sample-store.ts';
import { createAddressBook } from './address-store.ts';
import { createAudit } from './audit-store.ts';
import { createCampaignStore } from './campaign-store.ts';
import { createDeliveryStore } from './delivery-store.ts';
import { createDraftSeal, type DraftSeal } from './draft-seal.ts';
import { createDrafts } from './draft-store.ts';
import { createHandIn } from './hand-in-store.ts';
import { createLetterEdits } from './letter-edit-store.ts';
import { createLetterTexts } from './letter-text-store.ts';
import { createLiveCards } from './live-card-store.ts';
import { createOrderStore } from './order-store.ts';
import { createResponseDays } from './response-day-store.ts';
import { createLastQueries } from './last-query-store.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';
import { createPublicationStore } from './publication-store.ts';
import { createRegister } from './register-store.ts';
import type { Database } from './schema.ts';
import { createPreparationStore } from './preparation-store.ts';
import { createSampleStore } from './sample-store.ts';
import { createSeen, type Seen } from './seen-store.ts';
import { StorageError } from './storage-error.ts';
import { sweep } from './sweep.ts';
import { createTurns } from './turns-store.ts';
import { createWaveEnd, type WaveEnd } from './wave-end.ts';
import { createWaves } from './wave-store.ts';

/** What `openStorage` needs to know. */
export interface StoragePlace {
  /** The folder of the SQLite file `wegwijzer.db`; not used with a database URL. */
  readonly data: string;
  /** A `postgres://` address, or nothing for the SQLite file. */
  readonly databaseUrl?: string | undefined;
  /** 32 bytes in hex. Without it drafts and handing in are refused: enough for the command line. */
  readonly draftKey?: string | undefined;
  /** How long the audit is kept; a year unless told otherwise. */
  readonly auditDays?: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Every port that rests on the database. */
export interface Storage {
  readonly register: Register;
  readonly samples: SampleStore;
  readonly preparations: PreparationStore;
  readonly addressBook: AddressBook;
  readonly deliveries: DeliveryStore;
  readonly campaigns: CampaignStore;
  readonly orders: OrderStore;
  readonly letterTexts: LetterTexts;
  readonly letterEdits: LetterEdits;
  readonly liveCards: LiveCards;
  readonly responseDays: ResponseDays;
  /** The turns that instances share; absent on SQLite, where there is one instance. */
  readonly turns?: Turns;
  readonly drafts: Drafts;
  readonly handIn: HandIn;
  readonly waves: Waves;
  readonly waveEnd: WaveEnd;
  readonly publications: PublicationStore;
  readonly seen: Seen;
  readonly lastQueries: LastQueries;
  readonly audit: Audit;
  /** Destroys what is past its time: drafts, hashes of activities, last queries, the audit. For every few minutes. */
  readonly sweep: () => Promise<void>;
  /** Whether the database answers. */
  readonly ready: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

const AUDIT_DAYS = 365;

const sealWithoutKey: DraftSeal = () => {
  throw new StorageError('WEGWIJZER_DRAFT_KEY: missing, so no draft can be opened or sealed');
};

const ready = async ({ db }: Database): Promise<boolean> => {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
};

const prepare = async (database: Database, place: string): Promise<void> => {
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    const reason = error instanceof Error ? error.message.split('\n', 1).join('') : 'unknown';
    throw new StorageError(`${place}: the tables cannot be brought up to date (${reason})`);
  }
};

/**
 * Opens the storage and brings its tables up to date. Throws `StorageError` with one clear line when the folder cannot
 * be written or the database cannot be reached.
 */
export const openStorage = async ({
  data,
  databaseUrl,
  draftKey,
  auditDays = AUDIT_DAYS,
  now,
}: StoragePlace): Promise<Storage> => {
  const seal = draftKey === undefined ? sealWithoutKey : createDraftSeal(draftKey);
  const database = databaseUrl === undefined ? openSqlite(data) : await openPostgres(databaseUrl);
  await prepare(database, databaseUrl === undefined ? `WEGWIJZER_DATA: ${data}` : 'DATABASE_URL');
  return {
    register: createRegister(database),
    samples: createSampleStore(database, now),
    preparations: createPreparationStore(database),
    addressBook: createAddressBook(database, now),
    deliveries: createDeliveryStore(database),
    campaigns: createCampaignStore(database),
    orders: createOrderStore(database),
    letterTexts: createLetterTexts(database),
    letterEdits: createLetterEdits(database),
    liveCards: createLiveCards(database),
    responseDays: createResponseDays(database),
    ...(database.kind === 'postgres' ? { turns: createTurns(database) } : {}),
    drafts: createDrafts(database, seal, now),
    handIn: createHandIn(database, seal),
    waves: createWaves(database),
    waveEnd: createWaveEnd(database),
    publications: createPublicationStore(database),
    seen: createSeen(database),
    lastQueries: createLastQueries(database, seal, now),
    audit: createAudit(database),
    sweep: () => sweep(database, now(), auditDays),
    ready: () => ready(database),
    close: database.close,
  };
};
