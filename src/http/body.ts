import type { IncomingMessage } from 'node:http';

const MOST_BYTES = 256 * 1024;

/** Why a body was refused, as its HTTP status. */
export interface RefusedBody {
  readonly refused: 400 | 413;
}

const readBytes = async (request: IncomingMessage): Promise<Buffer | RefusedBody> => {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    // Left undestroyed, so that the refusal can still be answered.
    for await (const part of request.iterator({ destroyOnReturn: false })) {
      if (!Buffer.isBuffer(part)) return { refused: 400 };
      size += part.length;
      if (size > MOST_BYTES) return { refused: 413 };
      parts.push(part);
    }
  } catch {
    return { refused: 400 };
  }
  return Buffer.concat(parts);
};

/**
 * The JSON in the body of a request, at most 256 KB, read here and not by restify: its parser runs before any check,
 * and one body that says gzip and is not ends the process. Compressed bodies are refused; the channel sends none.
 */
export const readJson = async (request: IncomingMessage): Promise<{ readonly json: unknown } | RefusedBody> => {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return { refused: 400 };
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return { refused: 413 };
  const bytes = await readBytes(request);
  if ('refused' in bytes) return bytes;
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { json };
  } catch {
    return { refused: 400 };
  }
};
