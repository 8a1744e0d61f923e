import { SampleFileError } from './sample-file-error.ts';
import type { Encoding } from './sample-line.ts';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const marked = (head: Uint8Array): Encoding | undefined => {
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(head, 0xff, 0xfe)) return 'utf-16le';
  return startsWith(head, 0xfe, 0xff) ? 'utf-16be' : undefined;
};

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** How many bytes at the end begin a UTF-8 character that goes on in the next piece. */
const unfinished = (bytes: Uint8Array): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Whether the first accent is written as UTF-8 writes it. */
const beginsAsUtf8 = (bytes: Uint8Array): boolean => {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const lead = bytes[first] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  return isUtf8(bytes.subarray(first, first + length));
};

/** How many lines of these bytes are UTF-8 before the first that is not. */
const goodLines = (bytes: Uint8Array): number => {
  let lines = 0;
  for (let start = 0; ; lines += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return lines;
    start = end + 1;
  }
};

const linesIn = (text: string): number => text.split('\n').length - 1;

const decodeMarked = async function* (bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  try {
    for await (const part of bytes) {
      const text = decoder.decode(part, { stream: true });
      line += linesIn(text);
      yield text;
    }
    decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new SampleFileError('mixed_encoding', line);
    throw error;
  }
};

/** UTF-8 as long as it can be; a file that is not so from its first accent on is taken for Windows-1252. */
const decodeUnmarked = async function* (
  bytes: AsyncIterable<Uint8Array>,
  tell: (encoding: Encoding) => void,
): AsyncGenerator<string> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const windows = new TextDecoder('windows-1252');
  let known: Encoding | undefined;
  let kept: Uint8Array = new Uint8Array(0);
  let line = 1;
  const decode = (part: Uint8Array): string => {
    if (known === 'windows-1252') return windows.decode(part);
    try {
      const text = utf8.decode(part);
      if (known === undefined && !isAscii(part)) known = 'utf-8';
      return text;
    } catch {
      if (known === 'utf-8' || beginsAsUtf8(part)) throw new SampleFileError('mixed_encoding', line + goodLines(part));
      known = 'windows-1252';
      tell(known);
      return windows.decode(part);
    }
  };
  for await (const part of bytes) {
    const whole = kept.length === 0 ? part : Buffer.concat([kept, part]);
    const rest = known === 'windows-1252' ? 0 : unfinished(whole);
    kept = whole.slice(whole.length - rest);
    const text = decode(whole.subarray(0, whole.length - rest));
    line += linesIn(text);
    yield text;
  }
  if (kept.length > 0) yield decode(kept);
};

/**
 * The text of a file whose first bytes are `head`: by its byte mark, else UTF-8, else Windows-1252, as Excel in the
 * Netherlands saves CSV; `tell` hears which one when it is not UTF-8. Throws `SampleFileError` for a file that changes
 * its encoding half-way.
 */
export const decodeText = (
  head: Uint8Array,
  bytes: AsyncIterable<Uint8Array>,
  tell: (encoding: Encoding) => void,
): AsyncGenerator<string> => {
  const encoding = marked(head);
  if (encoding === undefined) return decodeUnmarked(bytes, tell);
  if (encoding !== 'utf-8') tell(encoding);
  return decodeMarked(bytes, encoding);
};
