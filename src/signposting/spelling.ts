import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slipsBetween } from './slips.ts';
import { EMERGENCY } from './phrases/emergency.ts';
import { FIGURATIVE } from './phrases/figurative.ts';
import { SUICIDE } from './phrases/suicide.ts';
import { WORDS } from './phrases/words.ts';

/** The commonest words of Dutch and English: a word that exists is never taken for a slip of another. */
const COMMON: readonly string[] = readFileSync(join(import.meta.dirname, 'common-words.txt'), 'utf8')
  .trim()
  .split('\n');

/** Words of this house that are no slips either. */
const ORDINARY =
  `klachtig meedoen meldingen leeftijdsdiscriminatie domein domeinen trend wegwijzer enquete vragenlijsten respondenten
  steekproef departement departementen beleid uitvoering inspectie onderdrukt gepubliceerd betrouwbaarheid meting
  dutch nederlands getuigen percentages perron bestand bestanden`.split(/\s+/);

/** Words that the phrases only have as the beginning of a word. */
const WRITTEN_OUT =
  `zelfmoord zelfdoding zelfmoordgedachten zelfmoordgedachtes suicide suicidal suicidaal discriminatie discrimineren
  discrimination racisme racistisch racistische racism seksisme seksistisch seksistische sexism seksueel seksuele sexual
  pesterijen pesterij harassment bullying intimidatie belediging vernedering scheldwoord omstander bystander
  leidinggevenden klokkenluider ophangen luisteren anoniem anonymous anonymously collegas suicidale suicidality
  bewusteloos bewusteloze zelfmoordplannen bedreigingen aangerande verkrachten verkracht agressief gewelddadige
  bedreigd bedreigt bedreigen vermoord vermoorden mishandeld achtervolgd achtervolgt afscheidsbrief hyperventileren
  threatened threatening threatens strangled allergische allergic vergiftigd epileptische epileptic`.split(/\s+/);

const wordsIn = (phrase: string): readonly string[] => phrase.match(/[a-z]+(?![a-z>*\\])/g) ?? [];

const PHRASES: readonly string[] = [...EMERGENCY, ...SUICIDE]
  .flatMap((danger) => danger.says)
  .concat(Object.values(WORDS));

const LEXICON: readonly string[] = [
  ...new Set(
    PHRASES.flatMap(wordsIn)
      .concat(WRITTEN_OUT)
      .filter((word) => word.length >= 4),
  ),
];
const KNOWN = new Set([...COMMON, ...LEXICON, ...FIGURATIVE.flatMap(wordsIn), ...ORDINARY]);

/** Beginnings that the phrases know with any ending. */
const BEGINNINGS: readonly string[] = PHRASES.flatMap((phrase) =>
  [...phrase.matchAll(/([a-z]{4,})\*/g)].flatMap(([, beginning = '']) => beginning),
);

const isWord = (word: string): boolean =>
  word.length < 4 || KNOWN.has(word) || /\d/.test(word) || BEGINNINGS.some((beginning) => word.startsWith(beginning));

/** A word as it sounds: what Dutch and English write in two ways is written in one. */
const sound = (word: string): string =>
  word
    .replace(/ij|y/g, 'ei')
    .replace(/ou/g, 'au')
    .replace(/ck|qu|q/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/sch/g, 'sg')
    .replace(/c/g, 'k')
    .replace(/ch/g, 'g')
    .replace(/ph|v/g, 'f')
    .replace(/z/g, 's')
    .replace(/dt$|d$/, 't')
    .replace(/(.)\1+/g, '$1');

const sortedLetters = (word: string): string => word.split('').sort().join('');

const KNOWN_SOUNDS = LEXICON.map((word) => ({ word, sound: sound(word), letters: sortedLetters(word) }));

/**
 * How many slips a word may hold: more in a longer one, and one more when only the order of its letters is wrong. A
 * short word with one letter for another is another word.
 */
const slipsBelieved = (known: string, word: string, sameLetters: boolean): number => {
  const anyKind = word.length >= 11 ? 2 : word.length >= (known.length === word.length ? 7 : 5) ? 1 : 0;
  return sameLetters ? Math.min(anyKind + 1, 2) : anyKind;
};

const bare = (word: string): string => sound(word).replace(/[aeiou]/g, '');

/** Words as people text them, without vowels. */
const WITHOUT_VOWELS = new Map(LEXICON.filter((word) => bare(word).length >= 4).map((word) => [bare(word), word]));

const meantOnce = (word: string): string => {
  if (!/[aeiouy]/.test(word)) return WITHOUT_VOWELS.get(sound(word)) ?? word;
  const heard = sound(word);
  const letters = sortedLetters(word);
  let best: { readonly word: string; readonly slips: number } = { word, slips: 3 };
  for (const known of KNOWN_SOUNDS) {
    if (Math.abs(known.word.length - word.length) > 2) continue;
    if (known.word[0] !== word[0] && known.word[0] !== word[1] && known.sound[0] !== heard[0]) continue;
    const slips =
      known.sound === heard ? 0.5 : Math.min(slipsBetween(known.word, word), slipsBetween(known.sound, heard) + 0.5);
    if (slips < best.slips && slips <= Math.max(0.5, slipsBelieved(known.word, word, known.letters === letters)))
      best = { word: known.word, slips };
  }
  return best.word;
};

/** Nobody makes more slips than this in one message: what has more unknown words is no writing, and costs time. */
const MEANT_AT_MOST = 20;

/** A normalised message with words that are a slip of the finger away from a word of the phrases written as meant. */
export const spelledAsMeant = (message: string): string => {
  let unknown = 0;
  return message
    .split(' ')
    .map((word) => {
      if (isWord(word)) return word;
      unknown += 1;
      return unknown > MEANT_AT_MOST ? word : meantOnce(word);
    })
    .join(' ');
};
