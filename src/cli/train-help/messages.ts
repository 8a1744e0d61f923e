import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { CommandError } from '../command-error.ts';
import { ROUTES } from '../../signposting/route.ts';
import { normalise } from '../../signposting/normalise.ts';
import type { Outcome } from '../../signposting/model/outcome.ts';

/** An invented message and every outcome that is right for it. */
export interface LabelledMessage {
  readonly text: string;
  readonly right: readonly Outcome[];
  /** By whom: the file it is in. */
  readonly author: string;
}

const route = z.enum(ROUTES).nullable();
const messageSchema = z.object({ q: z.string(), route: z.union([route, z.array(route)]) });
const linesOf = (file: string): readonly unknown[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const parsed = <T>(schema: z.ZodType<T>, file: string): readonly T[] =>
  linesOf(file).map((line, index) => {
    const result = schema.safeParse(line);
    if (!result.success) throw new CommandError(`${file}:${index + 1}: ${z.prettifyError(result.error)}`);
    return result.data;
  });

const messagesIn = (file: string): readonly LabelledMessage[] =>
  parsed(messageSchema, file).map(({ q, route }) => ({
    text: q,
    right: [route].flat().map((one) => one ?? 'none'),
    author: file,
  }));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));

const files = (reference: string): readonly string[] => [
  ...filesIn(join(reference, 'help', 'training')),
  ...filesIn(join(reference, 'help')),
  join(reference, 'help-messages.jsonl'),
];

/** Every labelled message once, however it is written; the first label counts. */
export const readMessages = (reference: string): readonly LabelledMessage[] => {
  const once = new Map<string, LabelledMessage>();
  for (const message of files(reference).flatMap(messagesIn)) {
    const written = normalise(message.text);
    if (!once.has(written)) once.set(written, message);
  }
  return [...once.values()];
};

const part = (text: string): number =>
  Number.parseInt(createHash('sha256').update(normalise(text)).digest('hex').slice(0, 8), 16) % 100;

/** Whether a message is set aside: about 15 in 100 of those of the training folder, told by the hash of the text. */
export const isSetAside = ({ text, author }: LabelledMessage): boolean =>
  author.includes('training') && part(text) < 15;

/** What the messages and their labels are, in 64 signs: other messages, another hash. */
export const hashOf = (messages: readonly LabelledMessage[]): string =>
  createHash('sha256')
    .update(messages.map(({ text, right }) => JSON.stringify([text, right])).join('\n'))
    .digest('hex');
