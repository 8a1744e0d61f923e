import { z } from 'zod/v4';
import { UnreadableFile } from '../../conversation/unreadable-file.ts';
import type { SampleSource } from '../../register/sample-file/sample-line.ts';
import { isLoopbackHost } from '../../loopback.ts';
import type { Received } from './activity.ts';

/** 150,000 people are 20 MB of CSV; Excel packs them in half of that. */
const MOST_BYTES = 60 * 1024 * 1024;
const MOST_MS = 120_000;

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
export const mayFetch = (address: string, hosts: readonly string[]): boolean => {
  const { protocol, hostname, host, username } = new URL(address);
  const listed = hosts.some((one) => hostname === one || host === one);
  if (username !== '') return false;
  if (protocol === 'http:') return listed && isLoopbackHost(hostname);
  return protocol === 'https:' && (listed || hosts.some((one) => hostname.endsWith(`.${one}`)));
};

const limited = async function* (body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const part of body) {
      size += part.length;
      if (size > MOST_BYTES) break;
      yield part;
    }
  } catch (error) {
    throw new UnreadableFile('it broke off', { cause: error });
  }
  if (size > MOST_BYTES) throw new UnreadableFile('it is too large');
};

/**
 * Opens an uploaded file of at most 60 MB, which has two minutes to arrive; it is read as it comes in. Throws
 * `UnreadableFile` when it may not or cannot be had, also half-way. Redirects are not followed: they could lead inside
 * the network.
 */
export const openUpload = async (
  upload: Upload,
  hosts: readonly string[],
  progress: (share: number) => void,
): Promise<SampleSource> => {
  if (!mayFetch(upload.url, hosts)) throw new UnreadableFile('it is not on a host that is allowed');
  let response: Response;
  try {
    response = await fetch(upload.url, { redirect: 'error', signal: AbortSignal.timeout(MOST_MS) });
  } catch (error) {
    throw new UnreadableFile('it cannot be reached', { cause: error });
  }
  if (!response.ok || response.body === null) throw new UnreadableFile(`the host says ${response.status}`);
  const size = Number(response.headers.get('content-length') ?? 0);
  if (size > MOST_BYTES) throw new UnreadableFile('it is too large');
  return { bytes: limited(response.body), size, progress };
};
