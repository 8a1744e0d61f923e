import { type Language, LANGUAGES } from '../i18n/language.ts';
import type { Finding } from './finding.ts';
import { questionsWithPath } from './paths.ts';
import { PIPED } from './pipe.ts';
import type { Question } from './question.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Above this, a text is about as easy as B1: "standard" on the scales of Flesch and Douma. */
const EASY_ENOUGH = 60;
/** Below this many words the measures say nothing. */
const FEWEST_WORDS = 20;
const LONGEST_SENTENCE = 20;

const VOWELS = {
  nl: /(aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|oi|[aeiouyáéíóúäëïöüèê])/gi,
  en: /[aeiouy]+/gi,
};

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’']+/gu) ?? [];
const sentencesOf = (text: string): readonly string[] =>
  text.split(/[.?!:;]+(?:\s|$)/).filter((sentence) => wordsOf(sentence).length > 0);

const syllables = (word: string, language: Language): number => {
  const silent = language === 'en' && /[^aeiouyl]e$/i.test(word) ? 1 : 0;
  return Math.max(1, (word.match(VOWELS[language])?.length ?? 0) - silent);
};

/**
 * How easy a text reads, 0 (hard) to 100: for Dutch Flesch-Douma, 206.84 − 77 · syllables/words − 0.93 · words/sentences
 * (Douma 1960); for English Flesch Reading Ease, 206.835 − 84.6 · syllables/words − 1.015 · words/sentences (Flesch
 * 1948). Syllables are counted as groups of vowels.
 */
const readingEase = (text: string, language: Language): number => {
  const words = wordsOf(text);
  const perSentence = words.length / Math.max(1, sentencesOf(text).length);
  const perWord = words.reduce((sum, word) => sum + syllables(word, language), 0) / Math.max(1, words.length);
  return language === 'nl'
    ? 206.84 - 77 * perWord - 0.93 * perSentence
    : 206.835 - 84.6 * perWord - 1.015 * perSentence;
};

const tooLong = (text: string): readonly string[] => {
  const longest = Math.max(0, ...sentencesOf(text).map((sentence) => wordsOf(sentence).length));
  return longest > LONGEST_SENTENCE ? [`has a sentence of ${longest} words; B1 has at most ${LONGEST_SENTENCE}`] : [];
};

const tooHard = (text: string, language: Language): readonly string[] => {
  const ease = readingEase(text, language);
  if (wordsOf(text).length < FEWEST_WORDS || ease >= EASY_ENOUGH) return [];
  const [measure, name] = language === 'nl' ? ['Flesch-Douma', 'Dutch'] : ['Flesch', 'English'];
  return [
    `the ${name} questions of this section read harder than B1: ${measure} ${Math.round(ease)}, under ${EASY_ENOUGH}`,
  ];
};

const wordsAsked = (question: Question, language: Language): string =>
  `${question.text[language]} ${question.hint?.[language] ?? ''}`.replaceAll(PIPED, '$2');

/**
 * Warnings where the questions of a section together read harder than B1 (one question is too short for the measure,
 * and the words of the subject are long), and where a sentence is too long.
 */
export const checkReadingLevel = (questionnaire: Questionnaire): readonly Finding[] => {
  const placed = questionsWithPath(questionnaire);
  const sentences = placed.flatMap(({ question, path }) =>
    LANGUAGES.flatMap((language) =>
      tooLong(wordsAsked(question, language)).map((message) => ({ path: [...path, 'text', language], message })),
    ),
  );
  const sections = questionnaire.sections.flatMap((section, s) =>
    LANGUAGES.flatMap((language) => {
      const own = placed.filter((candidate) => candidate.section === section);
      const text = own.map(({ question }) => wordsAsked(question, language)).join(' ');
      return tooHard(text, language).map((message) => ({ path: ['sections', s, 'title'], message }));
    }),
  );
  return [...sentences, ...sections];
};
