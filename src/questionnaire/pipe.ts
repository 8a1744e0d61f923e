import type { Language } from '../i18n/language.ts';
import type { Answers } from './answers.ts';
import type { Question } from './question.ts';
import { allQuestions, type Questionnaire } from './questionnaire.ts';

/** `{{question-id|words when it was not answered}}` in a text. */
export const PIPED = /\{\{\s*([^{}|]*?)\s*(?:\|\s*([^{}]*?)\s*)?\}\}/g;

const answerWords = (question: Question, answers: Answers, language: Language): string | undefined => {
  const value = answers[question.id];
  if (value === undefined || value.length === 0) return undefined;
  if (question.type === 'short_text') return typeof value === 'string' ? value : undefined;
  const chosen = typeof value === 'string' ? [value] : value;
  const labels = question.options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label[language]);
  return labels.length === 0 ? undefined : labels.join(', ');
};

/** A text with earlier answers in it, in the words of their options; the fallback stands in for what is not there. */
export const pipe = (text: string, answers: Answers, questionnaire: Questionnaire, language: Language): string =>
  text.replaceAll(PIPED, (_, id: string, fallback: string | undefined) => {
    const question = allQuestions(questionnaire).find((candidate) => candidate.id === id);
    const words = question === undefined ? undefined : answerWords(question, answers, language);
    return words ?? fallback ?? '';
  });
