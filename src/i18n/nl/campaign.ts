/** The fixed words on the cards of the HR sender. */
export const campaign = {
  title: (wave: string): string => `Campagne ${wave}`,
  states: { draft: 'Nog niet verstuurd', sending: 'Loopt', paused: 'Gepauzeerd', cancelled: 'Gestopt' },
  status: 'Stand',
  backToCampaign: 'Naar de campagne',
  sample: 'Steekproef',
  people: (count: number): string => (count === 1 ? '1 persoon' : `${count} mensen`),
  noSample: 'Er is nog geen steekproef.',
  howToLoad: 'Stuur mij het bestand met de steekproef (CSV of Excel) als bijlage in deze chat.',
  howToLoadDemo: 'Hier kunt u geen bestand sturen. Laad daarom het voorbeeldbestand met de knop hieronder.',
  round: { invite: 'Uitnodiging', reminder: (number: number): string => `Herinnering ${number}` },
  invited: 'Genodigden',
  sent: { invite: 'Verstuurd', reminder: 'Verstuurd of niet meer nodig' },
  failed: 'Mislukt',
  unknown: 'Onbekend of het aankwam',
  notReachable: 'App nog niet aanwezig',
  left: 'Nog te versturen',
  causes: {
    blocked: 'bot geblokkeerd',
    not_installed: 'app verwijderd',
    forbidden: 'niet toegestaan',
    not_found: 'chat niet gevonden',
    too_large: 'bericht te groot',
    refused: 'geweigerd door Teams',
    other: 'andere oorzaak',
  },
  countsOnly: 'U ziet alleen aantallen, nooit wie wel of niet heeft meegedaan.',
  loadDemo: 'Laad het voorbeeldbestand',
  preview: 'Bekijk de uitnodiging',
  remind: 'Herinnering',
  refresh: 'Ververs',

  errorsTitle: 'De steekproef is niet ingelezen',
  errorsLead: (file: string, total: number): string =>
    total === 1
      ? `In “${file}” klopt één regel niet. Er is niets ingelezen. Pas het bestand aan en stuur het opnieuw.`
      : `In “${file}” kloppen ${total} regels niet. Er is niets ingelezen. Pas het bestand aan en stuur het opnieuw.`,
  line: 'Regel',
  column: 'Kolom',
  reason: 'Wat er mis is',
  more: (count: number): string => (count === 1 ? 'En nog 1 regel.' : `En nog ${count} regels.`),
};
