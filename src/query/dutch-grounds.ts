import { seeing, victim } from './dutch-words.ts';
import type { Turn } from './turn.ts';

const subject =
  '(?:(?:ze|zij|hij|iemand|men|je|die|degene|mensen|medewerkers|collegas|anderen|(?:de|een) collega)(?: zelf| toevallig| nu eenmaal)*(?: (?:ze|hen|hem|haar|iemand|je))? )';
const being = String.raw`(?:(?:zou|zouden) )?(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|gevonden|bevonden|vond|vonden|vindt|vinden|acht|achtte|achtten|draagt|dragen|droeg|droegen|komt|komen|kwam|kwamen|valt|vallen|viel|vielen|geworden)(?: (?:gevonden|geworden|zijn|worden|werden|wordt|werd|zijn|zouden))*`;

/** One or more of the words side by side: "homo, lesbisch of bi". */
const listed = (words: string): string =>
  String.raw`(?:(?:een|te|ook|nog|al|op|van|in|n|het|de) )*(?:${words})(?:(?: of| en| dan wel)*(?: (?:een|te|juist|niet|op|van|in))* (?:${words}))*`;

/** "Omdat ze … zijn", "om … te zijn", "vanwege het … zijn": a ground, and no cause. */
const because = (words: string, ground: string): readonly Turn[] => [
  [
    new RegExp(
      String.raw`\b(?:omdat|doordat|alleen omdat) ${subject}${listed(words)}(?: ${being})\b|\bom ${listed(words)} te (?:zijn|hebben|dragen)\b|\b(?:(?:vanwege|wegens) (?:het |hun )?|(?:door|om) (?:het|hun) )${listed(words)} zijn\b`,
      'g',
    ),
    `vanwege ${ground}`,
  ],
];

/** "Zag dat een vrouwelijke collega seksistisch …": the ground says it, so whom it happened to need not. */
const saidAgain = (words: string, ground: string): Turn => [
  new RegExp(
    String.raw`^(?=.*\b${seeing}\b)(?=.*\b(?:${ground})\b)(.*?\b(?:dat|hoe|toen|waarbij|van|tegen|richting|jegens|naar|en|een|er) )(?:${words})(?:(?: of| en)?(?: juist)? (?:${words}))* (${victim})\b`,
    'g',
  ),
  '$1$2',
];

/** "Zag dat een homoseksuele collega …": whom somebody saw it happen to, and what for. */
const described = (words: string, ground: string): Turn => [
  new RegExp(String.raw`^(?=.*\b${seeing}\b)(.*?)\b(?:${words}) (${victim})\b`, 'g'),
  `$1$2 vanwege ${ground} `,
];

const loving =
  'homos?|gay|lesbisch|lesbo|lesbienne|biseksueel|bi|lhbti\\w*|homoseksueel|queer|panseksueel|aseksueel|(?:op|van) (?:(?:iemand|mensen|personen) van )?(?:hetzelfde geslacht|het eigen geslacht|hun eigen geslacht|eigen geslacht|dezelfde sekse|mannen|vrouwen)(?: houden)?';
const coming =
  'moslims?|moslima|joods|zwart|bruin|gekleurd|christen|christelijk|gelovig|hindoe|hindoestaans|islamitisch|allochtoon|buitenlands|buitenlander|migrant|turks|marokkaans|surinaams|antilliaans|aziatisch|chinees|afrikaans|indisch|moluks|pools|wit|blank|niet wit|kleur|niet nederlands|(?:buitenlandse|niet nederlandse|andere) (?:afkomst|komaf|herkomst)|(?:een )?ander land|het buitenland|niet (?:hier|in nederland) geboren|hoofddoek|keppeltje|keppel|(?:andere|donkere) (?:huidskleur|huid|afkomst|herkomst|achtergrond)|ander geloof|(?:migratie|allochtone )achtergrond';
const limited =
  'beperking|handicap|rolstoel|chronisch ziek|chronische ziekte|blind|doof|slechthorend|slechtziend|autisme|autistisch|adhd|dyslexie|dyslectisch|gehandicapt|(?:lichamelijk|fysiek|psychisch|mentaal) beperkt|neurodivergent|aandoening|minder valide';
const sexed =
  'vrouw|vrouwen|vrouwelijk|man|mannen|mannelijk|trans|transgender|transpersoon|transvrouw|transman|non ?binair|intersekse|genderqueer|genderfluide';
const aged =
  'oud|jong|ouder|jonger|(?:boven|onder|over) de (?:\\d\\d|twintig|dertig|veertig|vijftig|zestig)|bepaalde leeftijd';

/** Grounds that Dutch says with a clause of its own, or by describing whom it happened to. */
export const DUTCH_GROUNDS: readonly Turn[] = [
  // "Psychische of fysieke beperking": what kind of it makes no difference.
  [
    /\b(?:(?:psychische|mentale|fysieke|lichamelijke|geestelijke|verstandelijke|zintuiglijke|auditieve|visuele|motorische|functionele|zichtbare|onzichtbare|medische|cognitieve)(?: (?:en|of|dan wel|en of))? )+(?=(?:beperking|handicap|aandoening|ziekte))/g,
    '',
  ],
  [
    /\b(?:lichamelijk|fysiek|psychisch|mentaal)(?: (?:of|en) (?:lichamelijk|fysiek|psychisch|mentaal))? (?:beperkt|gehandicapt)\b/g,
    'handicap',
  ],
  [/\b(?:hun |zijn |haar )?accent (?:of|en) (?=herkomst|afkomst|huidskleur)/g, ''],
  // "Geloof, los van herkomst": a part of a ground, which was not asked apart.
  [
    /\b(?:geloof|religie|godsdienst|huidskleur|kleur|herkomst|afkomst)\b(?: \w+){0,2}? (?:los van|afgezien van|apart van|onafhankelijk van|gescheiden van|en niet om|niet om|zonder) (?:(?:de|het|hun|hun) )?(?=(?:geloof|religie|huidskleur|kleur|herkomst|afkomst)\b)/g,
    ' religieuze groep ',
  ],
  [/\bandere niet (?:nader )?(?=genoemde)/g, 'niet nader '],
  ...because(loving, 'seksuele gerichtheid'),
  ...because(coming, 'huidskleur'),
  ...because(limited, 'handicap'),
  ...because(sexed, 'sekse'),
  ...because(aged, 'leeftijd'),
  // "Zag dat een collega met een hoofddoek …": whom it happened to, and what for.
  [
    new RegExp(
      String.raw`^(?=.*\b${seeing}\b)(.*?)\b(${victim}) met (?:een )?(?:hoofddoek|keppeltje|keppel|(?:donkere|andere|gekleurde) (?:huidskleur|huid))\b`,
      'g',
    ),
    '$1$2 vanwege huidskleur ',
  ],
  saidAgain('vrouwelijke|mannelijke', String.raw`geslacht|sekse|gender|seksis\w*|sexis\w*`),
  saidAgain('oudere|jongere|jonge|oude', String.raw`\w*leeftijd\w*|te oud|te jong|agis\w+`),
  [/\b(?:omdat|om) (?:wie|wat|hoe) (?:ze|zij|hij|men|je|mensen|iemand) (?:is|zijn|waren|was)\b/g, ' '],
  // "Om de leeftijd": as "om hun leeftijd".
  [
    /\bom (?:de|het|t|zn|zijn|haar|hun|zijn of haar|hun eigen|iemands) (leeftijd|geslacht|sekse|gender|afkomst|herkomst|achtergrond)\b/g,
    'vanwege $1',
  ],
  // "Op hun afkomst beoordeeld": what they were judged by.
  [
    /\bop (?:(?:de|het|hun|zijn|haar|een) )*(leeftijd|geslacht|sekse|gender|afkomst|herkomst|huidskleur|kleur|geloof|geaardheid|beperking|handicap|achtergrond)((?: (?:werd|werden|wordt|worden|is|zijn|was|waren))?) (?:beoordeeld|afgerekend|aangekeken|aangesproken|afgewezen|veroordeeld|gepakt)\b/g,
    'vanwege $1$2 gediscrimineerd',
  ],
  // "Leeftijd was een reden om": the ground.
  [
    /\b(leeftijd|geslacht|sekse|gender|afkomst|herkomst|huidskleur|geloof|geaardheid|seksuele gerichtheid|beperking|handicap)\b((?: (?!reden|aanleiding)\w+){0,9}?) (?:een|de|hun|als) (?:reden|aanleiding|grond|oorzaak)(?: (?:was|is|waren|vormde))? (?:om|waarom|voor)\b/g,
    '$2 vanwege $1 ',
  ],
  // "Een andere reden dan de vijf genoemde gronden": the rest of the grounds.
  [
    /\b(?:(?:om|op|vanwege|wegens|door|voor) )?(?:(?:een )?(?:andere? (?:grond|reden|gronden|redenen)|grond|reden|iets|iets anders|anders)) (?:dan|buiten|naast|behalve) (?:de )?(?:5|vijf)(?: \w+){0,2} (?:gronden|redenen)\b/g,
    ' overige gronden ',
  ],
  [
    /\b(?:een )?(?:grond|reden) die niet (?:in|op) (?:het|de|dat|die) (?:rijtje|lijst|lijstje|vragenlijst|opsomming)(?: (?:staat|stond|voorkomt|genoemd wordt|zit))?\b|\b(?:een )?niet genoemde (?:grond|reden)\b/g,
    ' overige gronden ',
  ],
  [/\b(?:andere?|overige) (?:en |of )?(?:andere?|overige) (?=gronden|grond|redenen|reden)/g, 'overige '],
  [
    /(?<!\b(?:geslacht|gender|sekse)\b.{0,30})\boverig(?:e)? (?:(?:heeft|hebben|had|hadden|werd|is) )?(?:ingevuld|aangekruist|gekozen|geantwoord|aangevinkt|invulden?|aankruisten?|aangegeven|genoemd)\b/g,
    ' overige gronden ',
  ],
  described(
    '(?:homoseksuele|homofiele|lesbische|biseksuele|gay|queer|lhbti\\w*)(?: (?:of|en) (?:homoseksuele|lesbische|biseksuele))?',
    'seksuele gerichtheid',
  ),
  described(
    '(?:zwarte|gekleurde|donkere|islamitische|moslim|joodse|turkse|marokkaanse|surinaamse|antilliaanse|aziatische|buitenlandse|allochtone)(?: (?:of|en) (?:zwarte|islamitische|joodse|turkse|marokkaanse|surinaamse))?',
    'huidskleur',
  ),
  [/\bgehandicapte (burgers?|inwoners?|klanten|clienten|collegas?)\b/g, '$1 met een handicap'],
  [/\bmet een (?:handicap|beperking)(?: gerelateerde?)? ervaring\b/g, 'ervaring vanwege handicap'],
  // Whoever was discriminated against is described, as somebody saw it: the ground, and no group of respondents.
  [
    /^(?=.*\b(?:gezien|zag|zagen|zien|ziet|opgemerkt\w*|opmerk\w*|getuigen?|gemerkt|merk\w*|waargenomen|waarnam\w*|constate\w*|geconstateerd|signale\w*|gesignaleerd|omstanders?|toeschouwers?|meemaakten dat)\b)(?!.*\b(?:vanwege|wegens|op grond)\b)(.*?)\b(burgers?|inwoners?|klanten|klant|client\w*|bezoekers?|collegas?|teamgenoot|teamgenoten) met (?:een )?(?:\w+ (?:of \w+ )?)?(?:beperking|handicap|beperkingen)\b(?! die (?:\w+ ){0,4}(?:zagen|zien|zag|ziet|merk\w*|opmerk\w*|getuige))/g,
    '$1$2 vanwege handicap ',
  ],
  // "Omdat ze vrouw zijn": a ground, and no cause.
  [
    /\bomdat (?:ze|zij|hij|iemand|men|je|die) (?:een )?(?:vrouw|man)(?: of (?:een )?(?:man|vrouw))? (?:is|zijn|was|waren)\b/g,
    'vanwege geslacht',
  ],
  [
    /\bomdat (?:ze|zij|hij|iemand|men|je|die) (?:te )?(?:oud|jong|ouder|jonger)(?: of (?:te )?(?:jong|oud))? (?:is|zijn|was|waren|gevonden (?:worden|werden))\b/g,
    'vanwege leeftijd',
  ],
  [
    /\bomdat (?:ze|zij|hij|iemand|men|je|die) (?:een )?(?:homo|gay|lesbisch|biseksueel|lhbti\w*|homoseksueel|lesbo|bi|queer)(?: of \w+)? (?:is|zijn|was|waren)\b/g,
    'vanwege seksuele gerichtheid',
  ],
  [
    /\bomdat (?:ze|zij|hij|iemand|men|je|die) (?:een )?(?:moslim|moslima|joods|zwart|gekleurd|christen|gelovig|allochtoon|van kleur|buitenlands?)(?: of \w+)? (?:is|zijn|was|waren)\b/g,
    'vanwege huidskleur',
  ],
  [
    /\b(?:uitgesplitst|opgesplitst|uitsplitsing|verdeeld|gesplitst|verdeling|uitgespl|apart) (?:naar|per|op|over) (?:(?:het|de|hun) )?(?:geloof|religie|godsdienst|levensovertuiging|geloofsovertuiging|huidskleur|kleur|etniciteit|nationaliteit)\b/g,
    ' uitgesplitst per religieuze groep ',
  ],
];
