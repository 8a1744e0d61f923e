import { slipsBetween } from './slips.ts';
import { EMERGENCY } from './phrases/emergency.ts';
import * as help from './phrases/help.ts';
import { SUICIDE } from './phrases/suicide.ts';
import { WORDS } from './phrases/words.ts';

/** Ordinary words that look like a word of the phrases; they are left as they are. */
const ORDINARY = new Set(
  `kracht krachten klachtig geld gelden geleden helder wachten werken werkt werk worden woorden waarden leren lenen geven
  beleid belang bereik bericht meedoen meer mensen menen meten meting melder delen weten weken maken manieren plaats
  praktijk plaatsen plan cijfers lijst lijsten staat stad stuk zagen zeggen dragen vragen vraag vraagt slagen schaal
  schalen hoger lager groep groepen ouder jonger vrouwen mannen vrouw dienst diensten domein beter bestaan
  working worked works worker writer water better latter later talks walk these those there three trend reports
  support team teams order other study staff stuff since scale scales share shares woman women month months house hours
  thank thanks begin start stoppen verder vorige volgende terug menu taal talen english dutch nederlands`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that the phrases only have as the beginning of a word. */
const WRITTEN_OUT =
  `zelfmoord zelfdoding zelfmoordgedachten zelfmoordgedachtes suicide suicidal suicidaal discriminatie discrimineren
  discrimination racisme
  racistisch racistische racism seksisme seksistisch seksistische sexism seksueel seksuele sexual pesterijen pesterij
  harassment bullying intimidatie belediging vernedering scheldwoord omstander bystander leidinggevenden klokkenluider
  ophangen luisteren anoniem anonymous anonymously collegas suicidale suicidality suicides
  bewusteloze zelfmoordplannen bedreigingen aangerande verkrachten agressief gewelddadige vermoordt`.split(/\s+/);

const wordsIn = (phrases: readonly string[]): readonly string[] =>
  phrases.flatMap((phrase) => phrase.match(/[a-z]+(?![a-z>*\\])/g) ?? []);

const LEXICON: readonly string[] = [
  ...new Set(
    [...EMERGENCY, ...SUICIDE, ...Object.values(help).flat(), ...Object.values(WORDS)]
      .flatMap((phrase) => wordsIn([phrase]))
      .concat(WRITTEN_OUT)
      .filter((word) => word.length >= 4),
  ),
];
const KNOWN = new Set([...LEXICON, ...ORDINARY]);

const sortedLetters = (word: string): string => word.split('').sort().join('');

/** How many slips a word may hold. One more is believed when the letters are the same and only their order is not. */
const slipsBelieved = (known: string, word: string): number => {
  const anyKind = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
  return sortedLetters(known) === sortedLetters(word) ? Math.min(anyKind + 1, 2) : anyKind;
};

const meant = (word: string): string => {
  if (word.length < 4 || KNOWN.has(word) || /\d/.test(word)) return word;
  const near = LEXICON.filter(
    (known) => Math.abs(known.length - word.length) <= 2 && (known[0] === word[0] || known[0] === word[1]),
  )
    .map((known) => ({ known, slips: slipsBetween(known, word) }))
    .filter(({ known, slips }) => slips <= slipsBelieved(known, word))
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.known ?? word;
};

/** A normalised message with words that are a slip of the finger away from a word of the phrases written as meant. */
export const spelledAsMeant = (message: string): string => message.split(' ').map(meant).join(' ');
