import type * as TeamsAi from '@microsoft/teams-ai';
import { afterAll, expect, test, vi } from 'vitest';
import { message, speaker } from '../teams/activities.ts';
import { wire } from '../teams/channel.ts';
import { startStandIn } from '../teams/stand-in.ts';

const seen = vi.hoisted(() => ({ options: [] as object[] }));

vi.mock('@microsoft/teams-ai', async (original) => {
  const real = await original<typeof TeamsAi>();
  class Application extends real.Application {
    constructor(options?: Partial<TeamsAi.ApplicationOptions<TeamsAi.TurnState>>) {
      super(options);
      seen.options.push(this.options);
    }
  }
  return { ...real, Application };
});

const standIn = await startStandIn();
const wired = await wire(standIn);
afterAll(async () => {
  await wired.server.stop();
  await standIn.close();
});

test('no state of a conversation is stored by the SDK: it has no storage', async () => {
  const { MemoryStorage } = await import('botbuilder');
  const writes = vi.spyOn(MemoryStorage.prototype, 'write');
  await standIn.post(wired.url, message(standIn.url, speaker('anna'), 'hallo'));
  expect(wired.heard).toHaveLength(1);
  expect(seen.options).toHaveLength(1);
  for (const options of seen.options) expect(Object.keys(options)).not.toContain('storage');
  expect(writes).not.toHaveBeenCalled();

  // A storage would be seen.
  const { Application } = await import('@microsoft/teams-ai');
  expect(new Application({ storage: new MemoryStorage() }).options).toHaveProperty('storage');
  expect(Object.keys(seen.options.at(-1) ?? {})).toContain('storage');
});
