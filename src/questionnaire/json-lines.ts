/** Where something stands in a data file: keys and positions in lists, from the top. */
export type Path = readonly (string | number)[];

/** A path as it is written for a person: `sections[0].pages[1].id`. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '') || 'file';

/** The lines of a JSON text, and what JSON itself lets pass. */
export interface JsonLines {
  /** The line, from 1, of a path, or of the nearest thing around it that is there. */
  readonly lineOf: (path: Path) => number;
  /** Keys that stand twice in one object: the first one would be lost in silence. */
  readonly duplicates: readonly Path[];
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const keyOf = (path: Path): string => JSON.stringify(path);

/** Reads the lines of a text that `JSON.parse` accepts. */
export const jsonLines = (text: string): JsonLines => {
  const lines = new Map<string, number>();
  const duplicates: Path[] = [];
  const tokens = [...text.matchAll(TOKEN)];
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  let token = 0;
  let line = 0;
  const here = (): number => {
    const index = tokens[token]?.index ?? 0;
    while (line < ends.length && (ends[line] ?? 0) < index) line += 1;
    return line + 1;
  };
  const next = (): string => tokens[token++]?.[0] ?? '';
  const members = (path: Path): void => {
    for (let at = next(); at !== '}'; at = next()) {
      if (at === ',') continue;
      const key: unknown = JSON.parse(at);
      const member = [...path, String(key)];
      if (lines.has(keyOf(member))) duplicates.push(member);
      next();
      value(member);
    }
  };
  const items = (path: Path): void => {
    for (let position = 0; tokens[token]?.[0] !== ']'; position += 1) {
      value([...path, position]);
      if (tokens[token]?.[0] === ',') token += 1;
    }
    token += 1;
  };
  const value = (path: Path): void => {
    lines.set(keyOf(path), here());
    const at = next();
    if (at === '{') members(path);
    else if (at === '[') items(path);
  };
  value([]);
  const lineOf = (path: Path): number => lines.get(keyOf(path)) ?? (path.length === 0 ? 1 : lineOf(path.slice(0, -1)));
  return { lineOf, duplicates };
};
