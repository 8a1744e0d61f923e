import type { Language } from '../language.ts';
export const help = {
  honesty:
    'Ik ben een bot en geen meldpunt. Ik geef niets door en bewaar niets van wat u hier over hulp vraagt. De chat zelf blijft wel in Teams staan.',
  danger: 'Direct gevaar? Bel 112. Gedachten aan zelfdoding? Bel 113 of gratis 0800-0113.',
  unsure: 'Ik weet het niet',
  narrow: {
    title: 'Samen zoeken',
    keep: 'Dit zijn hooguit drie vragen. Uw antwoorden blijven in deze kaart: ik bewaar ze niet.',
    about: {
      question: 'Om wie gaat het?',
      me: 'Om mijzelf',
      colleague: 'Om een collega',
      resident: 'Om een inwoner',
      team: 'Om iemand in mijn team: ik ben leidinggevende',
    },
    want: {
      question: 'Wat wilt u nu het liefst?',
      talk: 'Mijn verhaal kwijt',
      act: 'Dat er iets mee gebeurt',
      know: 'Weten wat ik zelf kan doen',
      unsure: 'Dat weet ik nog niet',
    },
    how: {
      question: 'Hoe wilt u het liefst verder?',
      inside: 'Binnen mijn organisatie',
      outside: 'Buiten mijn organisatie',
      light: 'Melden, zonder officiële klacht',
      formal: 'Met een officiële klacht',
    },
  },
  askDepartment: 'Het nummer is nog niet gecontroleerd. Vraag het uw departement.',
  missing: (ask: string): string => `Hier staat nog geen contact van uw departement. ${ask}`,
  elsewhere: (ask: string): string => `Werkt u bij een ander departement? ${ask}`,
  stale: (date: string): string =>
    `Voor het laatst gecontroleerd op ${date}. Klopt het niet, vraag dan uw departement.`,
  checked: (date: string): string => `Contact gecontroleerd op ${date}.`,
  speaks: (languages: readonly Language[]): string =>
    languages.includes('en')
      ? languages.includes('nl')
        ? 'Spreekt Nederlands en Engels.'
        : 'Spreekt Engels.'
      : 'Spreekt Nederlands.',
  away: (date: string): string => `Afwezig tot en met ${date}.`,
  notAsWished: 'Anders dan u vroeg.',
  callInTeams: 'Bel in Teams',
  openNow: 'Nu bereikbaar, buiten kantooruren',
  find: {
    open: 'Iemand anders zoeken',
    title: 'Met wie wilt u praten?',
    lead: 'Laat leeg wat u niet uitmaakt. Ik bewaar niet wat u kiest.',
    place: 'Departement of onderdeel',
    gender: 'Liever een man of een vrouw?',
    nl: 'Nederlands',
    en: 'English',
    language: 'In welke taal?',
    any: 'Maakt niet uit',
    woman: 'Een vrouw',
    man: 'Een man',
    other: 'Anders',
    search: 'Zoeken',
    whole: (department: string): string => `${department} (heel)`,
  },
  openChat: 'Open een chat in Teams',
  goTo: (site: string): string => `Ga naar ${site}`,
  formality: { formal: 'Officieel', informal: 'Niet officieel' },
};
