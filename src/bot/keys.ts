import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBoxKeys } from '../box/keys.ts';
import { type Config } from '../config/config.ts';
import { ConfigError } from '../config/config-error.ts';

/** The keys that the bot works with; the wave's private key is never among them. */
export interface BotKeys {
  /** Under which drafts rest: 32 bytes in hex. */
  readonly draft: string;
  /** To which responses are sealed: 32 bytes in hex. */
  readonly box: string;
}

const readKey = (file: string): string => {
  const text = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new ConfigError(`${file}: is not a key of 64 hexadecimal characters`);
  return text;
};

const writeSecret = (file: string, text: string): void => {
  writeFileSync(file, `${text}\n`, { mode: 0o600, flag: 'wx' });
};

const draftKey = ({ draftKey: given, rehearsal, places }: Config): string => {
  if (given !== undefined) return given;
  if (!rehearsal)
    throw new ConfigError(
      'WEGWIJZER_DRAFT_KEY: missing; give 32 random bytes in hex, from a vault and not from the database',
    );
  const file = join(places.keys, 'draft.key');
  if (!existsSync(file)) writeSecret(file, randomBytes(32).toString('hex'));
  return readKey(file);
};

const boxKey = ({ rehearsal, places }: Config): string => {
  const file = join(places.keys, `box-${places.wave}.public`);
  if (!existsSync(file)) {
    if (!rehearsal)
      throw new ConfigError(
        `WEGWIJZER_KEYS: ${file} is missing; the statistician makes it with wegwijzer keys create --wave ${places.wave}`,
      );
    const { privateKey, publicKey } = createBoxKeys();
    writeSecret(join(places.keys, `box-${places.wave}.private`), privateKey);
    writeFileSync(file, `${publicKey}\n`, { flag: 'wx' });
  }
  return readKey(file);
};

/**
 * The keys of the bot. Where a rehearsal has none they are made, both halves in the keys folder, which protects nobody
 * and is said so. Anywhere else a missing key is a `ConfigError`.
 */
export const botKeys = (config: Config): BotKeys => {
  if (config.rehearsal) mkdirSync(config.places.keys, { recursive: true });
  return { draft: draftKey(config), box: boxKey(config) };
};
