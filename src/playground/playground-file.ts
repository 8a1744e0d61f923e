import { BOT_ID, type Player, PLAYERS, TENANT } from './people.ts';

interface PlaygroundUser {
  readonly id: string;
  readonly name: string;
  readonly userPrincipleName: string;
  readonly aadObjectId: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
}

const asUser = (id: string, name: string, aadObjectId: string): PlaygroundUser => {
  const [givenName = name, ...rest] = name.split(' ');
  const address = `${id}@example.test`;
  return { id, name, userPrincipleName: address, aadObjectId, givenName, surname: rest.join(' '), email: address };
};

const everybody: readonly PlaygroundUser[] = [
  ...PLAYERS.map((player, index) => asUser(`user-id-${index}`, player.name, player.aadObjectId)),
  // The playground wants exactly five others beside the one it plays.
  ...[3, 4, 5].map((n) => asUser(`user-id-${n}`, `Collega ${n}`, `00000000-0000-0000-0000-00000000010${n}`)),
];

/** The text of `.m365agentsplayground.yml` (JSON is YAML) for one player, with conversations of its own. */
export const playgroundFile = ({ role, aadObjectId }: Player): string =>
  JSON.stringify(
    {
      version: '0.1.1',
      tenantId: TENANT,
      bot: { id: BOT_ID, name: 'Wegwijzer' },
      currentUser: everybody.find((user) => user.aadObjectId === aadObjectId),
      users: everybody.filter((user) => user.aadObjectId !== aadObjectId),
      personalChat: { id: `personal-${role}` },
      groupChat: { id: `group-${role}`, name: 'Group Chat' },
      team: {
        id: `team-${role}`,
        name: 'Afdeling',
        aadGroupId: '00000000-0000-0000-0000-0000000000cc',
        channels: [{ id: `channel-${role}`, name: 'Announcements' }],
      },
    },
    undefined,
    1,
  );
