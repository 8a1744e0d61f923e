/** The words on sheets that are taken along, and on the card that offers them. */
export const exported = {
  indicator: 'Indicator',
  figure: 'Cijfer',
  percentage: 'Percentage',
  low: '95%-interval van',
  high: '95%-interval tot',
  n: 'Aantal (n)',
  wave: 'Meting',
  source: 'Bron',
  id: 'Code',
  everybody: 'iedereen',
  sheet: 'Cijfers',
  notes: 'Toelichting',
  practice: 'Dit is oefendata, geen echte uitkomst. Niet delen of gebruiken.',
  chapters: {
    experienced: 'zelf ervaren',
    witnessed_colleagues: 'gezien richting collega’s',
    witnessed_residents: 'opgemerkt richting inwoners',
    follow_up: 'besproken en afhandeling',
    response_rate: 'respons',
  },
  chapterTitle: (chapter: string, wave: string): string => `Alle cijfers: ${chapter}, meting ${wave}`,
};
