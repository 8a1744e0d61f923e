import { distance } from 'fastest-levenshtein';
import * as danger from './phrases/danger.ts';
import * as help from './phrases/help.ts';
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
  `zelfmoord zelfdoding zelfmoordgedachten suicide suicidal suicidaal discriminatie discrimineren discrimination racisme
  racistisch racistische racism seksisme seksistisch seksistische sexism seksueel seksuele sexual pesterijen pesterij
  harassment bullying intimidatie belediging vernedering scheldwoord omstander bystander leidinggevenden klokkenluider
  luisteren anoniem anonymous anonymously collegas`.split(/\s+/);

const wordsIn = (phrases: readonly string[]): readonly string[] =>
  phrases.flatMap((phrase) => phrase.match(/[a-z]+(?![a-z>*\\])/g) ?? []);

const LEXICON: readonly string[] = [
  ...new Set(
    [...Object.values(danger).flat(), ...Object.values(help).flat(), ...Object.values(WORDS)]
      .flatMap((phrase) => wordsIn([phrase]))
      .concat(WRITTEN_OUT)
      .filter((word) => word.length >= 4),
  ),
];
const KNOWN = new Set([...LEXICON, ...ORDINARY]);

const isSwap = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return at !== -1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

const slips = (word: string): number => (word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0);

const meant = (word: string): string => {
  if (word.length < 4 || KNOWN.has(word) || /\d/.test(word)) return word;
  const swapped = LEXICON.find((known) => isSwap(word, known));
  if (swapped !== undefined) return swapped;
  const most = slips(word);
  const near = LEXICON.filter(
    (known) => known.length >= 5 && known[0] === word[0] && Math.abs(known.length - word.length) <= most,
  )
    .map((known) => ({ known, slips: distance(known, word) }))
    .filter((candidate) => candidate.slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.known ?? word;
};

/** A normalised message with words that are a slip of the finger away from a word of the phrases written as meant. */
export const spelledAsMeant = (message: string): string => message.split(' ').map(meant).join(' ');
