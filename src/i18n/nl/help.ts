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
  notes: {
    open: 'Opschrijven wat er is gebeurd',
    title: 'Opschrijven wat er is gebeurd',
    lead: 'Dit helpt u om een gesprek of een klacht voor te bereiden. U krijgt één formulier met zes open vragen. U mag elke vraag overslaan.',
    nobody: 'U meldt hiermee niets aan niemand. Ik stuur dit naar niemand en bewaar het niet.',
    where:
      'Kiest u een Word-bestand, dan vraagt Teams of het in uw eigen OneDrive mag komen. Alleen daar ligt de kopie, en alleen u ziet die. Uw organisatie beheert OneDrive.',
    whereDialog:
      'Kiest u tekst, dan opent een venster. Uw tekst staat alleen daar. Sluit u het venster, dan is hij weg. Opent er geen venster? Typ dan “zonder venster”.',
    whereText:
      'Hier opent geen venster. U krijgt uw tekst terug in deze kaart, om zelf te kopiëren. Er ligt dan nergens een kopie.',
    noOffer: 'Een Word-bestand lukt nu niet. Als tekst kan het wel.',
    fileDescription: 'Uw eigen aantekeningen. Er staat nog niets in.',
    asFile: 'Als Word-bestand in mijn OneDrive',
    asText: 'Als tekst om te kopiëren',
    asked:
      'Teams vraagt hieronder of u het bestand wilt. Na uw toestemming krijgt u het formulier; er is nog niets opgeschreven.',
    formLead:
      'Neem de tijd. Vertel het in uw eigen woorden en in uw eigen volgorde. Weet u iets niet meer? Laat het leeg; raden hoeft niet.',
    empty: 'Er is nog niets ingevuld.',
    makeFile: 'Maak het document',
    makeText: 'Toon de tekst om te kopiëren',
    questions: {
      what: 'Wat is er gebeurd?',
      when: 'Wanneer was het?',
      where: 'Waar was het?',
      who: 'Wie waren erbij?',
      effect: 'Wat deed het met u?',
      want: 'Wat wilt u dat er nu gebeurt?',
    },
    hints: {
      what: 'Begin waar u wilt. Schrijf alles op wat u te binnen schiet.',
      when: 'Wat gebeurde ervoor en erna?',
      where: 'Wat zag en hoorde u om u heen?',
      who: 'Wat deden en zeiden zij, zo letterlijk als u het weet?',
      effect: 'Toen, en nu.',
      want: 'Alles mag, ook: niets.',
    },
    copyTitle: 'Uw tekst',
    copy: 'Kopieer de tekst nu. Als u deze kaart verlaat, is hij weg: ik bewaar hem niet.',
    copyDialog:
      'Kopieer de tekst nu. Er ligt nergens een kopie, ook niet bij mij. Sluit u dit venster, dan is de tekst weg.',
    copyLabel: 'Uw tekst om te kopiëren',
    helpBehind: 'Hulp nodig? Typ “help” in de chat achter dit venster.',
    oldDialog:
      'Dit venster werkt niet meer. Er is niets bewaard en niets gemeld. Sluit het en typ “help” in de chat. Direct gevaar? Bel 112.',
    noFile: 'Het bestand kon niet in uw OneDrive komen. Uw tekst staat hieronder.',
    doneTitle: 'Uw document staat klaar',
    done: 'Het staat in uw eigen OneDrive, in de map van Teams-bestanden. Alleen daar ligt de kopie. Wilt u hem niet meer, verwijder hem dan daar.',
    openFile: 'Open het document',
    documentTitle: 'Aantekeningen voor een gesprek',
    documentLead: 'Deze aantekeningen zijn van u. Ze zijn aan niemand gemeld. U bepaalt zelf wie ze leest.',
  },
  check: {
    title: 'Contacten om na te kijken',
    everyRoute: 'Elk departement heeft een vertrouwelijke route.',
    noRoute: (departments: number): string =>
      departments === 1
        ? 'Eén departement heeft geen vertrouwelijke route. Dat moet eerst in orde.'
        : `${departments} departementen hebben geen vertrouwelijke route. Dat moet eerst in orde.`,
    everybody: 'Voor iedereen',
    missing: 'ontbreekt',
    unverified: 'nog niet gecontroleerd (geen bron of datum)',
    stale: 'meer dan 180 dagen geleden gecontroleerd',
    since: (date: string): string => `(${date})`,
    more: (lines: number): string => `En nog ${lines}: zie “wegwijzer signposts check”.`,
    nothing: 'Er is niets om na te kijken.',
    example: (department: string): string => `**${department}** heeft verzonnen contacten van de demo.`,
  },
  openChat: 'Open een chat in Teams',
  goTo: (site: string): string => `Ga naar ${site}`,
  formality: { formal: 'Officieel', informal: 'Niet officieel' },
};
