export const chart = {
  /** Drawn across the picture of practice data, in every language. */
  stamp: 'OEFENCIJFER',
  practice: 'OEFENCIJFER: oefendata, geen echte uitkomst.',
  barChart: (title: string): string => `Staafdiagram: ${title}`,
  interval: (low: string, high: string): string => `95%-interval ${low} tot ${high}`,
  withheld: 'niet gepubliceerd (.)',
  intervalKey: 'Streepje: 95%-betrouwbaarheidsinterval',
  source: (source: string): string => `Bron: ${source}`,
};
