import { chartPath, readChartPath } from '../chart/chart-address.ts';
import { drawChart } from '../chart/draw-chart.ts';
import { chartOf } from '../conversation/chart-of.ts';
import type { World } from '../conversation/world.ts';
import type { FigureBook } from '../query/figure-book.ts';
import { addressKey } from './links.ts';

/** Pictures of answers, drawn when they are fetched. */
export interface Charts {
  readonly url: World['chartUrl'];
  /** The PNG at a path that `url` gave out, as long as its figures are published; `undefined` for any other path. */
  readonly picture: (path: string) => Uint8Array | undefined;
}

/** Charts under `publicUrl`, with addresses signed under a key that comes from `secret` (hex) by HKDF-SHA256. */
export const createCharts = (publicUrl: string, secret: string, book: () => FigureBook): Charts => {
  const key = addressKey(secret, 'chart');
  return {
    url: (query, language) => new URL(chartPath(query, language, key), publicUrl).href,
    picture: (path) => {
      const asked = readChartPath(path, key);
      if (asked === undefined) return undefined;
      const content = chartOf(book(), asked.query, asked.language);
      return content === undefined ? undefined : drawChart({ ...content, language: asked.language }).png;
    },
  };
};
