import type { Turn } from './turn.ts';

const spokenTo = String.raw`(?:\w*vertrouwens\w+|vp|hr\w*(?: adviseur)?|p o|p en o|personeelszaken|bedrijfsarts\w*|arbo ?arts|bedrijfsmaatschappelijk\w*(?: werk\w*)?|maatschappelijk werk\w*|bmw|(?:mior of )?(?:een )?(?:ander )?meldpunt|mior|klachtencommissie|kcoo|leidinggevende|lg|chef|baas|manager)`;
const article = String.raw`(?:(?:de|het|een|hun|haar|zijn|eigen|n) ){0,2}`;

/** How Dutch says that an experience was told, kept, handled or looked back on. */
export const DUTCH_CONVERSATIONS: readonly Turn[] = [
  // "Wie met HR sprak, was die tevreden": whoever did.
  [/\bwie (.{3,60}?) (?:was|is|waren|zijn) (?:die|dat|ze|zij)\b/g, 'degenen die $1 '],
  [
    /\b(door|onder|bij|dus|van|over|voor|aan) wie (?!(?:er|heeft er|hebben er|is|zijn|was|waren|de)\b)(?=(?:zag|zagen|ziet|zien|het|dit|dat|erover|een|zelf|discriminatie|racisme|seksisme|iets)\b)/g,
    '$1 degenen die ',
  ],
  [/\b(door|onder|bij|dus|van) wie (?!(?:heeft|hebben|is|was|zijn|waren|de|er)\b)/g, '$1 degenen die '],
  [/\bnaaste (?=collega)/g, ''],
  // "Neemt het op met": talked with.
  [/\b(?:neemt|nemen|nam|namen)\b((?: \w+){0,3}?) op met\b/g, '$1 besproken met'],
  [
    new RegExp(
      String.raw`\bmet (${article}(?:${spokenTo}|(?:directe |naaste )?collegas?)) (?:(?:heeft|hebben|is|zijn|had|hadden) )?(?:opgenomen|opneemt|opnemen|opnam|opnamen)\b`,
      'g',
    ),
    'besproken met $1',
  ],
  [/\bzoek\w* (?:de |hun |er )?steun\b/g, 'steun gezocht'],
  [
    /\b(?:doet|doen|deed|deden)((?: \w+){0,3}?) (?:hun|zijn|haar|het|een|n) verhaal(?: (?:bij|aan|tegen))?\b/g,
    'besproken$1 met',
  ],
  [
    /\b(?:hun|zijn|haar|het|een|n) verhaal ((?:bij|aan|tegen) (?:\w+ ){1,3}?)(?:(?:heeft|hebben) )?(?:gedaan|kwijt|gedeeld|verteld)\b/g,
    'besproken met $1',
  ],
  [
    /\b(?:stort|storten|stortte|stortten)((?: \w+){0,3}?) (?:hun|zijn|haar|het) hart uit(?: (?:bij|aan|tegen))?\b/g,
    'besproken$1 met',
  ],
  [
    /\b(?:hun|zijn|haar|het) (?:hart uitgestort|hart uitstortten|hart uitstorten|ei kwijt(?: (?:kon|konden|kan|kunnen))?)(?: bij)?\b/g,
    'besproken met',
  ],
  [
    /\b(?:(?:hun|zijn|haar|de|een) )?(mond|lippen|kaken)((?: stijf| maar)*) (?:houden|houdt|hield|hielden|gehouden|dicht|op elkaar)(?: (?:houden|houdt|hield|hielden|gehouden))?\b/g,
    'mond houden',
  ],
  [
    /\b(?:houden|houdt|hield|hielden)((?: \w+){0,4}?) (?:hun|zijn|haar|de) (?:mond|lippen|kaken)(?: (?:dicht|stijf|op elkaar))*\b/g,
    '$1 mond houden ',
  ],
  [/\b(?:houden|houdt|hield|hielden)((?: \w+){0,4}?) stil\b/g, '$1 verzwegen '],
  [/\b(?:nooit|niet|nergens)(?: \w+){0,2} (?:over )?begonnen\b/g, 'niet besproken'],
  [/\b(?:met|aan|tegen|bij) (?:een ander|anderen|iemand anders|wie dan ook)\b/g, 'met iemand'],
  [/\btegen iemand\b/g, 'met iemand'],
  // "Familie of een andere buitenstaander": the last of a list is of the same kind.
  [
    /\b(of|en) (?:een )?andere? (?=(?:buitenstaander|buitenstaanders|professional|hulpverlener|hulpverleners|vriend|vrienden|kennis|kennissen|naaste|naasten|derden?|van buiten|psycholoog|therapeut)\b)/g,
    '$1 ',
  ],
  [
    /\b(psycholoog|therapeut|vrienden|familie|hulpverlener) of (?:iets|iemand) (?:dergelijks|zulks|in die geest|anders)\b/g,
    '$1',
  ],
  [/\btevredenheid\b(?=.*\b(?:doe|geef|toon|graag|wil|wel) (?:maar )?alles\b)/g, 'tevreden neutraal ontevreden'],
  [
    /\b((?:een |hun |de )?(?:directe |naaste )?(?:collegas?|leidinggevende|vertrouwenspersoon|chef|manager|bedrijfsarts)) in vertrouwen (?:is |zijn |wordt |werd |werden |worden )?genomen\b|\bin vertrouwen (?:genomen|neemt|nemen|nam|namen)\b/g,
    'besproken met $1',
  ],
  // "Belde met het meldpunt", "mailde de bedrijfsarts": spoken to as well.
  [
    new RegExp(
      String.raw`\b(?:bel|belt|bellen|belde|belden|mail|mailt|mailen|mailde|mailden|app|appt|appen|appte|appten|contacteer\w*)((?: (?:er|hierover|daarover|erover|ook|toen|wel|zelf))*)(?: (?:met|naar|aan))? (${article}${spokenTo})\b`,
      'g',
    ),
    '$1 besproken met $2',
  ],
  // "Slecht te spreken over": not satisfied; "goed noch slecht": neither.
  [
    /\b(?:niet (?:erg |zo |echt |bepaald )?(?:goed |best )?|slecht |matig |weinig |nauwelijks |allerminst )te spreken\b/g,
    'ontevreden',
  ],
  [
    /\b(?:niet )?goed (?:noch|en (?:ook )?niet|maar (?:ook )?niet|niet) slecht\b|\bnoch goed noch slecht\b/g,
    'neutraal',
  ],
  [/\b(?:in )?(?:dat|het|t) midden(?: (?:zit|zaten|zitten|hangt|hangen))?\b(?=$| van$)/g, ' '],
  [/\b(on)?tevredener\b/g, 'vaker $1tevreden'],
  [
    /\b(?:vind|vindt|vinden|vond|vonden)((?: (?:dat|het|de|hun|zaak|melding|dit|er|toch|afhandeling|ervaring))*) (?:slecht|niet goed|onvoldoende|matig|niet netjes|waardeloos|beneden de maat)(?: (?:is|zijn|was|werd))? (?:opgepakt|afgehandeld|aangepakt|behandeld|opgelost|verlopen)\b/g,
    'ontevreden over de afhandeling',
  ],
  [
    /\b(?:vind|vindt|vinden|vond|vonden)((?: (?:dat|het|de|hun|zaak|melding|dit|er|toch|afhandeling|ervaring))*) (?:goed|netjes|prima|keurig|naar behoren)(?: (?:is|zijn|was|werd))? (?:opgepakt|afgehandeld|aangepakt|behandeld|opgelost|verlopen)\b/g,
    'tevreden over de afhandeling',
  ],
  [new RegExp(String.raw`\b(?:bij|van) (${article}${spokenTo}) vandaan\b`, 'g'), 'na een gesprek met $1'],
  // "Houden medewerkers het voor zich": what is said of them stands in between.
  [
    /\b(?:houden|houdt|hield|hielden)\b(.{0,50}?) (?:het |dat |dit )?(?:voor|bij) (?:zich|zichzelf)\b/g,
    '$1 voor zich houden ',
  ],
  [/\bleg(?:t|gen|de|den)\b(.{0,40}?) voor (?:aan|bij) /g, '$1 besproken met '],
  [/\b(?:voorgelegd|voorlegde|voorlegden|voorleggen) (?:aan|bij) /g, 'besproken met '],
  [
    new RegExp(
      String.raw`\b(?:bij|naar|met) (${article}${spokenTo}) (?:is |zijn |was |waren |hebben |heeft )?(?:geweest|langs ?geweest|langsgegaan|beland|uitgekomen|terecht ?gekomen|gegaan|gelopen|gezeten|gingen|ging|gaan|gaat|stapten|stapte|liepen|liep|kwamen|kwam|trokken|trok)\b`,
      'g',
    ),
    'besproken met $1',
  ],
  [
    new RegExp(
      String.raw`\b(?:gaan|gaat|ging|gingen|stappen|stapt|stapte|stapten|lopen|loopt|liepen|liep|komen|komt|kwamen|kwam|wenden|wendt|trekken|trekt|zoeken|zoekt|zochten|zocht|vinden|vindt|vonden|vond|weten|wist|wisten|klopt|kloppen|klopten)\b(.{0,60}?) (?:naar|bij|tot) (${article}${spokenTo})\b`,
      'g',
    ),
    '$1 besproken met $2',
  ],
  [
    new RegExp(
      String.raw`\b(${spokenTo}) (?:is |wordt |werd |zijn |worden )?(?:erbij )?(?:benaderd|bereikt|betrokken|gehaald|gevonden|weten te vinden|ingezet|geconsulteerd|gecontacteerd|gebeld|gemaild|opgezocht|gezien)\b`,
      'g',
    ),
    'besproken met $1',
  ],
  [new RegExp(String.raw`\b(${spokenTo}) als gesprekspartner\b`, 'g'), 'besproken met $1'],
  [new RegExp(String.raw`\b(${spokenTo}|collegas?) ?gesprek(?:ken)?\b`, 'g'), 'gesprek met $1'],
  [new RegExp(String.raw`\b(${spokenTo}) ?gang\b`, 'g'), 'besproken met $1'],
  // "Hoe de organisatie met hun ervaring omging": how it was handled.
  [
    /\b(?:(?:met|over) )?(?:hoe|(?:de )?(?:manier|wijze) waarop) (?:\w+ ){0,6}?(?:omging|omgingen|omgaat|omgegaan(?: is| werd)?|reageerde|reageerden|handelde|oppakte|aanpakte|afhandelde|opgepakt(?: is| werd)?|afgehandeld(?: is| werd)?|aangepakt(?: is| werd)?|behandeld(?: is| werd)?|opgelost(?: is| werd)?|afgelopen(?: is)?|verlopen(?: is)?|verliep|liep|gegaan(?: is)?)\b/g,
    ' over de afhandeling ',
  ],
  [
    /\b(?:met|over) wat (?:er )?(?:\w+ ){0,8}?(?:gedaan|gebeurd|ondernomen|gebeurde|deed|deden|doet|doen|ondernam|ondernamen)(?: is| werd)?\b/g,
    ' over de afhandeling ',
  ],
  [
    /\b(?:aanpak|reactie|optreden|afhandeling|opvolging|handelen) (?:van |door )?(?:de |hun |het |onze )?(?:werkgever|organisatie|leiding|dienst|directie|ministerie|departement|rijk)\b/g,
    'afhandeling',
  ],
];
