import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { StorageError } from './storage-error.ts';

/**
 * A draft fills whole blocks of this size, so that its length does not tell how far somebody is: the longest draft of
 * the questionnaire of 2027 fits in one, and a row with one fits in one page of SQLite (4,096 bytes).
 */
export const BLOCK = 3_840;
/** Of so many people what is made from the draft key is at hand: those who answer now press again soon. */
const MOST_AT_HAND = 500;
const SALT = 32;
const IV = 12;
const TAG = 16;

/** What rests in a row: nothing in it names a person or tells what was filled in. */
interface SealedDraft {
  readonly salt: Uint8Array;
  readonly sealed: Uint8Array;
}

/** What rests of one person, under a name and a key that nobody without the draft key can make. */
interface PersonalSeal {
  /** The name of the row. */
  readonly name: string;
  readonly seal: (text: string) => SealedDraft;
  /** Throws when the row was sealed under another key or was changed. */
  readonly open: (row: SealedDraft) => string;
}

/**
 * Seals drafts: AES-256-GCM under a key that HKDF-SHA-256 makes from HMAC-SHA-256(draft key, person) and a random salt
 * for every draft. The row's name is HMAC-SHA-256(draft key, wave and person), and is authenticated with it.
 */
export type DraftSeal = (wave: string, person: string) => PersonalSeal;

const pad = (text: string): Buffer => {
  const content = Buffer.from(text, 'utf8');
  const padded = Buffer.alloc(Math.ceil((content.length + 4) / BLOCK) * BLOCK);
  padded.writeUInt32BE(content.length);
  content.copy(padded, 4);
  return padded;
};

const unpad = (padded: Buffer): string => padded.subarray(4, 4 + padded.readUInt32BE()).toString('utf8');

/** The seal under the draft key, 32 bytes in hex. Throws `StorageError` for another key. */
export const createDraftSeal = (draftKey: string): DraftSeal => {
  if (!/^[0-9a-f]{64}$/i.test(draftKey)) throw new StorageError('WEGWIJZER_DRAFT_KEY: must be 32 bytes in hex');
  const key = createSecretKey(draftKey, 'hex');
  const hmac = (...parts: readonly string[]): Buffer =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest();
  const sealOf: DraftSeal = (wave, person) => {
    const name = hmac('name', wave, person).toString('hex');
    // A secret as a key object: given as bytes, each costs twice the time of the whole cipher.
    const own = createSecretKey(hmac('key', person));
    const keyOf = (salt: Uint8Array): KeyObject =>
      createSecretKey(new Uint8Array(hkdfSync('sha256', own, salt, `wegwijzer draft ${wave}`, 32)));
    return {
      name,
      seal: (text) => {
        const fresh = randomBytes(SALT + IV);
        const salt = fresh.subarray(0, SALT);
        const iv = fresh.subarray(SALT);
        const cipher = createCipheriv('aes-256-gcm', keyOf(salt), iv, { authTagLength: TAG }).setAAD(Buffer.from(name));
        const body = Buffer.concat([cipher.update(pad(text)), cipher.final()]);
        return { salt, sealed: Buffer.concat([iv, cipher.getAuthTag(), body]) };
      },
      open: ({ salt, sealed }) => {
        const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
        const decipher = createDecipheriv('aes-256-gcm', keyOf(salt), bytes.subarray(0, IV), { authTagLength: TAG })
          .setAuthTag(bytes.subarray(IV, IV + TAG))
          .setAAD(Buffer.from(name));
        return unpad(Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]));
      },
    };
  };
  const atHand = new Map<string, PersonalSeal>();
  return (wave, person) => {
    const who = `${wave} ${person}`;
    const known = atHand.get(who);
    if (known !== undefined) return known;
    const made = sealOf(wave, person);
    if (atHand.size >= MOST_AT_HAND) atHand.clear();
    atHand.set(who, made);
    return made;
  };
};
