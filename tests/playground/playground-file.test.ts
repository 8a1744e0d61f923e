import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { PLAYERS } from '../../src/playground/people.ts';
import { playgroundFile } from '../../src/playground/playground-file.ts';

const user = z.object({ id: z.string().regex(/^user-id-\d$/), name: z.string(), aadObjectId: z.guid() });
const schema = z.object({ currentUser: user, users: z.array(user), personalChat: z.object({ id: z.string() }) });
const files = PLAYERS.map((player) => schema.parse(JSON.parse(playgroundFile(player))));

describe('the file of a playground', () => {
  it('plays its own person, beside exactly five others: with more or fewer the playground ignores the file', () => {
    for (const [index, { currentUser, users }] of files.entries()) {
      expect(currentUser.name).toBe(PLAYERS[index]?.name);
      expect(users).toHaveLength(5);
      expect(new Set([currentUser, ...users].map(({ id }) => id)).size).toBe(6);
    }
  });

  it('gives everybody one identity in all three, and each a chat of their own', () => {
    const identities = files.flatMap(({ currentUser, users }) => [currentUser, ...users]);
    expect(new Set(identities.map(({ id, aadObjectId }) => `${id} ${aadObjectId}`)).size).toBe(6);
    expect(new Set(files.map(({ personalChat }) => personalChat.id)).size).toBe(3);
  });
});
