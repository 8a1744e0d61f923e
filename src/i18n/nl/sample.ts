/** What is said while a sample is read and before it counts. */
export const sample = {
  progressTitle: 'Ik lees het bestand',
  progress: (file: string, percent: number): string =>
    `“${file}”: ${percent}% gelezen. Dit bericht loopt vanzelf door.`,

  summaryTitle: 'Klopt deze steekproef?',
  summaryLead: (file: string): string =>
    `Ik heb “${file}” gelezen. Er is nog niets opgenomen: dat gebeurt pas als u hieronder bevestigt. Dat kan een uur lang.`,
  nobodyNewTitle: 'Iedereen staat er al in',
  nobodyNewLead: (file: string): string =>
    `In “${file}” staat niemand die nog niet in de steekproef zit. Er verandert niets.`,
  rows: 'Regels in het bestand',
  added: 'Nieuwe mensen',
  duplicates: 'Dubbel, of al in de steekproef',
  stratum: 'Functiegroep en domein',
  population: 'Populatie',
  invited: 'Genodigd',
  noPopulation:
    'Er is geen populatiebestand van deze meting. Daarom kan ik niet nagaan of er niet meer genodigden dan mensen zijn.',
  otherEncoding: (encoding: string): string =>
    `Het bestand is geen UTF-8. Ik las het als ${encoding}: kijk of namen met accenten kloppen.`,
  unknownNumber: '–',
  confirm: (people: number): string => `Ja, neem ${people} mensen op`,
  cancel: 'Nee, gooi weg',
  imported: (imported: number, duplicates: number): string =>
    duplicates === 0
      ? `De steekproef is ingelezen: ${imported} mensen.`
      : `De steekproef is ingelezen: ${imported} mensen. ${duplicates} regels waren dubbel of stonden er al in.`,
  cancelled: 'De steekproef is weggegooid. Er is niets opgenomen.',
  gone: 'Deze steekproef wacht niet meer: hij is al opgenomen of weggegooid, of er ging een uur voorbij. Stuur het bestand zo nodig opnieuw.',

  errorsTitle: 'De steekproef is niet ingelezen',
  errorsLead: (file: string, total: number): string =>
    total === 1
      ? `In “${file}” is één ding niet goed. Er is niets ingelezen. Pas het bestand aan en stuur het opnieuw.`
      : `In “${file}” zijn ${total} dingen niet goed. Er is niets ingelezen. Pas het bestand aan en stuur het opnieuw.`,
  shown: (from: number, to: number, total: number): string => `${from} tot en met ${to} van ${total}`,
  line: 'Regel',
  column: 'Kolom',
  reason: 'Wat er mis is',
  next: 'Volgende',
  previous: 'Vorige',
};
