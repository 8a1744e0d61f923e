import type { Turn } from './turn.ts';

const asker = String.raw`(?:\w*(?:directeur|directie|directieraad)|directeur generaal|baas|chef|leidinggevende|manager|teamleider|collega|collegas|afdelingshoofd|bestuurder|bestuur|bestuursraad|dg|sg|psg|minister|min|ministers?|bewindspersoon|staatssecretaris|woordvoerder|woordvoering|opdrachtgever|management|managementteam|mt|or|dor|gor|cor|ondernemingsraad|medezeggenschap|vakbond(?:en)?|bond(?:en)?|kamer|tweede kamer|eerste kamer|tk|kamerlid|kamerleden|pers|persvoorlichter|journalist|krant|media|voorlichting|communicatie|projectleider|programmamanager|stuurgroep|werkgroep|klankbordgroep|rekenkamer|inspecteur generaal|coordinator|rijkscoordinator|griffier|secretaris|hoofd|auditdienst|accountant|ombudsman|\w*beleidsmedewerker)`;
const determiner =
  '(?:(?:de|het|een|mijn|mn|onze|ons|die|dat|deze|dit|haar|zijn|eigen|nieuwe|huidige|volgende|komende|aanstaande|eerstvolgende|interne|externe|korte|kleine|jaarlijkse|wekelijkse|maandelijkse|belangrijke|rijksbrede|interdepartementale|ministeriele|ambtelijke|parlementaire|plenaire|gezamenlijke|roze|schriftelijke|besloten|lopende|extra) )';
const occasion = String.raw`(?:\w*(?:overleg|debat|vergadering|bijeenkomst|sessie|speech|toespraak|presentatie|notitie|nota|brief|memo|rapportage|verslag|training|workshop|cursus|campagne|project|nieuwsbrief|interview|lunch|conferentie|congres|symposium|seminar|webinar|lezing|column|blog|blogje|bericht|berichtje|poster|folder|factsheet|dashboard|evaluatie|scriptie|kring|netwerk|werkgroep|projectgroep|klankbordgroep|stuurgroep|afspraak|voorstel|themadag|heidag|studiedag|middag|ochtend|programma|plan|intranet|podcast|filmpje|artikel|artikeltje|praatje|stukje|jaarplan|jaarverslag|begroting|agenda|evenement|dialoog|dialoogsessie|borrel|stuk|verhaal|advies|onderbouwing|beantwoording|antwoord)\b)`;
/** What is spoken at or written, and is no body of persons. */
const event = String.raw`\w*(?:overleg|debat|vergadering|bijeenkomst|sessie|speech|toespraak|presentatie|notitie|nota|brief|memo|rapportage|verslag|nieuwsbrief|interview|lunch|conferentie|congres|symposium|seminar|webinar|lezing|column|blog|factsheet|artikel|jaarplan|jaarverslag|themadag|heidag|studiedag)`;
/** Whoever figures are wanted for, and who is no group that is asked about. */
const patron = String.raw`(?:directieraad|bestuursraad|dg|sg|psg|minister|bewindspersoon|staatssecretaris|woordvoerder|opdrachtgever|mt|managementteam|or|dor|gor|cor|ondernemingsraad|medezeggenschap|vakbond(?:en)?|bond(?:en)?|kamer|tweede kamer|eerste kamer|tk|kamerlid|kamerleden|pers|persvoorlichter|journalist|krant|media|stuurgroep|werkgroep|klankbordgroep|rekenkamer|ombudsman|griffier)`;
const subject = String.raw`(?:banenafspraak|toeslagen\w*|arbeidsmarkt\w*|begroting|sociale veiligheid|werkdruk|personeel(?:sbeleid)?|arbeidsvoorwaarden|cao|inclusie|diversiteit(?: en inclusie)?|integriteit|omgangsvormen|leiderschap|cultuur|organisatiecultuur|werkcultuur|goed werkgeverschap|werkgeverschap|participatie\w*|vitaliteit)`;
const moment =
  '(?:vandaag|morgen|overmorgen|vanmiddag|vanochtend|vanmorgen|vanavond|straks|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|deze week|volgende maand|begin juni|het najaar|het voorjaar)';

const greetedBy =
  /^\s*(?:hoi|hallo|hey|dag|beste|geachte|lieve|goedemorgen|goedemiddag|goedenavond)\s+(?:(?:heer|mevrouw|meneer|collega)\s+)?\p{Lu}\p{L}+(?:\s(?:(?:van|de|der|den)\s)*\p{Lu}\p{L}+)?\s*[,!.:–-]/iu;
const signedBy =
  /(?:groet(?:en|jes)?|gr|mvg|vr\.? ?gr\.?|dank(?:jewel|uwel)?|bedankt|thanks)\s*[,.!–-]+\s*\p{Lu}\p{L}+(?:\s(?:(?:van|de|der|den)\s)*\p{Lu}\p{L}+)?\s*[.!]*\s*$/u;

/** A Dutch text without the name that is greeted and the name that signs. */
export const withoutDutchNames = (text: string): string => {
  const opened = greetedBy.exec(text)?.[0];
  const isName = opened !== undefined && /\s\p{Lu}\p{Ll}+\s*[,!.:–-]$/u.test(opened);
  return (isName ? text.slice(opened.length) : text).replace(signedBy, ' ');
};

/** What stands around a Dutch question and is no part of it: who wants to know, what for, and what whoever asks is doing. */
export const DUTCH_ASIDES: readonly Turn[] = [
  // What somebody is working on is no part of what they ask.
  [
    /\b(?:(?:een|ons|onze|het|de|mijn) )?(?:plan(?:nen)? van aanpak|actieplan|programma|dossier|portefeuille|thema|overleg|bijeenkomst|themadag|werkgroep|projectgroep|coordinator|adviseur|kpi|kpis|dashboard|monitor|visie|beleidsplan|jaarplan|training|workshop|notitie|nota|rapportage|project|netwerk) (?:over |rond |rondom |voor |op het gebied van )?(?:sociale veiligheid|integriteit|diversiteit(?: en inclusie)?|inclusie|ongewenst gedrag|ongewenste omgangsvormen|d en i|leiderschap|rijk met een beperking)\b/g,
    ' ',
  ],
  [
    /\b(?:training|cursus|workshop|brief|bijeenkomst|handreiking|sessie|nieuwsbrief) (?:voor|aan|met) (?:onze |de )?(?:leidinggevenden|managers|teamleiders|directeuren|medewerkers|vrouwen)\b/g,
    ' ',
  ],
  // "Wordt er vaak …", "nog altijd": how often is not asked, as long as no share is asked for before it.
  [
    /^((?:(?!\b(?:hoeveel|welke?|percentages?|aandeel|procent|deel|aantal|cijfers?|getal|wie)\b).)*?)(?<!\b(?:hoe|zo|even|te|meer|minder|niet) )\b(?:nog |heel |best |erg |veel te )?(?:vaak|altijd|steeds|regelmatig|geregeld|dikwijls|telkens|voortdurend|herhaaldelijk)\b(?! (?:dan|als|meer|minder|vaker|niet)\b)/g,
    '$1 ',
  ],
  // "Als beleidscoördinator krijg ik": who asks.
  [
    /\bals (?:\w+ )?\w*(?:coordinator|adviseur|woordvoerder|secretaris|voorzitter|medewerker|projectleider|programmamanager|leidinggevende|manager|teamleider|directeur|lid|onderzoeker|trainer|ambtenaar)(?: (?:\w+ ){0,3}?)? ?(?=(?:krijg|wil|zoek|heb|ben|word|moet|vraag|zou|maak|schrijf|doe|ga|kan|hoor|lees|mag|werk) (?:ik|wij|we)\b)/g,
    ' ',
  ],
  // "Ik werk zelf bij …, maar": where they are is set aside by themselves.
  [
    /\b(?:ik|we|wij) (?:werk|werken|zit|zitten|ben|zijn|kom|komen)(?: zelf)?(?: \w+){1,6}? maar (?=.*\b(?:rijksbre\w+|hele rijk|heel het rijk|totale rijk|rijk als geheel)\b)/g,
    ' ',
  ],
  // "Bij ons, voor het hele Rijk": us is then the whole of it.
  [/\b(?:bij|van|onder) ons\b(?=.*\b(?:rijksbre\w+|hele rijk|heel het rijk)\b)/g, ' '],
  // "Morgen praat ik met de ondernemingsraad": a conversation of whoever asks.
  [
    new RegExp(
      String.raw`\b(?:${moment} )?(?:(?:ik|we|wij) (?:praat|praten|spreek|spreken|sprak|spraken|overleg|overleggen|vergader|vergaderen|zit|zitten)|(?:praat|praten|spreek|spreken|overleg|overleggen|vergader|vergaderen|zit|zitten) (?:ik|we|wij)|(?:ik|we|wij) (?:heb|hebben|had|hadden)|(?:heb|hebben|had|hadden) (?:ik|we|wij))(?: ${moment})?(?: weer| even| nog| ook| net| zo)?(?: een (?:gesprek|afspraak|overleg|vergadering))? (?:met|bij) ${determiner}*${asker}(?: ${moment})?\b`,
      'g',
    ),
    ' ',
  ],
  // "Ik bereid een overleg voor", "we organiseren een themadag over …": what they are doing.
  [
    new RegExp(
      String.raw`\b(?:(?:ik|we|wij) (?:bereid|bereiden|schrijf|schrijven|maak|maken|organiseer|organiseren|geef|geven|houd|houden|heb|hebben|werk|werken|stel|stellen|verzorg|verzorgen|begeleid|begeleiden|ga|gaan|moet|moeten|leid|leiden)|(?:bereid|bereiden|schrijf|schrijven|maak|maken|organiseer|organiseren|geef|geven|houd|houden|heb|hebben|werk|werken|verzorg|verzorgen) (?:ik|we|wij))(?: ${moment})?(?: nu| net| zelf| straks| weer| even| namelijk)?(?: aan| naar| bij)? ${determiner}*${occasion}(?: (?:over|rond|rondom|van|voor|met|bij|op) ${determiner}*(?:${subject}|${asker}|${moment}))*(?: (?:voor|geven|houden|schrijven|maken|voorbereiden))?(?: en| dus| waarin| waarvoor| daarom| daarvoor)?\b`,
      'g',
    ),
    ' ',
  ],
  // "Voor het debat van morgen", "in onze klankbordgroep werd gevraagd": what it is for and where it came up.
  [
    new RegExp(
      String.raw`(?<!\b(?:koos|kozen|kiest|kiezen|gekozen|kies) )\b(?:voor|tbv|ten behoeve van|ter voorbereiding (?:op|van)|ter onderbouwing van|in aanloop naar|met het oog op|naar aanleiding van|nav|ivm|in verband met|vooruitlopend op) ${determiner}+(?:${occasion}|gesprek|gesprekje)(?: (?:over|rond|rondom|van|voor|met|bij|op|in) ${determiner}*(?:${subject}|${asker}|${moment}))*`,
      'g',
    ),
    ' ',
  ],
  [
    new RegExp(
      String.raw`\b(?:tijdens ${determiner}+${occasion}|(?:in|op|bij) ${determiner}+${event}|(?:in|op|bij) ${determiner}+${occasion}(?= (?:werd|wordt|is|kwam|komt)(?: er| mij| ons)? (?:gevraagd|gesteld|gezegd|geroepen|genoemd|de vraag)))(?: (?:over|rond|van|op) ${determiner}*(?:${subject}|${moment}))*(?: (?:werd|wordt|is|kwam|komt)(?: er| mij| ons)? (?:gevraagd|gesteld|gezegd|geroepen|genoemd|de vraag(?: op)?))?\b`,
      'g',
    ),
    ' ',
  ],
  [
    new RegExp(
      String.raw`\b(?:(?:voor|tbv|vraag van|verzoek van) ${determiner}*${patron}|(?:namens|op verzoek van|in opdracht van|voor (?:mijn|mn|onze|ons)) ${determiner}*${asker})\b(?! (?:en|of|in|bij|met|die|dat)\b)`,
      'g',
    ),
    ' ',
  ],
  // "…, vraagt de directeur zich af": the same, said behind it.
  [
    new RegExp(
      String.raw`\b(?:vraagt|vroeg|vragen|vroegen|wil|wilde|willen|zegt|zei|aldus|wenst) ${determiner}*${asker}(?: (?:zich|af|weten|horen|zien|hebben|van|mij|me|ons|nu|graag|steeds|vandaag|net))*(?= *$)`,
      'g',
    ),
    ' ',
  ],
  // "De Kamer wil weten of het representatief is": what else they want.
  [
    new RegExp(
      String.raw`\b${determiner}*${asker} (?:wil|willen|wilde|vraagt|vroeg|vragen)(?: \w+){0,2} (?:weten )?of (?:het|dit|dat|de cijfers?) (?:wel |echt |nog )?(?:representatief|klopt|kloppen|waar|betrouwbaar|actueel|bekend)(?: is| zijn)?\b`,
      'g',
    ),
    ' ',
  ],
  // Whoever wants to know is nobody who is asked about.
  [
    new RegExp(
      String.raw`(?:\b(?:mijn|onze|ons|de|een|mn)(?: eigen| nieuwe)? ${asker}|^(?:or|mt|dg|sg|min|minister|tk|kamer|pers|staatssecretaris|stas)\b|^\w*directeur\b)(?: \w+){0,2}? (?:wil|wilt|willen|wilde|vraagt|vragen|vroeg|vroegen|zoekt|zocht|eist|verlangt)(?= .{0,30}\b(?:weten|getal|cijfers?|percentages?|overzicht|hoeveel|tabel|naar|om|hebben|zien|hoe|of we|of ik|of er|waar|welke?)\b)(?: (?:per se|graag|van mij|van ons|dat|even|nu|straks|vandaag|zich af))*`,
      'g',
    ),
    ' ',
  ],
  // "Heb ik nodig": asked for, and not what "I" answered.
  [/\b(?:heb|had) ik\b(?=.*\bnodig\b)/g, ' '],
  // "Ik denk even mee met de directeur": whom they are working with.
  [
    new RegExp(
      String.raw`\b(?:ik|we|wij) (?:denk|denken|loop|lopen|kijk|kijken|lees|lezen|werk|werken)(?: (?:even|vast|nu|vandaag|ook))* (?:mee|samen) (?:met|voor) ${determiner}*${asker}\b`,
      'g',
    ),
    ' ',
  ],
  [/\b(?:ik|we|wij|u|je) (?:kan|kunnen|kon|konden|kunt)\b(.{0,60}?)\bzien\b/g, ' $1 '],
];
