/** A column of text in which what occurs often is kept once. */
export interface TextColumn {
  /** What occurs, in the order in which it first does; a text may stand here more than once. */
  readonly texts: readonly string[];
  /** Per record, which of `texts`. */
  readonly codes: Uint32Array;
}

/** The texts of a column, one for each record. */
export const textsOf = ({ texts, codes }: TextColumn): readonly string[] =>
  Array.from(codes, (code) => texts[code] ?? '');

/** FNV-1a (Fowler, Noll and Vo), 32 bits. */
const hashOf = (bytes: Uint8Array, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash;
};

const isSame = (bytes: Uint8Array, one: number, other: number, length: number): boolean => {
  for (let at = 0; at < length; at += 1) if (bytes[one + at] !== bytes[other + at]) return false;
  return true;
};

/** Builds a column from parts of `bytes`, at most `most` records long, and decodes each distinct part once. */
export const dictionary = (
  bytes: Uint8Array,
  most: number,
  decode: (part: Uint8Array) => string,
): { readonly add: (start: number, end: number) => void; readonly column: () => TextColumn } => {
  const codeOf = new Map<number, number>();
  const starts: number[] = [];
  const ends: number[] = [];
  const codes = new Uint32Array(most);
  let rows = 0;
  const find = (start: number, end: number): number => {
    for (let hash = hashOf(bytes, start, end); ; hash = (hash + 1) | 0) {
      const code = codeOf.get(hash);
      if (code === undefined) {
        codeOf.set(hash, starts.length);
        starts.push(start);
        ends.push(end);
        return starts.length - 1;
      }
      const known = starts[code] ?? 0;
      if ((ends[code] ?? 0) - known === end - start && isSame(bytes, known, start, end - start)) return code;
    }
  };
  return {
    add: (start, end) => {
      codes[rows] = find(start, end);
      rows += 1;
    },
    column: () => ({
      texts: starts.map((start, code) => decode(bytes.subarray(start, ends[code]))),
      codes: codes.subarray(0, rows),
    }),
  };
};
