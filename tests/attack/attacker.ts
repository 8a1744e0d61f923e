import { createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

/** What somebody has who took the database: every byte on the disk, and every row as a query gives it. */
export interface Loot {
  readonly files: readonly Buffer[];
  readonly rows: ReadonlyMap<string, readonly object[]>;
}

const valuesOf = ({ rows }: Loot): readonly unknown[] =>
  [...rows.values()].flat().flatMap((row) => Object.values(row) as unknown[]);

const asBuffer = (value: unknown): Buffer => {
  if (value instanceof Uint8Array) return Buffer.from(value);
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value, null, 0));
};

/** How words can stand in bytes: as text, in two bytes a letter, in hex, and in base64 wherever it begins. */
const guises = (words: string): readonly Buffer[] => {
  const bytes = Buffer.from(words);
  const base64 = [0, 1, 2].map((skip) =>
    // Without the ends, which depend on what stands before and after.
    Buffer.concat([Buffer.alloc(skip), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  return [bytes, Buffer.from(words, 'utf16le'), ...[bytes.toString('hex'), ...base64].map((text) => Buffer.from(text))];
};

/** Which of these words are anywhere in the bytes, as they are or thinly disguised. */
export const plainIn = (bytes: readonly Buffer[], words: readonly string[]): readonly string[] =>
  words.filter((word) => guises(word).some((guise) => bytes.some((part) => part.includes(guise))));

/** The same for everything in the loot. */
export const plainInLoot = (loot: Loot, words: readonly string[]): readonly string[] =>
  plainIn([...loot.files, Buffer.concat(valuesOf(loot).map(asBuffer))], words);

const hmac = (key: Buffer, ...parts: readonly string[]): Buffer =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest();

const SALT = 32;
const IV = 12;
const TAG = 16;

/**
 * Reads the beginning of a draft from what follows its name, with the draft key. The tag is not looked at: a part of a
 * row that lies about in a free page or in a log is enough.
 */
const draftAt = (bytes: Buffer, draftKey: Buffer, wave: string, person: string): string | undefined => {
  const salt = bytes.subarray(0, SALT);
  const iv = bytes.subarray(SALT, SALT + IV);
  if (iv.length < IV) return undefined;
  const key = Buffer.from(hkdfSync('sha256', hmac(draftKey, 'key', person), salt, `wegwijzer draft ${wave}`, 32));
  // GCM is counter mode that begins to count at two.
  const counter = createDecipheriv('aes-256-ctr', key, Buffer.concat([iv, Buffer.from([0, 0, 0, 2])]));
  const plain = counter.update(bytes.subarray(SALT + IV + TAG, SALT + IV + TAG + 8_192));
  return plain.subarray(4, 11).toString('latin1') === '{"wave"' ? plain.toString('latin1', 4, 400) : undefined;
};

interface DraftRow {
  readonly name: string;
  readonly salt: Uint8Array;
  readonly sealed: Uint8Array;
}

const isDraft = (row: object): row is DraftRow => 'name' in row && 'salt' in row && 'sealed' in row;

/** Whose drafts can be read with the bot's own draft key, and what stands in them: in rows, free pages and logs. */
export const openDrafts = (
  loot: Loot,
  draftKey: string,
  wave: string,
  persons: readonly string[],
): ReadonlyMap<string, readonly string[]> => {
  const key = Buffer.from(draftKey, 'hex');
  const rows = [...loot.rows.values()].flat().filter(isDraft);
  const found = persons.map((person) => {
    const name = hmac(key, 'name', wave, person).toString('hex');
    const inRows = rows
      .filter((row) => row.name === name)
      .map(({ salt, sealed }) => draftAt(Buffer.concat([salt, sealed]), key, wave, person));
    const inFiles = loot.files.flatMap((bytes) => {
      const texts: (string | undefined)[] = [];
      // In a row of SQLite the wave stands between the name and the salt.
      for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1))
        texts.push(draftAt(bytes.subarray(at + name.length + wave.length), key, wave, person));
      return texts;
    });
    return [person, [...inRows, ...inFiles].filter((text) => text !== undefined)] as const;
  });
  return new Map(found.filter(([, texts]) => texts.length > 0));
};

const ranks = (values: readonly number[]): readonly number[] => {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
};

/** Spearman's rank correlation: 1 the same order, -1 the other way round, about 0 no order. */
export const rankCorrelation = (a: readonly number[], b: readonly number[]): number => {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (a.length - 1) / 2;
  const dot = (p: readonly number[], q: readonly number[]): number =>
    p.reduce((sum, value, place) => sum + (value - mean) * ((q[place] ?? mean) - mean), 0);
  const spread = Math.sqrt(dot(x, x) * dot(y, y));
  return spread === 0 ? 0 : dot(x, y) / spread;
};

/** What can be measured of a sealed response without opening it. */
const features: readonly ((sealed: Uint8Array) => number)[] = [
  (sealed) => sealed.length,
  (sealed) => sealed.reduce((sum, byte) => sum + byte, 0),
  (sealed) => sealed.filter((byte) => byte === 0).length,
  ...Array.from({ length: 64 }, (_none, place) => (sealed: Uint8Array) => sealed[place] ?? 0),
  ...Array.from({ length: 16 }, (_none, place) => (sealed: Uint8Array) => sealed[sealed.length - 1 - place] ?? 0),
];

/**
 * The most that any measure of sealed responses, or their place in the row, has to do with something that is known of
 * them: 0 for nothing, 1 for everything.
 */
export const mostTold = (sealed: readonly Uint8Array[], known: readonly number[]): number =>
  Math.max(...features.map((feature) => Math.abs(rankCorrelation(sealed.map(feature), known))));

/** A stretch of time, in milliseconds since the epoch. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

const momentsOf = (value: unknown): readonly number[] => {
  if (value instanceof Date) return [value.getTime()];
  if (typeof value === 'number' || typeof value === 'bigint') return [Number(value), Number(value) * 1_000];
  if (typeof value !== 'string') return [];
  return [...(/^\d{4}-\d\d-\d\d/.test(value) ? [Date.parse(value)] : []), Number(value), Number(value) * 1_000];
};

/** The moments within these spans that rows or (as SQLite or a text writes milliseconds) files hold. */
export const momentsIn = (loot: Loot, spans: readonly Span[]): readonly number[] => {
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ until }) => until));
  const within = (moment: number): boolean =>
    moment >= first && moment <= last && spans.some(({ from, until }) => moment >= from && moment <= until);
  const inFiles = loot.files.flatMap((bytes) => {
    const found: number[] = [];
    for (let at = 0; at + 6 <= bytes.length; at += 1) {
      const moment = bytes.readUIntBE(at, 6);
      if (within(moment)) found.push(moment);
    }
    return [...found, ...(bytes.toString('latin1').match(/\d{13}/g) ?? []).map(Number).filter(within)];
  });
  return [...valuesOf(loot).flatMap(momentsOf).filter(within), ...inFiles];
};
