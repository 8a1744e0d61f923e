import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import type { FileOffer } from '../../conversation/messenger.ts';
import type { Language } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages.ts';
import type { Received } from './activity.ts';
import { mayFetch } from './uploaded-file.ts';

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const INFO = 'application/vnd.microsoft.teams.card.file.info';
const MOST_MS = 10_000;

const takenSchema = z.object({
  type: z.literal('fileUpload'),
  action: z.literal('accept'),
  context: z.record(z.string(), z.unknown()),
  uploadInfo: z.object({
    uploadUrl: z.url(),
    contentUrl: z.url(),
    name: z.string().min(1).max(255),
    uniqueId: z.string().optional(),
    fileType: z.string().optional(),
  }),
});

/** A file that somebody takes: where Teams wants it, and what it was. */
export type TakenFile = Readonly<z.infer<typeof takenSchema>>;

/** The message in which somebody is asked whether they want a file; Teams keeps it in their own OneDrive. */
export const offerMessage = ({ name, description, bytes, language, context }: FileOffer): Partial<Activity> => ({
  type: 'message',
  summary: messages(language).cards.summary,
  attachments: [
    {
      contentType: CONSENT,
      name,
      content: {
        description,
        sizeInBytes: bytes,
        acceptContext: context,
        declineContext: {},
      },
    },
  ],
});

/** Whether this is the answer to an offered file. */
export const isFileAnswer = ({ type, name }: Received): boolean => type === 'invoke' && name === 'fileConsent/invoke';

/** The file that was taken by this answer; nothing where it was declined. */
export const takenIn = ({ value }: Received): TakenFile | undefined => {
  const taken = takenSchema.safeParse(value);
  return taken.success ? taken.data : undefined;
};

/**
 * Puts the bytes where Teams wants them: over https on an allowed host alone, within 10 seconds, following no redirect.
 * False when it may not or cannot be done.
 */
export const putFile = async (
  { uploadInfo }: { readonly uploadInfo: { readonly uploadUrl: string } },
  bytes: Uint8Array,
  hosts: readonly string[],
): Promise<boolean> => {
  if (!mayFetch(uploadInfo.uploadUrl, hosts)) return false;
  try {
    const response = await fetch(uploadInfo.uploadUrl, {
      method: 'PUT',
      body: Buffer.from(bytes),
      headers: {
        'content-type': 'application/octet-stream',
        'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
      },
      redirect: 'error',
      signal: AbortSignal.timeout(MOST_MS),
    });
    return response.ok;
  } catch {
    return false;
  }
};

/** The message with the file once it is there. */
export const fileMessage = ({ uploadInfo }: TakenFile, language: Language): Partial<Activity> => ({
  type: 'message',
  summary: messages(language).cards.summary,
  attachments: [
    {
      contentType: INFO,
      name: uploadInfo.name,
      contentUrl: uploadInfo.contentUrl,
      content: { uniqueId: uploadInfo.uniqueId, fileType: uploadInfo.fileType },
    },
  ],
});
