/** Okabe and Ito (2008), Color Universal Design: told apart with every form of colour vision. */
export const BLUE = '#0072B2';
export const VERMILLION = '#D55E00';
export const INK = '#1A1A1A';
export const GREY = '#595959';
export const LINE = '#D0D0D0';

/** Text as it may stand between tags or in an attribute; characters that XML does not allow are dropped. */
const escapeText = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- XML 1.0 has no place for these, however they are written
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

type Attributes = Readonly<Record<string, string | number>>;

/** One SVG element; `content` is SVG already, numbers are rounded so that the same chart gives the same bytes. */
export const element = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes).map(
    ([key, value]) =>
      ` ${key}="${typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeText(value)}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
};

/** Words that start, end or centre at `x`, `y`. */
export const text = (words: string, x: number, y: number, more: Readonly<Record<string, string | number>>): string =>
  element('text', { x, y, fill: INK, ...more }, escapeText(words));

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width: number): string =>
  element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width });

/**
 * Breaks a text into at most `most` lines that fit in `width` px, the last one cut with "…". The width of a character is
 * taken as 0.52 of the font size, a little above the average of Source Sans 3.
 */
export const wrap = (text: string, width: number, fontSize: number, most: number): readonly string[] => {
  const room = Math.max(4, Math.floor(width / (fontSize * 0.52)));
  const lines = text.split(/\s+/).reduce<string[]>((done, word) => {
    const last = done.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) return [...done.slice(0, -1), `${last} ${word}`];
    return [...done, word];
  }, []);
  const cut = (line: string, more: boolean): string =>
    line.length > room || (more && line.length === room) ? `${line.slice(0, room - 1)}…` : more ? `${line}…` : line;
  return lines.slice(0, most).map((line, index) => cut(line, index === most - 1 && lines.length > most));
};
