import { hkdfSync } from 'node:crypto';
import type { Links } from '../conversation/links.ts';
import { exportPath } from '../query/export/export-address.ts';
import { readSharePath, sharePath } from '../query/share-address.ts';

/** How long the address of a file gives it, in milliseconds. */
const FILE_LIVES_MS = 3_600_000;

/** The key for one kind of address, made from `secret` (hex) by HKDF-SHA256. */
export const addressKey = (secret: string, kind: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', Buffer.from(secret, 'hex'), '', `wegwijzer ${kind} addresses`, 32));

/** Addresses under `publicUrl`, signed under keys that come from `secret`. */
export const createLinks = (publicUrl: string, secret: string, now: () => number): Links => {
  const [files, shares] = [addressKey(secret, 'file'), addressKey(secret, 'share')];
  const at = (path: string): string => new URL(path, publicUrl).href;
  return {
    reading: (language) => at(`/reading/${language}`),
    file: (what, format, language) => at(exportPath({ what, language, until: now() + FILE_LIVES_MS }, format, files)),
    share: (shared) => at(sharePath(shared, shares)),
    shared: (address) => {
      if (!URL.canParse(address)) return undefined;
      const { origin, pathname } = new URL(address);
      return origin === new URL(publicUrl).origin ? readSharePath(pathname, shares) : undefined;
    },
  };
};
