export const help = {
  honesty:
    'Ik ben een bot en geen meldpunt. Ik geef niets door en bewaar niets van wat u hier over hulp vraagt. De chat zelf blijft wel in Teams staan.',
  danger: 'Direct gevaar? Bel 112. Gedachten aan zelfdoding? Bel 113 of gratis 0800-0113.',
  askDepartment: 'Het nummer is nog niet gecontroleerd. Vraag het uw departement.',
  missing: (ask: string): string => `Hier staat nog geen contact van uw departement. ${ask}`,
  elsewhere: (ask: string): string => `Werkt u bij een ander departement? ${ask}`,
  stale: (date: string): string =>
    `Voor het laatst gecontroleerd op ${date}. Klopt het niet, vraag dan uw departement.`,
  checked: (date: string): string => `Contact gecontroleerd op ${date}.`,
  openChat: 'Open een chat in Teams',
  goTo: (site: string): string => `Ga naar ${site}`,
  formality: { formal: 'Officieel', informal: 'Niet officieel' },
};
