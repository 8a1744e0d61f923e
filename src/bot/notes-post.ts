import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod/v4';
import type { FilePlace, NotesPost } from '../conversation/notes-post.ts';
import { addressKey } from './links.ts';

/** Teams closes the address of an upload after some hours; a card that lies longer leads to nothing. */
const LIVES_MS = 4 * 3_600_000;

const placeSchema = z.object({ uploadUrl: z.url(), contentUrl: z.url(), until: z.number() });

const IV = 12;
const TAG = 16;

/**
 * Seals upload addresses with AES-256-GCM under a key that comes from `secret` (hex) by HKDF-SHA256; the person is
 * authenticated with it. What was sealed is in the card alone.
 */
export const createNotesPost = (secret: string, now: () => number, upload: NotesPost['upload']): NotesPost => {
  const key = addressKey(secret, 'notes');
  const unsealed = (person: string, sealed: string): FilePlace & { readonly until: number } => {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV), { authTagLength: TAG })
      .setAAD(Buffer.from(person))
      .setAuthTag(bytes.subarray(IV, IV + TAG));
    const text = Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8');
    return placeSchema.parse(JSON.parse(text));
  };
  return {
    seal: (person, { uploadUrl, contentUrl }) => {
      const iv = randomBytes(IV);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(person));
      const text = JSON.stringify({ uploadUrl, contentUrl, until: now() + LIVES_MS });
      const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), bytes]).toString('base64url');
    },
    open: (person, sealed) => {
      try {
        const { uploadUrl, contentUrl, until } = unsealed(person, sealed);
        return now() < until ? { uploadUrl, contentUrl } : undefined;
      } catch {
        return undefined;
      }
    },
    upload,
  };
};
