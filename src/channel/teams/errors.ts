import { z } from 'zod/v4';
import type { Cause, DeliveryOutcome } from '../../campaign/deliver.ts';
import { NoTokenError } from './credentials.ts';

/** Whether something is like the headers of an answer. */
export const hasGet = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'get') === 'function';

/** How an error of the connector looks: with a status where Teams answered, with a code where the network did. */
const failureSchema = z.object({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  response: z
    .object({ headers: z.custom<{ get: (name: string) => string | undefined }>(hasGet).optional() })
    .optional(),
  details: z.unknown().optional(),
});

const bodySchema = z.object({ error: z.object({ code: z.string() }) });

const causes: Readonly<Record<string, Cause>> = {
  ConversationBlockedByUser: 'blocked',
  BotNotInConversationRoster: 'not_installed',
  ForbiddenOperationException: 'forbidden',
  MessageWritesBlocked: 'forbidden',
  BotDisabledByAdmin: 'forbidden',
  ConversationNotFound: 'not_found',
  MessageSizeTooBig: 'too_large',
};

const causeByStatus: Readonly<Record<number, Cause>> = { 403: 'forbidden', 404: 'not_found', 413: 'too_large' };

/** The network refused before anything was sent. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Without a token nothing can be sent; the next one is asked for after this time. */
const NO_TOKEN_MS = 20_000;

/** `Retry-After` in milliseconds: it comes as seconds or as a date. */
export const retryAfter = (header: string | undefined, now: number): number | undefined => {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
};

/**
 * What an error of a send means for the letter. Only what surely did not arrive may be sent again at will; a timeout, a
 * cut socket or a 5xx may have arrived.
 */
export const outcomeOf = (error: unknown, now: number): DeliveryOutcome => {
  if (error instanceof NoTokenError) return { kind: 'later', afterMs: NO_TOKEN_MS };
  const failure = failureSchema.safeParse(error);
  if (!failure.success) return { kind: 'unknown' };
  const { statusCode, code, response, details } = failure.data;
  if (statusCode === undefined)
    return code !== undefined && NEVER_LEFT.has(code) ? { kind: 'later' } : { kind: 'unknown' };
  if (statusCode === 429 || statusCode === 412 || statusCode === 401) {
    const afterMs = retryAfter(response?.headers?.get('retry-after'), now);
    return { kind: 'later', ...(afterMs === undefined ? {} : { afterMs }) };
  }
  if (statusCode >= 500 || statusCode === 408) return { kind: 'unknown' };
  const body = bodySchema.safeParse(details);
  const named = body.success ? causes[body.data.error.code] : undefined;
  return { kind: 'undeliverable', cause: named ?? causeByStatus[statusCode] ?? 'refused' };
};
