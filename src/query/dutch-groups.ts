import { dimension } from './dutch-words.ts';
import type { Turn } from './turn.ts';

const filledIn =
  '(?:invul\\w*|ingevuld|opga(?:f|ven)|opgeven|opgegeven|kozen|koos|gekozen|aankruis\\w*|aangekruist|aangaf|aangaven|aangegeven|antwoord\\w*|vermeld\\w*|lieten|liet|gelaten|zeggen|zeiden|noemen|noemden|genoemd|willen|wilden|hebben|staat|stond)';

/** Groups and breakdowns that Dutch says with words apart, or in another order. */
export const DUTCH_GROUPS: readonly Turn[] = [
  // "Bij geslacht anders of niets invulden", "die man noch vrouw invulden".
  [
    new RegExp(
      String.raw`\b(?:(?:bij|hun|het|als|voor) )*(?:geslacht|gender|sekse)(?= (?:\w+ ){0,6}?(?:anders|niet|niets|niks|geen|liever|onbekend|leeg|open|overig|x)\b)(?! (?:\w+ ){0,3}?(?:man|vrouw|mannen|vrouwen|per|en|geslacht|gender|sekse)\b)(?: \w+){1,7}? ${filledIn}(?: ${filledIn})*\b`,
      'g',
    ),
    ' geslacht anders ',
  ],
  [
    new RegExp(
      String.raw`\b(?:(?:noch )?man noch vrouw|geen man (?:of|en geen|en) vrouw|niet man (?:of|en niet) vrouw|(?:anders|overig|onbekend)(?: of (?:anders|niets|niks|niet|onbekend|overig|leeg|geen))+ bij (?:het )?(?:geslacht|gender))(?: (?:(?:hebben|heeft) )?${filledIn})?(?: bij (?:het )?(?:geslacht|gender))?\b`,
      'g',
    ),
    ' geslacht anders ',
  ],
  // "De mensen in onze werkgroep": a part of the staff that there are no figures of.
  [
    /\b(mensen|medewerkers|collegas|personeel|leden|ambtenaren|vrouwen|mannen) (?:in|bij|van|binnen|uit) (?:de|het|onze|mijn|ons) (?:\w*werkgroep|projectgroep|klankbordgroep|stuurgroep|\w*netwerk|ondernemingsraad|(?:tweede |eerste )?kamer|\w*programma|project)\b/g,
    '$1 van onze afdeling',
  ],
  // "De zestig gepasseerd", "nog geen dertig", "ouder is dan zestig".
  [
    /\b(?:al |inmiddels |ruim )*(?:de|boven de|over de) (60|zestig)(?: jaar)?(?: al| inmiddels| ruim)* (?:gepasseerd|voorbij|over)(?: (?:is|zijn|waren|was))?\b/g,
    '60 jaar en ouder',
  ],
  [
    /\b(?:van )?(?:nog geen|nog niet|amper) (30|dertig)(?: jaar)?(?: oud)?(?: (?:is|zijn|waren|was))?\b/g,
    'onder de 30 jaar',
  ],
  [
    /\bde (30|dertig)(?: jaar)? (?:nog )?niet (?:gepasseerd|gehaald|bereikt|aangetikt|voorbij)(?: (?:is|zijn|hebben|heeft))?\b/g,
    'onder de 30 jaar',
  ],
  [/\b(ouder|jonger|hoger|lager) (?:is|zijn|was|waren) dan\b/g, '$1 dan'],
  [/\b(?:elders|ergens anders) (?:in|binnen|uit) europa\b/g, 'binnen europa'],
  [
    /\bmet (?:een )?migratieachtergrond\b((?:(?!europ).){1,60}?)\bdan (?:(?:mensen|medewerkers|collegas|wie|ambtenaren|degenen|die) )?zonder\b(?: (?:een )?migratieachtergrond)?(?! \w*europ)/g,
    ' per migratieachtergrond $1 vaker ',
  ],
  [
    /\b(?:bij|van|onder) (?:wie|degenen die) (?:(?:de|een|hun) )?migratieachtergrond onbekend(?: is)?\b/g,
    'migratieachtergrond onbekend',
  ],
  // "Iedereen die geen teamleider is": the rest of them.
  [
    /\b(?:iedereen|alle(?:n|maal)?|degenen|mensen|medewerkers|collegas|personeel|ambtenaren|vrouwen|mannen|wie) (?:die )?(?:geen|niet) ((?:(?:in|bij|van|als|tot|het|de|een|domein|hoger|bij het) )*(?:teamleiders?|leidinggevenden?|managers?|management|man|vrouw|\w*adviseurs?|beleidsmedewerkers?|specialist(?:en)?|ict\w*|inspecteurs?|beleid|uitvoering|bedrijfsvoering|dienstverlening|defensie|inspectie|toezicht|rechtspraak|onderzoek)) (?:is|zijn|was|waren|werkt|werken|hoort|horen|behoort|behoren|zit|zitten)\b/g,
    ' iedereen behalve $1 ',
  ],
  [/ v (?=(?:bij|in|op|per|onder|die|uit|binnen)\b)/g, ' vrouwen '],
  // "Laat de mannen eruit": the rest of them.
  [
    /\b(?:laat|laten|haal|halen|gooi|filter|trek|neem|reken|tel|streep)(?: (?:je|we|ik|u|nu|eens|even))*((?: \w+){1,5}?) (?:eruit|weg|eraf|erbuiten|buiten beschouwing|niet mee|er uit|er af|buiten de berekening)\b/g,
    ' alles behalve $1 ',
  ],
  [
    /\b(?:als|wanneer|zodra) (?:je|we|ik|u|men)((?: \w+){1,5}?) (?:eraf|ervan af|eruit|er uit|er af|weg|buiten beschouwing) (?:trekt|trek|trekken|haalt|haal|halen|laat|laten|filtert|rekent|denkt|neemt)\b/g,
    ' alles behalve $1 ',
  ],
  // "Zet schaal 7-9 af tegen schaal 10-12": side by side.
  [/\bzet(?:ten)?(.{2,60}?)(?: eens| even)? af tegen\b/g, 'vergelijk $1 met'],
  [
    new RegExp(String.raw`\b(?:afgezet|afzetten|gezet|uitgezet) tegen (?!(?:de |het )?${dimension}\b)`, 'g'),
    'vergeleken met ',
  ],
  [/\b(?:loopt|lopen|liep|liepen)\b(.{1,70}?)\buiteen\b/g, 'verschilt $1'],
  [
    /\b(?:beter|slechter|erger|minder|meer|vaker) dan (?:(?:bij|in|tijdens) )?(?:de |het )?vorige (?:keer|enquete|meting|onderzoek|ronde|peiling)\b/g,
    ' gestegen ',
  ],
  [/\b(?:man|mannen)(?: en)? (?:vrouw|vrouwen)(?: en)? (?:de )?rest\b/g, ' per geslacht '],
  [new RegExp(String.raw`\b(${dimension}) (?:voor|na) \1\b`, 'g'), 'per $1'],
  // "Leeftijd x schaal", "domein maal geslacht": both at once.
  [
    new RegExp(
      String.raw`\b(${dimension}) (?:x|maal|keer|\+|bij|tegen|gekruist met|gecombineerd met|samen met|versus|vs) (?=(?:de |het )?${dimension}\b)`,
      'g',
    ),
    'per $1 en ',
  ],
  [
    new RegExp(
      String.raw`\b(${dimension}) (?:en|plus) (${dimension}) (?:samen|gecombineerd|gekruist|tegelijk|in combinatie|tegen elkaar(?: (?:af|uit)?gezet)?)\b`,
      'g',
    ),
    'per $1 en $2',
  ],
  [/\bonder (?:de )?(\d\d|dertig|veertig) \+ /g, 'onder $1 jaar '],
  [new RegExp(String.raw`(?<!\b(?:geslacht|gender)) x (?=(?:de |het )?${dimension}\b)`, 'g'), ' per '],
  [/ x (?=per )/g, ' '],
  [/\b(scha(?:al|len)) (\d{1,2})(?: \d{1,2})+ (?:en|of) (\d{1,2})\b/g, '$1 $2 tot en met $3'],
  [
    /\b(scha(?:al|len)) (\d{1,2})(?: \d{1,2})* (\d{1,2})\b(?! (?:en|of) (?:hoger|lager|ouder|\d))/g,
    '$1 $2 tot en met $3',
  ],
  [
    /\b(?:m|man|mannen) (?:en|of|tov|tegen|tegenover|versus|vs) (?:v|vrouw|vrouwen) (?:apart|afzonderlijk|los|gesplitst|naast elkaar|uitgesplitst|tegen elkaar(?: afgezet)?)\b/g,
    'per geslacht',
  ],
  [/\b(?:m v x|v m x|man vrouw x|m v|v m|m en v|v en m)\b/g, ' per geslacht '],
  [/\bman vrouw(?: en)? (?:overig|anders|x)\b/g, ' per geslacht '],
  [
    /\b(?:wel|met|ja|geen|zonder)(?: en| of)? (?:wel|met|geen|zonder|nee) migratieachtergrond\b/g,
    ' per migratieachtergrond ',
  ],
  [/\bmet(?: \w+)? (?:en|of|tegenover|versus|vs|tov) zonder migratieachtergrond\b/g, ' per migratieachtergrond '],
  // "Vanwege geslacht, man/vrouw": the ground, and after it the groups.
  [/\b(van|vanwege|wegens|ivm|door|hun|om|op) (?:geslacht|gender) (?=man|vrouw|per geslacht)/g, '$1 sekse '],
  [/ v (?=[a-z]{3,}|20\d\d)/g, ' van '],
  [/ v$/g, ' vrouwen'],
  [/ m$/g, ' mannen'],
  // "Op leeftijd gesorteerd", "tevreden vs leeftijd": a breakdown.
  [
    new RegExp(
      String.raw`\bop (?:de |het )?(${dimension}) (?:gesorteerd|gerangschikt|geordend|ingedeeld|gegroepeerd|uitgesplitst|gesplitst|verdeeld|uitgezet)\b`,
      'g',
    ),
    'per $1',
  ],
  [new RegExp(String.raw`\b(?:vs|versus) (?=${dimension}(?:$| (?:graag|svp|aub)\b))`, 'g'), 'per '],
  // "Bij de ene functiegroep dan bij de andere": all of them, side by side.
  [
    new RegExp(
      String.raw`\b(?:bij |in |van |binnen )?(?:de|het) ene (${dimension}|groep)\b((?: \w+){0,6}?) (?:dan|en|als|tegenover) (?:(?:bij|in|van) )?(?:de|het) andere?(?: ${dimension})?\b`,
      'g',
    ),
    '$2 per $1',
  ],
  // "Neemt het toe met de leeftijd": groups side by side, and no change in time.
  [
    new RegExp(
      String.raw`\b(?:neemt|nemen)\b(.{1,60}?) (?:toe|af) (?:met|naarmate|per|bij) (?:de |het |hogere? |een )?(?=${dimension})`,
      'g',
    ),
    '$1 per ',
  ],
  [
    new RegExp(
      String.raw`(?<!\b(?:vanwege|wegens|om|op|hun) )\b(?:${dimension}) (?:tegen elkaar|naast elkaar|onder elkaar|tegenover elkaar|op een rij)(?: (?:uitgezet|afgezet|gezet))?\b`,
      'g',
    ),
    'per $&',
  ],
];
