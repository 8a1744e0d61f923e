import { abbreviations } from './dutch-abbreviations.ts';
import type { Turn } from './turn.ts';

const dimension = String.raw`(?:\w*(?:domein\w*|functie\w*|leeftijd\w*|geslacht\w*|scha(?:al|len)\w*|achtergrond\w*|departement\w*)|sekse|gender|lft|gesl|dom|fg)`;
const spokenTo = String.raw`(?:\w*vertrouwens\w+|vp|hr\w*(?: adviseur)?|p o|p en o|personeelszaken|bedrijfsarts\w*|arbo ?arts|bedrijfsmaatschappelijk\w*(?: werk\w*)?|maatschappelijk werk\w*|bmw|(?:mior of )?(?:een )?(?:ander )?meldpunt|mior|klachtencommissie|kcoo|leidinggevende|lg|chef|baas|manager)`;
const article = String.raw`(?:(?:de|het|een|hun|haar|zijn|eigen|n) ){0,2}`;
const others = String.raw`(?:een|hun|de|andere|zijn|haar|eigen|er|directe)`;

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

/** What Dutch says with words apart, or in another order, and shorthand of notes and subject lines. */
export const DUTCH_TURNS: readonly Turn[] = [
  [
    /\b(?:per|meting|enquete|onderzoek|ronde|uit|in|van) ?(2[357])\b(?! (?:jaar|procent|jarig|plus|tot))/g,
    'meting 20$1',
  ],
  [/\bs v p\b/g, 'svp'],
  // What somebody is working on is no part of what they ask.
  [
    /\b(?:(?:een|ons|onze|het|de|mijn) )?(?:plan(?:nen)? van aanpak|actieplan|programma|dossier|portefeuille|thema|overleg|bijeenkomst|themadag|werkgroep|projectgroep|coordinator|adviseur|kpi|kpis|dashboard|monitor|visie|beleidsplan|jaarplan|training|workshop|notitie|nota|rapportage|project|netwerk) (?:over |rond |rondom |voor |op het gebied van )?(?:sociale veiligheid|integriteit|diversiteit(?: en inclusie)?|inclusie|ongewenst gedrag|ongewenste omgangsvormen|d en i|leiderschap|rijk met een beperking)\b/g,
    ' ',
  ],
  [
    /\b(?:training|cursus|workshop|brief|bijeenkomst|handreiking|sessie|nieuwsbrief) (?:voor|aan|met) (?:onze |de )?(?:leidinggevenden|managers|teamleiders|directeuren|medewerkers|vrouwen)\b/g,
    ' ',
  ],
  // "Heb ik nodig": asked for, and not what "I" answered.
  [/\b(?:heb|had) ik\b(?=.*\bnodig\b)/g, ' '],
  [/\b(?:ik|we|wij|u|je) (?:kan|kunnen|kon|konden|kunt)\b(.{0,60}?)\bzien\b/g, ' $1 '],
  // "Wie met HR sprak, was die tevreden": whoever did.
  [/\bwie (.{3,60}?) (?:was|is|waren|zijn) (?:die|dat|ze|zij)\b/g, 'degenen die $1 '],
  [/\b(door|onder|bij|dus|van) wie (?!(?:heeft|hebben|is|was|zijn|waren|de|er)\b)/g, '$1 degenen die '],
  [/\bnaaste (?=collega)/g, ''],
  [/\bzoek\w* (?:de |hun |er )?steun\b/g, 'steun gezocht'],
  [/\b(?:man|mannen)(?: en)? (?:vrouw|vrouwen)(?: en)? (?:de )?rest\b/g, ' per geslacht '],
  [/\bmet een (?:handicap|beperking)(?: gerelateerde?)? ervaring\b/g, 'ervaring vanwege handicap'],
  [new RegExp(String.raw`\b(${dimension}) (?:voor|na) \1\b`, 'g'), 'per $1'],
  [/\ba u b\b/g, 'aub'],
  [/\b(?:n a v|t b v|z s m|d m v|t a v|i z|a s|j l|m i)\b/g, ' '],
  ...abbreviations,
  [/\b(\w{3,})disc\b/g, '$1discriminatie'],
  [/\b(\d\d) ?\+ ?ers?\b/g, '$1+'],
  [/\b(?:\d|een|twee) (?:jaar|jaren) terug\b/g, 'vorige meting'],
  [/\b(iedereen|alles|alle \w+|totaal|rijk) min\b/g, '$1 minus'],
  [/\bgehandicapte (burgers?|inwoners?|klanten|clienten|collegas?)\b/g, '$1 met een handicap'],
  [new RegExp(String.raw`\bp (?=${dimension}\b)`, 'g'), 'per '],
  [new RegExp(String.raw`\bnr (?=(?:de )?${dimension}\b)`, 'g'), 'naar '],
  [/\bleeftijd (?=groep|cat|klasse)/g, 'leeftijds'],
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
      String.raw`\b(${dimension}) (?:en|plus) (${dimension}) (?:samen|gecombineerd|gekruist|tegelijk|in combinatie|tegen elkaar(?: afgezet)?)\b`,
      'g',
    ),
    'per $1 en $2',
  ],
  [/\bonder (?:de )?(\d\d|dertig|veertig) \+ /g, 'onder $1 jaar '],
  [new RegExp(String.raw`(?<!\b(?:geslacht|gender)) x (?=(?:de |het )?${dimension}\b)`, 'g'), ' per '],
  [/ x (?=per )/g, ' '],
  [/\bu ?(\d\d)\b/g, 'onder $1'],
  [/\bs(\d{1,2})\b/g, 'schaal $1'],
  [/\b30 ?ers\b/g, 'dertigers'],
  [/\b40 ?ers\b/g, 'veertigers'],
  [/\b50 ?ers\b/g, 'vijftigers'],
  [/\b20 ?ers\b/g, 'twintigers'],
  [/\b60 ?ers\b/g, 'zestigers'],
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
  // Whoever wants to know is nobody who is asked about.
  [
    /\b(?:mijn|onze|ons|de|een|mn)(?: eigen| nieuwe)? (?:\w*directeur|baas|chef|leidinggevende|manager|teamleider|collega|collegas|afdelingshoofd|directie|bestuurder|dg|sg|minister|staatssecretaris|woordvoerder|opdrachtgever|management|mt|or)\b(?: \w+){0,2}? (?:wil|wilt|willen|wilde|vraagt|vragen|vroeg|vroegen|zoekt|zocht|eist|verlangt)(?= .{0,30}\b(?:weten|getal|cijfers?|percentages?|overzicht|hoeveel|tabel|naar|om|hebben|zien|hoe|of we|of ik|of er|waar|welke?)\b)(?: (?:per se|graag|van mij|van ons|dat|even|nu|straks|vandaag))*/g,
    ' ',
  ],
  // Whoever was discriminated against is described, as somebody saw it: the ground, and no group of respondents.
  [
    /^(?=.*\b(?:gezien|zag|zagen|zien|ziet|opgemerkt\w*|opmerk\w*|getuigen?|gemerkt|merk\w*|waargenomen|waarnam\w*|constate\w*|geconstateerd|signale\w*|gesignaleerd|meemaakten dat)\b)(?!.*\b(?:vanwege|wegens|op grond)\b)(.*?)\b(burgers?|inwoners?|klanten|klant|client\w*|bezoekers?|collegas?|teamgenoot|teamgenoten) met (?:een )?(?:\w+ (?:of \w+ )?)?(?:beperking|handicap|beperkingen)\b(?! die (?:\w+ ){0,4}(?:zagen|zien|zag|ziet|merk\w*|opmerk\w*|getuige))/g,
    '$1$2 vanwege handicap ',
  ],
  // "Meemaakten dat een collega …": it happened to somebody else.
  [
    new RegExp(
      String.raw`\b(?:meemaak\w+|meegemaakt|maakten? mee|maken mee|meemaken)( (?:hoe|dat) (?:${others} ){0,3}(?:collegas?|teamgenoot|teamgenoten|inwoners?|burgers?|client\w*|klant\w*)\b)`,
      'g',
    ),
    'gezien$1',
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
    /\bomdat (?:ze|zij|hij|iemand|men|je|die) (?:een )?(?:beperking|handicap|hoofddoek) (?:heeft|hebben|had|hadden|draagt|dragen)\b/g,
    'vanwege handicap',
  ],
  // "Houden medewerkers het voor zich": what is said of them stands in between.
  [
    /\b(?:houden|houdt|hield|hielden)\b(.{0,50}?) (?:het |dat |dit )?(?:voor|bij) (?:zich|zichzelf)\b/g,
    '$1 voor zich houden ',
  ],
  [/\bleg(?:t|gen|de|den)\b(.{0,40}?) voor (?:aan|bij) /g, '$1 besproken met '],
  [/\b(?:voorgelegd|voorlegde|voorlegden|voorleggen) (?:aan|bij) /g, 'besproken met '],
  [
    new RegExp(
      String.raw`\b(?:bij|naar|met) (${article}${spokenTo}) (?:is |zijn |was |waren |hebben |heeft )?(?:geweest|langs ?geweest|langsgegaan|beland|uitgekomen|terecht ?gekomen|gegaan|gelopen|gezeten)\b`,
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
  [/\b(?:neemt|nemen|nam|namen)\b(.{1,60}?) waar\b/g, 'waargenomen $1'],
  [new RegExp(String.raw`\b(${spokenTo}) ?gang\b`, 'g'), 'besproken met $1'],
  // "Hoe de organisatie met hun ervaring omging": how it was handled.
  [
    /\b(?:(?:met|over) )?(?:hoe|(?:de )?(?:manier|wijze) waarop) (?:\w+ ){0,6}?(?:omging|omgingen|omgaat|omgegaan(?: is| werd)?|reageerde|reageerden|handelde|oppakte|aanpakte|afhandelde|opgepakt(?: is| werd)?|afgehandeld(?: is| werd)?|aangepakt(?: is| werd)?|behandeld(?: is| werd)?|opgelost(?: is| werd)?|afgelopen(?: is)?|verlopen(?: is)?|verliep|liep|gegaan(?: is)?)\b/g,
    ' over de afhandeling ',
  ],
  [
    /\b(?:met|over) wat (?:er )?(?:\w+ ){0,6}?(?:gedaan|gebeurd|ondernomen|gebeurde)(?: is| werd)?\b/g,
    ' over de afhandeling ',
  ],
  [
    /\b(?:aanpak|reactie|optreden|afhandeling|opvolging|handelen) (?:van |door )?(?:de |hun |het |onze )?(?:werkgever|organisatie|leiding|dienst|directie|ministerie|departement|rijk)\b/g,
    'afhandeling',
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
      String.raw`(?<!\b(?:vanwege|wegens|om|op|hun) )\b(?:${dimension}) (?:tegen elkaar|naast elkaar|onder elkaar|tegenover elkaar|op een rij)\b`,
      'g',
    ),
    'per $&',
  ],
];
