import { PLAYERS } from './people.ts';

/** What `npm start` tells once everything answers. */
export const readyText = (about: {
  readonly seconds: number;
  readonly firstPort: number;
  readonly botAddress: string;
  readonly data: string;
  readonly keys: string;
}): string => {
  const { seconds, firstPort, botAddress, data, keys } = about;
  const rows = PLAYERS.flatMap(({ name, title, says }, index) =>
    says.map((words, line) => [
      line === 0 ? `http://localhost:${firstPort + index}` : '',
      line === 0 ? `${name}, ${title}` : '',
      words,
    ]),
  );
  const table = [['open in a browser', 'who you are there', 'type there, for example'], ...rows].map(
    ([address = '', who = '', words = '']) => `  ${address.padEnd(26)}${who.padEnd(28)}${words}`,
  );
  return [
    `Wegwijzer is ready after ${seconds.toFixed(1)} s. Everybody in it is made up. Ctrl-C stops all of it.`,
    '',
    ...table,
    '',
    '  Open all three first: then Hans can invite Anna, and the invite appears in her window.',
    '',
    `  Authentication is off. The bot (${botAddress}) is bound to this machine alone;`,
    '  the playgrounds listen on every network interface, so use a network you trust.',
    `  The private keys lie beside the public ones in ${keys}: only in this demo.`,
    '  Every 2025 figure that is not in the letter is practice data, marked OEFENCIJFER.',
    `  What is stored stays in ${data} until you remove it; logs are in its folder playground.`,
    '',
  ].join('\n');
};
