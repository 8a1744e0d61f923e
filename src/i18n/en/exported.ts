import type { exported as model } from '../nl/exported.ts';

export const exported: typeof model = {
  indicator: 'Indicator',
  figure: 'Figure',
  percentage: 'Percentage',
  low: '95% interval from',
  high: '95% interval to',
  n: 'Number (n)',
  wave: 'Wave',
  source: 'Source',
  id: 'Code',
  everybody: 'everybody',
  sheet: 'Figures',
  notes: 'Notes',
  practice: 'This is practice data, not a real result. Do not share or use it.',
  chapters: {
    experienced: 'experienced oneself',
    witnessed_colleagues: 'witnessed towards colleagues',
    witnessed_residents: 'noticed towards residents',
    follow_up: 'discussed, and the handling',
    response_rate: 'response',
  },
  chapterTitle: (chapter, wave) => `All figures: ${chapter}, wave ${wave}`,
};
