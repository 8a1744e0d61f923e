import { inDigits } from './number-words.ts';

/** A text reduced to lower-case words without accents, apostrophes or punctuation; lexicon and questions alike. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/(^|\s)[-–](?=\d\d\b)/g, '$1 onder ')
    .replace(/&/g, ' en ')
    .replace(/%/g, ' procent ')
    .replace(/\bt\s*\/\s*m\b/g, ' tot en met ')
    .replace(/(\d)\s*[-–—]\s*(\d)/g, '$1 tot en met $2')
    .replace(/[^a-z0-9<>+]+/g, ' ')
    .trim();

const shorthand: readonly (readonly [RegExp, string])[] = [
  [/\b(?:in )?(?:de |the )?(?:afgelopen|laatste|past|last) (?:12|twaalf|twelve) (?:maanden|months)\b/g, ' '],
  [/\bvd\b/g, 'van de'],
  [/\b(?:perc|prc)\b/g, 'percentage'],
  [/\b(\w{4,})discr\b/g, '$1discriminatie'],
  [/\bn(?:am|amen|eemt|emen)\b(.{1,40}?)\bin vertrouwen\b/g, ' besproken met $1 '],
  [/\b(?:\d+|\p{L}+) (?:jaar|jaren|years?) (?:geleden|ago|eerder|earlier)\b/gu, ' vorige meting '],
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
    /\b(?:\d{1,2}|een|one) (?:op de|in|out of) (?:\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:tot|jaar))/g,
    ' procent ',
  ],
  [
    /\b(?:afgelopen|laatste|past|last) (?:\d+|\p{L}+) (?:jaren|jaar|years|maanden|months|weken|weeks|dagen|days)\b/gu,
    ' andere periode ',
  ],
  [/\b\d+(?: \d+)? (?:procent|percent|per cent)\b/g, ' procent '],
];

/** A question normalised, with shorthand written out and quoted percentages ("1 op de 8", "12,8%") as a mere mention. */
export const normaliseQuestion = (text: string): string => {
  const written = shorthand.reduce((result, [pattern, words]) => result.replace(pattern, words), normalise(text));
  return inDigits(written).trim();
};
