import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { createBoxKeys } from '../box/keys.ts';
import { publicationPublicKey } from '../publication/signature.ts';
import type { Wave } from '../wave.ts';
import { CommandError } from './command-error.ts';
import { waveOption } from './wave-option.ts';
import { printJson, printLine } from './print.ts';

interface Options {
  readonly wave: Wave;
  readonly out: string;
  readonly json?: true;
}

interface KeyFile {
  readonly name: string;
  readonly content: string;
  readonly secret: boolean;
}

const keyFiles = (wave: Wave): readonly KeyFile[] => {
  const box = createBoxKeys();
  const publicationKey = randomBytes(32).toString('hex');
  return [
    { name: `box-${wave}.private`, content: box.privateKey, secret: true },
    { name: `box-${wave}.public`, content: box.publicKey, secret: false },
    { name: `publication-${wave}.key`, content: publicationKey, secret: true },
    { name: `publication-${wave}.public`, content: publicationPublicKey(publicationKey, wave), secret: false },
  ];
};

/**
 * Writes the four key files of a wave into a folder, each one line of hex; the secret ones for their owner only.
 * Throws `CommandError` when one of them is there already: a lost key closes a box for ever.
 */
export const createKeys = (wave: Wave, folder: string): readonly string[] => {
  const files = keyFiles(wave).map((file) => ({ ...file, path: join(folder, file.name) }));
  const there = files.find(({ path }) => existsSync(path));
  if (there !== undefined) throw new CommandError(`${there.path}: is there already, and keys are never overwritten`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const { path, content, secret } of files)
      writeFileSync(path, `${content}\n`, { flag: 'wx', mode: secret ? 0o600 : 0o644 });
  } catch (error) {
    throw new CommandError(`${folder}: ${error instanceof Error ? error.message : 'cannot be written'}`);
  }
  return files.map(({ path }) => path);
};

const create = ({ wave, out, json }: Options): void => {
  const files = createKeys(wave, out);
  if (json === true) {
    printJson({ wave, files });
    return;
  }
  for (const file of files) printLine(file);
  printLine(
    `Keep box-${wave}.private and publication-${wave}.key away from the bot: only the statistician needs them.`,
  );
  printLine(`The bot needs box-${wave}.public and publication-${wave}.public.`);
};

/** `wegwijzer keys`: the keys of a wave. */
export const keysCommand = (): Command => {
  const keys = new Command('keys').description('The keys of a wave.');
  keys
    .command('create')
    .description("Make a wave's key pair for the box and its publication key.")
    .addOption(waveOption())
    .requiredOption('--out <folder>', 'where the four key files go')
    .option('--json', 'one JSON document on stdout')
    .action(create);
  return keys;
};
