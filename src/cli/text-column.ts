/** A column of text in which what occurs often is kept once. */
export interface TextColumn {
  /** What occurs, in the order in which it first does. */
  readonly texts: readonly string[];
  /** Per record, which of `texts`. */
  readonly codes: Uint32Array;
}

/** The texts of a column, one for each record. */
export const textsOf = ({ texts, codes }: TextColumn): readonly string[] =>
  Array.from(codes, (code) => texts[code] ?? '');

/** Builds a column, record by record. */
export const dictionary = (): { readonly add: (text: string) => void; readonly column: () => TextColumn } => {
  const codeOf = new Map<string, number>();
  const codes: number[] = [];
  // Most records say what the record before them says.
  let last: string | undefined;
  let lastCode = 0;
  return {
    add: (text) => {
      if (text !== last) {
        lastCode = codeOf.get(text) ?? codeOf.size;
        if (lastCode === codeOf.size) codeOf.set(text, lastCode);
        last = text;
      }
      codes.push(lastCode);
    },
    column: () => ({ texts: [...codeOf.keys()], codes: Uint32Array.from(codes) }),
  };
};
