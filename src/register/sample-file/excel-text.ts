/** Gathers the text of one cell: all its runs, without the reading aid that East Asian scripts carry. */
export interface ExcelText {
  readonly begin: () => void;
  readonly open: (tag: string) => void;
  readonly add: (text: string) => void;
  readonly close: (tag: string) => void;
  readonly take: () => string;
}

/** Excel writes characters that XML does not allow as `_x000D_`. */
const unescape = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** A gatherer of texts, one after another. */
export const excelText = (): ExcelText => {
  let gathered = '';
  let reading = false;
  let aside = false;
  return {
    begin: () => {
      gathered = '';
      reading = false;
      aside = false;
    },
    open: (tag) => {
      if (tag === 'rPh') aside = true;
      if (tag === 't' && !aside) reading = true;
    },
    add: (text) => {
      if (reading) gathered += text;
    },
    close: (tag) => {
      if (tag === 'rPh') aside = false;
      if (tag === 't') reading = false;
    },
    take: () => unescape(gathered),
  };
};
