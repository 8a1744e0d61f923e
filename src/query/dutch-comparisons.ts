import type { Turn } from './turn.ts';

const others =
  '(?:(?:de |het )?(?:andere|overige) (?:mensen|medewerkers|collegas|ambtenaren|groepen|domeinen|functies|functiegroepen|schalen|leeftijden|leeftijdsgroepen|leeftijdscategorieen|achtergronden)|(?:de |alle |wie )?(?:anderen|overigen)|de rest(?: van (?:het|de) (?:rijk|medewerkers|ambtenaren|personeel|organisatie|groep))?|(?:ergens )?elders|ergens anders)';

/** Groups set side by side, as Dutch says it: "eerder dan", "vaker dan anderen", "naast mannen gezet". */
export const DUTCH_COMPARISONS: readonly Turn[] = [
  [
    new RegExp(
      String.raw`\b(?:dan|vergeleken met|in vergelijking met) (?:(?:bij|in|van|onder|voor) )?${others}\b`,
      'g',
    ),
    'dan elders',
  ],
  // "Eerder dan" is no time, as long as no wave comes after it.
  [
    /\beerder((?: \w+){0,7}?) dan\b(?! (?:in )?(?:20\d\d|vorig|vroeger|voorheen|toen|verwacht|gedacht))/g,
    'vaker$1 dan',
  ],
  [/^(?=(?:wie|welke|bij wie|bij welke|zijn het|is het)\b)(.*?)\beerder\b(?=.* of )/g, '$1vaker'],
  [/\b(\w+) naast (?:de )?(\w+) (?:gezet|gelegd|bekeken)\b/g, '$1 tov $2'],
  [
    /\bwie (?:is|zijn|hebben|heeft)(?: er| het| dan| nu)* (?:slechtst|slechter|zwaarst|ergst|best|moeilijkst)e? (?:af|te lijden|getroffen)\b/g,
    'welke groep het meest',
  ],
  // "Wie van hen, in procenten": a share of whoever did.
  [
    /\bwie van (?:hen|hun|deze groep|die groep)\b(?=.*\b(?:in procenten|in percentages|welk percentage|in procent)\b)/g,
    'degenen die',
  ],
];
