/** The fixed words on cards for everybody and for the coordinator. */
export const cards = {
  /** The text of the notification on a locked screen: it never names a subject. */
  summary: 'Nieuw bericht van Wegwijzer',
  updateTeams:
    'Uw Teams is te oud voor deze knop. Werk Teams bij, of open deze chat in de browser. Hulp nodig? Typ “help” in deze chat, of bel uw vertrouwenspersoon. Bij direct gevaar: bel 112.',
  done: 'Gelukt.',
  menu: 'Menu',
  questionnaire: 'Vragenlijst',
  figures: 'Cijfers',
  campaign: 'Campagne',
  otherLanguage: 'In English',

  welcome: {
    title: 'Welkom, ik ben Wegwijzer',
    lead: 'Ik ben een bot, geen mens. Ik help rijksambtenaren meedoen aan de Personeelsenquête Rijk, en ik wijs de weg naar iemand met wie u kunt praten.',
    optOut: 'Wilt u geen berichten van mij? Verwijder dan de app Wegwijzer uit Teams. Dat heeft geen gevolgen voor u.',
  },
  menuTitle: 'Wat kan ik voor u doen?',
  can: {
    help: 'Hulp en advies: bij wie u terechtkunt, en hoe vertrouwelijk dat is. Typ ook gerust “ik wil met iemand praten”.',
    survey: (wave: string): string => `Vragenlijst: u bent uitgenodigd voor de Personeelsenquête Rijk ${wave}.`,
    figures: 'Cijfers: stel een vraag in gewone woorden, zoals “hoeveel procent heeft zelf discriminatie ervaren”.',
    campaign:
      'Campagne: de steekproef inlezen, de uitnodiging en herinneringen versturen. Typ “voorbeeld vragenlijst” om de vragenlijst eerst zelf te bekijken.',
  },

  help: {
    notForWhat: 'Niet voor',
    confidentiality: 'Vertrouwelijk?',
    who: 'Wie',
    timeLimits: 'Termijn',
    terms: 'Goed om te weten',
    whatHappensNext: 'En dan?',
    call: (number: string): string => `Bel ${number}`,
    more: (name: string): string => `Meer: ${name}`,
    backToSurvey: 'Terug naar de vragenlijst',
    all: 'Alle mogelijkheden',
  },

  figure: {
    practice: 'OEFENCIJFER – dit is oefendata, geen echte uitkomst. Niet delen of gebruiken.',
    category: 'Groep',
    value: 'Cijfer',
    n: 'Aantal (n)',
    interval: '95%-interval',
    clarify: 'Wat bedoelt u precies?',
    refusal: 'Dit cijfer kan ik niet geven',
    askExamples: 'Voorbeelden van vragen',
    examplesTitle: 'Vraag naar gepubliceerde cijfers',
    examplesLead:
      'Typ uw vraag in gewone woorden, of kies een voorbeeld. Ik geef alleen cijfers die zijn gepubliceerd.',
  },
};
