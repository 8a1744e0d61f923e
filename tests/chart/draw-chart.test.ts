import { describe, expect, it } from 'vitest';
import { drawChart, MOST_ROWS } from '../../src/chart/draw-chart.ts';
import { layOut } from '../../src/chart/layout.ts';
import { bar, hidden } from './figures.ts';

const women = bar('Vrouw', { percentage: 8 }, '8%', { interval: [5, 11] });
const men = bar('Man', { lessThan: 3 }, 'minder dan 3%', { interval: [0, 3] });
const draw = (rows: Parameters<typeof drawChart>[0]['rows'], title = 'Ervaren vanwege geslacht') =>
  drawChart({ title, rows, language: 'nl' });
const size = (png: Uint8Array): readonly [number, number] => {
  const view = Buffer.from(png);
  return [view.readUInt32BE(16), view.readUInt32BE(20)];
};

describe('a chart', () => {
  it('is a PNG that a Teams card shows: at most 1024 by 1024 px and 1 MB, also with the most rows', () => {
    const many = Array.from({ length: MOST_ROWS }, (_, index) =>
      bar(`Groep ${index}`, { percentage: index }, `${index}%`),
    );
    for (const rows of [[women], [women, men, hidden('Anders')], many]) {
      const { png } = draw(rows);
      expect(Buffer.from(png.subarray(1, 4)).toString('latin1')).toBe('PNG');
      expect(Math.max(...size(png))).toBeLessThanOrEqual(1024);
      expect(png.length).toBeLessThan(1_000_000);
    }
  });

  it('gives the same bytes for the same figures', () => {
    expect(Buffer.from(draw([women, men]).png).equals(draw([women, men]).png)).toBe(true);
  });

  it('really draws its words: another label is another picture', () => {
    const man = { ...women, label: 'Man' };
    expect(Buffer.from(draw([women]).png).equals(draw([man]).png)).toBe(false);
  });

  it('draws "." and no bar for a withheld figure', () => {
    const svg = layOut('Titel', [hidden('Anders')], 'nl');
    expect(svg).toContain('>.</text>');
    expect(svg.match(/fill="#0072B2"/g)).toBeNull();
    expect(svg).toContain('niet gepubliceerd');
  });

  it('says OEFENCIJFER across the picture as soon as one figure is practice data, and only then', () => {
    const practice = bar('Vrouw', { percentage: 8 }, '8%', { practice: true });
    expect(layOut('Titel', [women, practice], 'en')).toContain('>OEFENCIJFER</text>');
    expect(layOut('Titel', [women, hidden('Anders', true)], 'nl')).toContain('>OEFENCIJFER</text>');
    expect(layOut('Titel', [women], 'nl')).not.toContain('OEFENCIJFER');
  });

  it('keeps every interval and bound within the axis', () => {
    const wide = bar('Klein', { percentage: 40 }, '40%', { interval: [20, 63] });
    expect(layOut('Titel', [wide], 'nl')).toContain('>80%</text>');
    expect(layOut('Titel', [bar('Hoog', { moreThan: 97 }, 'meer dan 97%')], 'nl')).toContain('>100%</text>');
  });

  it('takes any words as words, also those that look like SVG', () => {
    const odd = { ...women, label: '<script>&"\u0001' };
    expect(layOut('</svg>', [odd], 'nl')).not.toContain('<script');
    expect(() => draw([odd], '</svg>')).not.toThrow();
  });

  it('refuses no rows, and more than are legible', () => {
    expect(() => draw([])).toThrow(RangeError);
    expect(() => draw(Array.from({ length: MOST_ROWS + 1 }, () => women))).toThrow('49');
  });
});

describe('its alternative text', () => {
  it('says every bar with its figure and interval, in the reader’s language', () => {
    expect(draw([women, men, hidden('Anders')]).alt).toBe(
      'Staafdiagram: Ervaren vanwege geslacht. Vrouw: 8% (95%-interval 5% tot 11%); ' +
        'Man: minder dan 3% (95%-interval 0% tot 3%); Anders: niet gepubliceerd (.).',
    );
    const english = { ...bar('Women', { percentage: 12.8 }, '12.8%', { interval: [11.5, 14] }) };
    expect(drawChart({ title: 'Experienced', rows: [english], language: 'en' }).alt).toBe(
      'Bar chart: Experienced. Women: 12.8% (95% interval 11.5% to 14%).',
    );
  });

  it('starts with OEFENCIJFER for practice data', () => {
    expect(draw([hidden('Anders', true)]).alt).toMatch(/^OEFENCIJFER/);
  });
});
