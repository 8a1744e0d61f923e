import { z } from 'zod/v4';
import type { Received } from './activity.ts';
import { isLoopbackHost } from '../../loopback.ts';

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_MS = 10_000;

const uploadSchema = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().min(1).max(255),
  content: z.object({ downloadUrl: z.url() }),
});

/** A file that somebody put in the chat, before it is fetched. */
export interface Upload {
  readonly name: string;
  readonly url: string;
}

/** The first uploaded file of a message. */
export const uploadIn = (received: Received): Upload | undefined => {
  for (const attachment of received.attachments ?? []) {
    const upload = uploadSchema.safeParse(attachment);
    if (upload.success) return { name: upload.data.name, url: upload.data.content.downloadUrl };
  }
  return undefined;
};

/** Over https from an allowed host or one under it; over http only from this machine, where it is listed by name. */
const mayFetch = (address: string, hosts: readonly string[]): boolean => {
  const { protocol, hostname, host, username } = new URL(address);
  const listed = hosts.some((one) => hostname === one || host === one);
  if (username !== '') return false;
  if (protocol === 'http:') return listed && isLoopbackHost(hostname);
  return protocol === 'https:' && (listed || hosts.some((one) => hostname.endsWith(`.${one}`)));
};

const readLimited = async (body: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/**
 * The bytes of an uploaded file, at most 20 MB within 10 seconds; `undefined` when it may not or cannot be had.
 * Redirects are not followed: they could lead inside the network.
 */
export const fetchUpload = async (upload: Upload, hosts: readonly string[]): Promise<Uint8Array | undefined> => {
  if (!mayFetch(upload.url, hosts)) return undefined;
  try {
    const response = await fetch(upload.url, { redirect: 'error', signal: AbortSignal.timeout(MOST_MS) });
    return response.ok && response.body !== null ? await readLimited(response.body) : undefined;
  } catch {
    return undefined;
  }
};
