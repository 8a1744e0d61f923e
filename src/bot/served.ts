import type { Charts } from './charts.ts';
import { addressKey } from './links.ts';
import { readingPage, sharedPage } from './pages.ts';
import { showFigure } from '../conversation/ask-figure.ts';
import { mayShare } from '../conversation/may-share.ts';
import type { World } from '../conversation/world.ts';
import type { Served } from '../http/served.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { csvOf } from '../query/export/csv.ts';
import { readExportPath } from '../query/export/export-address.ts';
import { exportTable } from '../query/export/export-table.ts';
import { xlsxOf } from '../query/export/xlsx.ts';
import { readSharePath } from '../query/share-address.ts';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

const html = (text: string): Served => ({ type: 'text/html; charset=utf-8', bytes: new TextEncoder().encode(text) });

/** A name that every system takes, from the title of what is in the file. */
const fileName = (title: string, practice: boolean, format: string): string => {
  const plain = title
    .normalize('NFKD')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 80);
  return `${practice ? 'oefencijfers-' : ''}${plain}.${format}`;
};

/** Everything that is fetched at an address under `PUBLIC_URL`: pictures, files, shared answers, and how to read them. */
export const createServed = (
  { world, charts }: { readonly world: World; readonly charts: Charts },
  secret: string,
): ((path: string) => Promise<Served | undefined>) => {
  const [files, shares] = [addressKey(secret, 'file'), addressKey(secret, 'share')];
  const file = async (path: string): Promise<Served | undefined> => {
    const asked = readExportPath(path, files, world.now());
    if (asked === undefined) return undefined;
    const table = exportTable(asked.what, world.figures(), asked.language);
    const bytes = asked.format === 'xlsx' ? await xlsxOf(table, asked.language) : csvOf(table, asked.language);
    return { type: TYPES[asked.format], bytes, name: fileName(table.title, table.practice, asked.format) };
  };
  const shared = (path: string): Served | undefined => {
    const asked = readSharePath(path, shares);
    if (asked === undefined || mayShare(asked.query, world.figures()) !== 'yes') return undefined;
    const { text, chart, reading } = showFigure(world, asked.language, asked.query);
    return html(sharedPage(text, { language: asked.language, chart, reading }));
  };
  return async (path) => {
    const [, folder, name] = path.split('/');
    if (folder === 'charts') {
      const png = charts.picture(path);
      return png === undefined ? undefined : { type: 'image/png', bytes: png, keep: true };
    }
    if (folder === 'files') return file(path);
    if (folder === 'shared') return shared(path);
    const language = LANGUAGES.find((one) => one === name);
    return folder === 'reading' && language !== undefined ? html(readingPage(language)) : undefined;
  };
};
