import { seeing, victim } from './dutch-words.ts';
import type { Turn } from './turn.ts';

const others = String.raw`(?:een|hun|de|andere|zijn|haar|eigen|er|directe)`;

/** How Dutch says that something happened to somebody, or that somebody saw it. */
export const DUTCH_HAPPENINGS: readonly Turn[] = [
  // "Als omstander meegemaakt": seen.
  [/\b(?:maakt|maakte|maakten|maken) (?=als (?:omstander|getuige|toeschouwer|ooggetuige)s?\b)(.{5,40}?) mee\b/g, '$1'],
  [
    /\b(als (?:omstander|getuige|toeschouwer|ooggetuige)s?) (?:meegemaakt|meemaakte|meemaakten|meemaken|ervaren|ervaart|ervoer|ervoeren)\b/g,
    '$1',
  ],
  [/\b(?:meegemaakt|ervaren) (als (?:omstander|getuige|toeschouwer|ooggetuige)s?)\b/g, '$1'],
  // "Aan den lijve gemerkt": undergone, and not seen.
  [
    /\b(aan den lijve|aan eigen lijf)((?: \w+){0,4}?) (?:merkt|merken|merkte|merkten|gemerkt|zag|zagen|gezien|bemerkt)\b/g,
    '$1$2',
  ],
  [
    new RegExp(String.raw`^(?=.*\b${seeing}\b)(.*?)\been andere (?:medewerker|ambtenaar|werknemer)\b`, 'g'),
    '$1een andere collega',
  ],
  // "Naar hun hoofd kregen": it happened to them.
  [
    /\b(?:kreeg|kregen|krijgt|krijgen|gekregen)\b((?: \w+){0,8}?) (?:naar|over) (?:het|hun|zijn|haar) hoofd(?: (?:geslingerd|geworpen|gegooid))?\b/g,
    'kreeg $1 ervaren',
  ],
  [
    /\b(?:naar|over) (?:het|hun|zijn|haar) hoofd (?:(?:geslingerd|geworpen|gegooid) )?(?:gekregen|kregen|kreeg|krijgen|krijgt)(?: (?:hebben|heeft))?\b/g,
    'ervaren',
  ],
  [/\b(?:valt|vallen|viel|vielen)\b(.{1,60}?) ten deel\b(?: gevallen)?/g, 'overkomt $1'],
  [
    /\bten deel (?:(?:is|zijn|was|waren) )?(?:gevallen|valt|vallen|viel|vielen)(?: (?:is|zijn|was|waren))?\b/g,
    'overkomt',
  ],
  [
    /\b(?:lijdt|lijden|leed)\b(.{1,50}?) onder (?=\w*(?:discr|racis|seksis|sexis|validis|homofob|ongelijk|uitsluiting))/g,
    '$1 lijden onder ',
  ],
  [/\b(?:valt|vallen|viel|vielen)\b(.{1,40}?) buiten de boot\b/g, 'buitengesloten $1'],
  // "Ongelijk zijn behandeld": with what stands in between.
  [
    /\b(?:ongelijk|anders|slechter|minder goed|minder|oneerlijk|onheus|onrechtvaardig|ongelijkwaardig|nadelig|achterbaks)((?: (?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|te|voelen|voelt|voelden))+) (?:behandeld|bejegend|benaderd|geholpen|aangepakt)\b/g,
    'anders behandeld$1',
  ],
  // "Racistisch bejegend": it happened to them, unless it is told of residents.
  [
    /^(?!.*\b(?:burger|inwoner|klant|client|bezoeker|aanvrager))(.*?)\b(racistisch|seksistisch|homofoob|discriminerend)((?: \w+){0,2}?) (?:bejegend|behandeld|benaderd|toegesproken)\b(?! (?:gedrag|worden door))/g,
    '$1$2 gediscrimineerd$3',
  ],
  [
    /^(?!.*\b(?:burger|inwoner|klant|client|bezoeker|aanvrager))(.*?)\bongelijk (?:bejegend|behandeld)\b/g,
    '$1gediscrimineerd',
  ],
  // "…, wie was daar getuige van": what was seen is told first.
  [
    new RegExp(
      String.raw`^(.*\b(?:een|de|hun|andere|van|over|tegen|op|iemand van (?:het|hun|t)) (?:werk|${victim})\b.*?)\b(?:daar|hier|er) (?:(?:zelf|ook|wel|ooit|weleens) )*getuigen? (?:van|bij)\b(?: (?:geweest|waren|was|is|zijn))?`,
      'g',
    ),
    'gezien dat een collega $1',
  ],
  // "Een collega gediscrimineerd zag worden": what was seen stands before the seeing.
  [
    new RegExp(
      String.raw`\b((?:${others} )*${victim}) (gediscrimineerd|achtergesteld|buitengesloten|uitgesloten|benadeeld|weggezet|anders behandeld|slechter behandeld) (?:(?:heeft|hebben|had|hadden) zien|zag|zagen|ziet|zien) worden\b`,
      'g',
    ),
    'gezien dat $1 $2',
  ],
  // "Een collega die opmerkingen maakte": who did it, and to whom is not said.
  [
    /\b(?:een|de|hun|andere)? ?(?:collegas?|medewerkers?|ambtenaren|ambtenaar)((?: (?!naar|over|tegen|richting|jegens|van|dat|die)\w+){0,5}? (?:opmerking(?:en)?|grap(?:pen)?|uitspraken|uitspraak|grapjes|uitlatingen|commentaar)) (?:maakt|maakte|maken|maakten|gemaakt|deed|deden|plaatste|plaatsten)\b/g,
    'door collegas$1',
  ],
  // "Meemaakten dat een collega …": it happened to somebody else.
  [
    new RegExp(
      String.raw`\b(?:meemaak\w+|meegemaakt|maakten? mee|maken mee|meemaken)( (?:hoe|dat) (?:${others} ){0,3}(?:collegas?|teamgenoot|teamgenoten|inwoners?|burgers?|client\w*|klant\w*)\b)`,
      'g',
    ),
    'gezien$1',
  ],
  [/\b(?:neemt|nemen|nam|namen)\b(.{1,60}?) waar\b/g, 'waargenomen $1'],
];
