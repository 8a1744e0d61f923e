import { posix } from 'node:path';
import { excelText } from './excel-text.ts';
import { SampleFileError } from './sample-file-error.ts';
import { readXml } from './xml-events.ts';
import { type ZipParts, zipParts } from './zip-parts.ts';

/** A sheet that people see. */
export interface ExcelSheet {
  readonly name: string;
  readonly part: string;
}

/** An Excel file, but for what stands in its cells. */
export interface ExcelBook {
  readonly parts: ZipParts;
  readonly sheets: readonly ExcelSheet[];
  /** Texts that cells point at by number. */
  readonly texts: readonly string[];
  /** Whether a number in this style is shown as a date or a time. */
  readonly isDate: (style: string | undefined) => boolean;
}

/** All texts together; 150,000 object ids have six million characters. */
const MOST_CHARACTERS = 60_000_000;

const targets = async (parts: ZipParts): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  await readXml(parts.open('xl/_rels/workbook.xml.rels'), {
    open: (name, attribute) => {
      const target = attribute('Target');
      if (name !== 'Relationship' || target === undefined) return;
      found.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : posix.join('xl', target));
    },
  });
  return found;
};

const visibleSheets = async (parts: ZipParts): Promise<readonly ExcelSheet[]> => {
  const where = await targets(parts);
  const sheets: ExcelSheet[] = [];
  await readXml(parts.open('xl/workbook.xml'), {
    open: (name, attribute) => {
      if (name !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return;
      const part = where.get(attribute('id') ?? '');
      if (part !== undefined && parts.has(part)) sheets.push({ name: attribute('name') ?? '', part });
    },
  });
  return sheets;
};

const sharedTexts = async (parts: ZipParts): Promise<readonly string[]> => {
  const name = 'xl/sharedStrings.xml';
  if (!parts.has(name)) return [];
  const texts: string[] = [];
  let characters = 0;
  const text = excelText();
  await readXml(parts.open(name), {
    open: (tag) => {
      if (tag === 'si') text.begin();
      else text.open(tag);
    },
    text: text.add,
    close: (tag) => {
      text.close(tag);
      if (tag !== 'si') return;
      const whole = text.take();
      characters += whole.length;
      if (characters > MOST_CHARACTERS) throw new SampleFileError('too_large', 1);
      texts.push(whole);
    },
  });
  return texts;
};

const isDateFormat = (id: number, codes: ReadonlyMap<number, string>): boolean => {
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)) return true;
  const code = codes.get(id)?.replace(/"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|\\./gi, '') ?? '';
  return !/general|standaard/i.test(code) && /[dmyhs]/i.test(code);
};

const dateStyles = async (parts: ZipParts): Promise<ReadonlySet<string>> => {
  const name = 'xl/styles.xml';
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  if (parts.has(name))
    await readXml(parts.open(name), {
      open: (tag, attribute) => {
        if (tag === 'cellXfs') inCells = true;
        if (tag === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
        if (tag === 'xf' && inCells) formats.push(Number(attribute('numFmtId') ?? 0));
      },
      close: (tag) => {
        if (tag === 'cellXfs') inCells = false;
      },
    });
  return new Set(formats.flatMap((id, style) => (isDateFormat(id, codes) ? [`${style}`] : [])));
};

/** Opens an Excel file that lies in memory. Throws for what is none, and `SampleFileError` for one that is too large. */
export const openExcel = async (bytes: Uint8Array): Promise<ExcelBook> => {
  const parts = await zipParts(bytes);
  const sheets = await visibleSheets(parts);
  const dates = await dateStyles(parts);
  return {
    parts,
    sheets,
    texts: await sharedTexts(parts),
    isDate: (style) => style !== undefined && dates.has(style),
  };
};
