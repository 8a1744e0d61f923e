const NUMBERS: Readonly<Record<string, number>> = {
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
};

const units = 'een|twee|drie|vier|vijf|zes|zeven|acht|negen|one|two|three|four|five|six|seven|eight|nine';
const tens = 'twintig|dertig|veertig|vijftig|zestig|twenty|thirty|forty|fifty|sixty';

/** "Fifty nine", "vijfendertig": the tens and the ones in one word or two. */
const english = new RegExp(String.raw`\b(${tens}) ?(${units})\b(?! (?:van|of|in|out|op)\b)`, 'g');
const dutch = new RegExp(String.raw`\b(${units})en(${tens})\b`, 'g');
const valueOf = (word: string): number => NUMBERS[word] ?? 1;
const sum = (_: string, one: string, other: string): string => (valueOf(one) + valueOf(other)).toString();

const words = new RegExp(String.raw`\b(?:${Object.keys(NUMBERS).join('|')})\b`, 'g');

/** "One" is an article in Dutch, so it counts only where a scale begins with it. */
const firstScale = /\b((?:\w*scha(?:al|len)|(?:pay |salary )?(?:scales?|grades?)) )(?:een|one)\b/g;

/** "In de vijftig": somebody's age, and no fifty of anything. */
const decade =
  /\b(?:in|van in|begin|midden|eind|halverwege) (?:de |hun |haar |zijn )?(twintig|dertig|veertig|vijftig|zestig)\b(?! (?:jaar|procent))/g;

/** A normalised text with its numbers in digits: "schaal tien tot en met twaalf" → "schaal 10 tot en met 12". */
export const inDigits = (text: string): string =>
  text
    .replace(decade, '$1ers')
    .replace(dutch, sum)
    .replace(english, sum)
    .replace(firstScale, (_, scale: string) => `${scale}1`)
    .replace(words, (word) => (NUMBERS[word] ?? word).toString());
