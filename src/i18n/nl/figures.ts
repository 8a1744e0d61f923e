/** The words around figures; the words of indicators and groups themselves are content. */
export const figures = {
  decimal: ',',
  thousands: '.',
  respondents: 'respondenten',
  lessThan: (percent: string): string => `minder dan ${percent}`,
  moreThan: (percent: string): string => `meer dan ${percent}`,
  about: (percent: string): string => `zo'n ${percent}`,
  practice: 'OEFENCIJFER',
  of: (group: string, among: string, predicate: string): string =>
    among === '' ? `Van de ${group} ${predicate}` : `Van de ${group} ${among}, ${predicate}`,
  interval: (low: string, high: string): string => `tussen ${low} en ${high}`,
  withInterval: (sentence: string, interval: string): string => `${sentence} (95%-interval: ${interval}).`,
  /** The one sentence for every figure that is withheld. */
  withheld:
    'Een punt (“.”) betekent: dit cijfer is niet gepubliceerd. De groep is te klein, of anderen zouden eruit kunnen afleiden wat iemand heeft geantwoord.',
  notPublished: (query: string): string => `Dit cijfer is niet gepubliceerd: ${query}.`,
  breakdown: (subject: string, cells: string): string => `${subject}: ${cells}.`,
  seeTable: 'zie de tabel',
  wave: (wave: string): string => `meting ${wave}`,
  understood: (query: string): string => `Ik begreep: ${query}.`,
  unknownValue: 'niet gepubliceerd',
  everybody: 'alle respondenten',
  /** A correction that was published later, beside the figure that it is about. */
  erratum: (text: string): string => `Let op: ${text}`,
  facts: {
    base: 'Over wie',
    question: 'Vraag (strekking)',
    exactQuestion: 'Vraag',
    period: 'Periode',
    response: 'Respons en weging',
    source: 'Bron',
    protection: 'Bescherming',
    method: 'Methode',
    differences: 'Verschillen',
    reading: 'Uitleg',
    dot: 'De punt (“.”)',
    words: 'In de woorden van de bron',
    statement: 'De brief zegt ook',
  },
  period: (fieldwork: string): string => `veldwerk ${fieldwork}; ervaringen in de 12 maanden daarvoor`,
  periodOfResponse: (fieldwork: string): string => `veldwerk ${fieldwork}`,
  response: (completed: string, invited: string, weighting: string): string =>
    `${completed} van de ${invited} benaderde medewerkers vulden de vragenlijst in; ${weighting}`,
  periodUnknown: (wave: string): string => `meting ${wave}; ervaringen in de 12 maanden voor het invullen`,
  responseIn: (wave: string, weighting: string): string =>
    `vraag “respons meting ${wave}” voor het aandeel dat heeft meegedaan; ${weighting}`,
  weightings: {
    raked: 'gewogen naar steekproefcel en naar bekende aantallen in de hele groep (raking)',
    poststratified: 'gewogen naar steekproefcel (poststratificatie)',
    unknown: 'gewogen',
  },
  method: (version: string): string => `methode van bescherming en schatting, versie ${version}`,
  differences: {
    pair: (higher: string, lower: string): string => `${higher} hoger dan ${lower}`,
    found: (pairs: string, more: number): string =>
      `Aantoonbaar verschil: ${pairs}${more === 0 ? '' : `; en nog ${more} keer`}.`,
    others: 'Tussen de andere groepen: geen aantoonbaar verschil.',
    none: 'Geen aantoonbaar verschil tussen de groepen.',
    untestable: 'Geen aantoonbaar verschil: er zijn geen twee groepen met een gepubliceerd interval.',
  },
  howToRead: 'Zo leest u deze cijfers',
  noised: 'Cijfers licht verstoord en afgerond, zodat niemand te herkennen is. Het interval houdt daar rekening mee.',
  clarify: {
    unknown: (word: string): string => `Het woord “${word}” begrijp ik niet. Bedoelt u een van deze vragen?`,
    unknownAlone: (word: string): string =>
      `Het woord “${word}” begrijp ik niet. Wilt u uw vraag anders stellen? Bijvoorbeeld: “hoeveel procent heeft zelf discriminatie ervaren, per leeftijd”.`,
    readings: 'Uw vraag kan meer dan één ding betekenen. Wat bedoelt u?',
    nearest: 'Precies dit cijfer bestaat niet. Dit komt het dichtst in de buurt. Bedoelt u dit?',
    nothing:
      'Ik weet niet zeker wat u bedoelt. Wilt u uw vraag anders stellen? Bijvoorbeeld: “hoeveel vrouwen hebben zelf racisme ervaren”.',
  },
  none: 'Stel gerust een vraag over de gepubliceerde cijfers. Bijvoorbeeld: “hoeveel procent heeft zelf discriminatie ervaren”. Of typ “help” als u met iemand wilt praten.',
  refusal: {
    notComparable: (why: string): string =>
      `De metingen van 2023 en 2025 kan ik niet met elkaar vergelijken. ${why} Ik kan u wel de cijfers van één meting geven.`,
    individual:
      'Over één persoon, of over wie wel of niet heeft meegedaan, geef ik nooit iets. Dat weet ik ook niet. Ik kan u wel cijfers over groepen geven, of de respons per domein.',
    not_measured:
      'Dit is in deze meting niet gevraagd. Ik kan u wel cijfers geven over zelf ervaren of opgemerkte discriminatie, per geslacht, leeftijd, domein, functiegroep, schaal of migratieachtergrond.',
    not_published:
      'Dit cijfer is niet gepubliceerd. Vraag naar hoogstens twee kenmerken tegelijk (of domein, geslacht en leeftijd samen), of naar het cijfer voor het hele Rijk.',
    causal:
      'De cijfers laten zien hoe vaak iets voorkomt, niet waarom. Ik kan u wel laten zien hoe groepen van elkaar verschillen.',
    out_of_scope:
      'Cijfers van een ander departement mag ik u niet geven. U kunt wel vragen naar uw eigen departement en naar het hele Rijk.',
    differencing:
      'Een cijfer voor “iedereen behalve” een groep geef ik niet: daaruit kan iets over een kleine groep af te leiden zijn. Ik kan u wel elke groep apart geven, of het hele Rijk.',
  },
  command: (command: string): string => `Opdracht: ${command}.`,
};
