import { afterEach, expect, test, vi } from 'vitest';
import { receivedSchema } from '../../src/channel/teams/activity.ts';
import { createDialogAnswer } from '../../src/channel/teams/answer-dialog.ts';
import type { Turn } from '../../src/channel/teams/turn.ts';
import { messages } from '../../src/i18n/messages.ts';
import { createLog } from '../../src/log.ts';
import * as activities from '../teams/activities.ts';

const { failed } = messages('en').notices;
const data = { verb: 'notes.copy', 'short_text.what': 'Kwartel' };
const who = activities.speaker('anna', { locale: 'en-GB' });
const received = receivedSchema.parse(activities.dialog('https://smba.example', who, 'task/submit', data));

const answerOf = (turn: Turn) => {
  const written: string[] = [];
  const log = createLog('trace', { write: (line) => written.push(line) });
  return { written, answer: createDialogAnswer({ turn, appId: 'app', playground: false, log })(received) };
};

afterEach(() => vi.useRealTimers());

test('a failure becomes words in the language of the client, and leaves none of what was written in the log', async () => {
  const { written, answer } = answerOf(() => Promise.reject(new Error('Kwartel')));
  const value = `${failed.title}. ${failed.text}`;
  expect(await answer).toEqual({ status: 200, body: { task: { type: 'message', value } } });
  expect(written.join('')).toContain('dialog failed');
  expect(written.join('')).not.toContain('Kwartel');
});

test('an answer that takes too long is given up before Teams does', async () => {
  vi.useFakeTimers();
  const { written, answer } = answerOf(() => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(4_900);
  expect(JSON.stringify(await answer)).toContain(failed.title);
  expect(written.join('')).toContain('dialog answered too late');
});
