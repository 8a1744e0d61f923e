import type { Language } from '../i18n/language.ts';
import { withoutAsides, withoutNamesAround } from './asides.ts';
import { withoutDutchNames } from './dutch-asides.ts';
import { DUTCH_TURNS } from './dutch-turns.ts';
import { ENGLISH_TURNS } from './english-turns.ts';
import { inDigits } from './number-words.ts';
import type { Turn } from './turn.ts';

/** A text reduced to lower-case words without accents, apostrophes or punctuation; lexicon and questions alike. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/(^|\s)[-–](?=\d\d\b)/g, '$1 onder ')
    .replace(/\bw\/o\b/g, ' without ')
    .replace(/\bw\//g, ' with ')
    .replace(/\bz\/(?=\s|$)/g, ' zonder ')
    .replace(/&/g, ' en ')
    .replace(/[×✕✖]/g, ' x ')
    .replace(/≥\s*(\d+)/g, '$1+')
    .replace(/%/g, ' procent ')
    .replace(/\bt\s*\/\s*m\b/g, ' tot en met ')
    .replace(/(\d)\s*[-–—]\s*(\d)/g, '$1 tot en met $2')
    .replace(/[^a-z0-9<>+]+/g, ' ')
    .trim();

const shorthand: readonly (readonly [RegExp, string])[] = [
  [/\bt o v\b/g, 'tov'],
  [/\bm u v\b/g, 'muv'],
  [/\bi v m\b/g, 'ivm'],
  [/\bm b t\b/g, 'mbt'],
  [/\bo ([bg]) v\b/g, 'o$1v'],
  [/\b(?:mnd|mnden|mndn|mndnen)\b/g, 'maanden'],
  [/\b(?:mths?|mos)\b/g, 'months'],
  [/\b(?:yr|yrs)\b/g, 'year'],
  [/\bafg(?:el)? (?=(?:\d+ )?(?:jaar|maanden))/g, 'afgelopen '],
  [
    /\b(?:(?:hoeveel|how many)(?: \w+)? (?:op de|op|van de|in|out of|per|in a|of) (?:elke |every )?(?:10|100|tien|honderd|ten|a hundred|hundred|one hundred)|(?:1|een|one) (?:op de|op|in|out of) (?:hoeveel|how many))\b/g,
    ' procent ',
  ],
  // When the debate is says nothing of the figure: "over 10 min", "at 3 pm", "om 14.30 uur".
  [/\b(?:om|at|tegen|by|before|voor|vanaf) \d{1,2}(?: \d\d)? ?(?:uur|u|h|am|pm|oclock)\b/g, ' '],
  [
    /\b(?:(?:al )?(?:over|binnen|within|in) )?(?:\d{1,3}|een|one|an|a|half an|een half|paar|few|twee|drie|vijf|tien|vijftien|twintig|dertig|two|three|five|ten|fifteen|twenty|thirty) ?(?:min|mins|minuut|minuten|minuutjes|uur|uurtje|kwartier|kwartiertje|minutes?|hours?|hrs?)\b(?! per\b)/g,
    ' ',
  ],
  // "Krijgt met racisme te maken": the verb is at both ends.
  [
    /\b(?:krijg(?:t|en)?|kreeg|kregen|heb|heeft|hebben|had|hadden|gekregen|gehad)\b((?: \w+){0,3}?) met\b((?: \w+){1,6}?) te maken\b(?: (?:gehad|gekregen|hebben|heeft|krijgen|krijgt|kreeg|kregen|had|hadden))?/g,
    ' ervaren $1 $2 ',
  ],
  [/\b(?:in )?(?:de |the )?(?:afgelopen|laatste|past|last) (?:12|twaalf|twelve) (?:maanden|months)\b/g, ' '],
  [/\bvd\b/g, 'van de'],
  [/\bv ?h\b/g, 'van het'],
  // "E.g.", "bijv.": an example follows, which is read as what it is.
  [/\b(?:e ?g|i ?e|b ?v|d ?w ?z|o ?a)\b/g, ' '],
  [/\b(?:perc|prc)\b/g, 'percentage'],
  [/\b(\w{4,})discr\b/g, '$1discriminatie'],
  [/\bn(?:am|amen|eemt|emen)\b(.{1,40}?)\bin vertrouwen\b/g, ' besproken met $1 '],
  [/\b(?:\d+|\p{L}+) (?:jaar|jaren|years?) (?:geleden|ago|back|eerder|earlier)\b/gu, ' vorige meting '],
  [/\bnaar ((?:de|het|een|hun|haar|zijn) )?(.{2,40}?) (?:toe ?)?(?:gegaan|gestapt)\b/g, ' besproken met $2 '],
  [/\bkom(?:t|en)\b(?!.*\bvoor\b)(.{1,50}?)\bdoor\b/g, ' komt door $1 '],
  [/\bv d\b/g, 'van de'],
  [/\b(?:discr|discrim)\b/g, 'discriminatie'],
  [/\b(?:lft|lftd)(?=discr|cat|groep|\b)/g, 'leeftijds'],
  // "Laat … zien": who asks wants to see it, and nobody saw anything.
  [/\b(?:laat|laten)\b(.{1,80}?)\bzien\b/g, ' laat zien $1 '],
  [/\b(?:wil|mag|kan|zou|wilde|willen|mogen|kunnen) (?:ik|we|wij)\b(.{0,80}?)\bzien\b/g, ' $1 '],
  [/\b(?:ik|we|wij) (?:wil|willen|zou|wilde|mag|zag graag)\b(.{0,80}?)\bzien\b/g, ' $1 '],
  [/\bm\/?v\b|\bm v\b/g, ' per geslacht '],
  [/\bzn\b/g, 'zijn'],
  [/\b(?:dhr|mvr|mevr)\b/g, ' '],
  [/\b(?:vr|vrwn)\b/g, 'vrouwen'],
  [/\b(?:mnn|mnnen)\b/g, 'mannen'],
  // "Everybody but them": said with the exception in the middle.
  [
    /\b((?:iedereen|alle|allen|alles|totaal|heel|hele|iedere|elke)\b.{0,40}?)\bop (.{2,40}?) na\b(?! (?:een|het|de|hun|afloop)\b)/g,
    '$1 behalve $2 ',
  ],
  [/\bjr\b/g, 'jaar'],
  [/\b(?:maak|maakt|maakte|maakten|maken)\b(.{1,80}?)\bmee\b/g, ' meegemaakt $1 '],
  [/\b(?:doet|doen|deed|deden)\b(.{1,80}?)\bmee\b/g, ' meegedaan $1 '],
  [/\b(?:nam|neemt|namen|nemen)\b(.{1,80}?)\bdeel\b/g, ' deelgenomen $1 '],
  [/\b(?:nam|neemt|namen|nemen)\b(.{0,80}?)\b(?:toe|af)$/g, ' toegenomen $1 '],
  [/\b(?:hoevl|hvl|hoevel)\b/g, 'hoeveel'],
  [/\b(?:mw|mdw|mdws)\b/g, 'medewerkers'],
  [
    /\b(?:\d{1,2}|een|one|two|three|four|five|six|seven|eight|nine) (?:op de|in|out of) (?:every |each )?(?:\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:tot|jaar))/g,
    ' procent ',
  ],
  [
    /\b(?:afgelopen|laatste|past|last) (?:\d+|\p{L}+) (?:jaren|jaar|years|maanden|months|weken|weeks|dagen|days)\b/gu,
    ' andere periode ',
  ],
  // "More than 12% of the women" quotes a share; "women over 50 %" is a group, and asks for one.
  [
    /\b(?:(?:iets|ruim|net|bijna|ongeveer|slightly|just|nearly|about|around|more|less|fewer|higher|lower|meer|minder|hoger|lager|over|under|above|below|boven|onder|than|dan) )+(?:\d+|[a-z]{3,14}) (?:procent|percent|per cent)(?= (?:of|van) )/g,
    ' procent ',
  ],
  [
    /\b(?<!\b(?:met|under|onder|over|boven|above|below|dan|than|tot|to|vanaf|scales?|schaal|aged?|leeftijd) )\d+(?: \d+)? (?:procent|percent|per cent)\b/g,
    ' procent ',
  ],
];

/** "12,8": a percentage that is quoted. */
const DECIMAL = /(?<![\d.,])\d{1,2},\d(?![\d.,])\s*%?/g;
/** "'23": the year, before the apostrophe goes. */
const YEAR = /(?<=^|\s)['’‘](2[0-9])\b/g;

/** "'m": a word of its own, and no "m" for men. */
const HIM = /(?<=^|\s)['’‘]m\b/g;

/** "By age: discrimination …": a breakdown that ends before what comes next. */
const ENDED = /\b(by|per) (age|gender)(?=\s*[:;,.)|–—])/gi;

const TURNS: Readonly<Record<Language, readonly Turn[]>> = { nl: DUTCH_TURNS, en: ENGLISH_TURNS };

/** A question normalised for a reader of the language, with shorthand written out and quoted percentages ("1 op de 8", "12,8%") as a mere mention. */
export const normaliseQuestion = (text: string, language: Language): string => {
  const written = [...TURNS[language], ...shorthand].reduce(
    (result, [pattern, words]) => result.replace(pattern, words),
    withoutAsides(
      normalise(
        withoutNamesAround(withoutDutchNames(text))
          .replace(ENDED, '$1 $2 groups')
          .replace(DECIMAL, ' procent ')
          .replace(YEAR, ' 20$1')
          .replace(HIM, ' hem'),
      ),
    ),
  );
  return inDigits(written).trim();
};
