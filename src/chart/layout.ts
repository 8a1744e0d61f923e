import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { ChartRow } from './chart-row.ts';
import { BAR_END, BAR_START, drawRow, MARGIN, WIDTH } from './draw-row.ts';
import { scaleFor, type Scale } from './scale.ts';
import { element, GREY, LINE, line, text, VERMILLION, wrap } from './svg.ts';

const HIGHEST = 1024;
const TITLE_SIZE = 34;
const NOTE_SIZE = 22;

const drawAxis = (scale: Scale, x: (percent: number) => number, top: number, bottom: number): string =>
  scale.ticks
    .map(
      (tick) =>
        line(x(tick), top, x(tick), bottom, tick === 0 ? GREY : LINE, tick === 0 ? 2 : 1) +
        text(`${tick}%`, x(tick), bottom + 28, { 'font-size': NOTE_SIZE, 'text-anchor': 'middle', fill: GREY }),
    )
    .join('');

const stamp = (words: string, height: number): string =>
  text(words, WIDTH / 2, height / 2 + 45, {
    'font-size': 130,
    'font-weight': 700,
    'text-anchor': 'middle',
    fill: VERMILLION,
    'fill-opacity': 0.28,
    transform: `rotate(${-Math.round(Math.min(18, height / 40))} ${WIDTH / 2} ${Math.round(height / 2)})`,
  });

const notes = (rows: readonly ChartRow[], language: Language): readonly string[] => {
  const words = messages(language).chart;
  const cells = rows.map(({ cell }) => cell);
  const sources = [...new Set(cells.map(({ source }) => source))];
  return [
    ...(cells.some(({ practice }) => practice) ? [words.practice] : []),
    ...(cells.some((cell) => cell.kind === 'figure' && cell.interval !== undefined) ? [words.intervalKey] : []),
    ...(cells.some(({ kind }) => kind === 'withheld') ? [messages(language).figures.withheld] : []),
    ...sources.map((source) => words.source(source)),
  ].flatMap((note) => wrap(note, WIDTH - 2 * MARGIN, NOTE_SIZE, 2));
};

/** The chart as SVG: 1000 px wide, at most 1024 px high, on its own white ground with a border. */
export const layOut = (title: string, rows: readonly ChartRow[], language: Language): string => {
  const scale = scaleFor(rows);
  const x = (percent: number): number => BAR_START + (BAR_END - BAR_START) * (Math.min(percent, scale.end) / scale.end);
  const titleLines = wrap(title, WIDTH - 2 * MARGIN, TITLE_SIZE, 2);
  const noteLines = notes(rows, language);
  const top = MARGIN + titleLines.length * (TITLE_SIZE + 6) + 16;
  const below = 44 + noteLines.length * (NOTE_SIZE + 6) + MARGIN;
  const rowHeight = Math.min(64, (HIGHEST - top - below) / rows.length);
  const bottom = top + rows.length * rowHeight;
  const height = Math.ceil(bottom + below);
  const practice = rows.some(({ cell }) => cell.practice);
  const content = [
    element('rect', {
      x: 1,
      y: 1,
      width: WIDTH - 2,
      height: height - 2,
      rx: 12,
      fill: '#FFFFFF',
      stroke: '#767676',
      'stroke-width': 2,
    }),
    ...titleLines.map((words, index) =>
      text(words, MARGIN, MARGIN + TITLE_SIZE * 0.8 + index * (TITLE_SIZE + 6), {
        'font-size': TITLE_SIZE,
        'font-weight': 700,
      }),
    ),
    drawAxis(scale, x, top, bottom),
    ...rows.map((row, index) => drawRow(row, { top: top + index * rowHeight, height: rowHeight, x })),
    ...(practice ? [stamp(messages(language).chart.stamp, height)] : []),
    ...noteLines.map((words, index) =>
      text(words, MARGIN, bottom + 44 + (index + 0.8) * (NOTE_SIZE + 6), { 'font-size': NOTE_SIZE, fill: GREY }),
    ),
  ];
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height, 'font-family': 'Source Sans 3' },
    content.join(''),
  );
};
