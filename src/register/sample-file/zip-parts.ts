import { type Entry, fromBufferPromise } from 'yauzl';
import { SampleFileError } from './sample-file-error.ts';

/** The files within a zip file. */
export interface ZipParts {
  /** Opens a part; one that is not there has no bytes. `share` hears how much of it has been read, from 0 to 1. */
  readonly open: (name: string, share?: (share: number) => void) => AsyncIterable<Uint8Array>;
  readonly has: (name: string) => boolean;
}

/** A sheet of 150,000 rows has about 60 MB; this is where a zip bomb begins. */
const MOST_BYTES = 400 * 1024 * 1024;
/** Sheets shrink to a twentieth; what shrinks to less than this hundredth was made to harm. */
const MOST_RATIO = 100;
const SMALL = 4 * 1024 * 1024;
const MOST_PARTS = 2_000;

const check = ({ uncompressedSize, compressedSize }: Entry): void => {
  const isBomb = uncompressedSize > SMALL && uncompressedSize > compressedSize * MOST_RATIO;
  if (uncompressedSize > MOST_BYTES || isBomb) throw new SampleFileError('too_large', 1);
};

/** Opens a zip file that lies in memory; its parts are unpacked in pieces. Throws for what is no zip file, and `SampleFileError`. */
export const zipParts = async (bytes: Uint8Array): Promise<ZipParts> => {
  // What a part says of its size is held to while it is unpacked, and no name leads outside.
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
    autoClose: false,
  });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= MOST_PARTS) throw new SampleFileError('too_large', 1);
    entries.set(entry.fileName, entry);
  }
  return {
    has: (name) => entries.has(name),
    open: async function* (name, share) {
      const entry = entries.get(name);
      if (entry === undefined) return;
      check(entry);
      let read = 0;
      for await (const part of await zip.openReadStreamPromise(entry)) {
        if (!(part instanceof Uint8Array)) continue;
        read += part.length;
        share?.(read / entry.uncompressedSize);
        yield part;
      }
    },
  };
};
