import { createInterface } from 'node:readline';
import { messages } from '../i18n/messages.ts';
import type { Language } from '../i18n/language.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { parseAnswers, type RawAnswers } from '../questionnaire/parse-answers.ts';
import { pipe } from '../questionnaire/pipe.ts';
import type { Question } from '../questionnaire/question.ts';
import { pageOf, type Questionnaire, sectionOf } from '../questionnaire/questionnaire.ts';
import { firstPage, nextPage, previousPage, progress, questionsAsked } from '../questionnaire/routing.ts';
import { printLine } from './print.ts';

const WORDS = {
  nl: {
    how: 'Typ de nummers van uw antwoord, met komma’s ertussen. b = terug, s = stoppen. Er wordt niets bewaard.',
    done: 'Dit was de laatste vraag. Er is niets bewaard.',
  },
  en: {
    how: 'Type the numbers of your answer, with commas between. b = back, s = stop. Nothing is kept.',
    done: 'This was the last question. Nothing is kept.',
  },
};

const show = (question: Question, answers: Answers, questionnaire: Questionnaire, language: Language): void => {
  printLine(pipe(question.text[language], answers, questionnaire, language));
  if (question.hint !== undefined) printLine(`  ${question.hint[language]}`);
  if (question.type === 'short_text') return;
  question.options.forEach(({ label }, i) => {
    printLine(`  ${i + 1}  ${label[language]}`);
  });
};

const typed = (question: Question, line: string): string | readonly string[] => {
  if (question.type === 'short_text') return line;
  return line
    .split(/[\s,]+/)
    .filter((number) => number !== '')
    .map((number) => question.options[Number(number) - 1]?.id ?? '?');
};

type Typed = { readonly raw: RawAnswers } | 'back' | 'stop';

const askPage = async (
  questions: readonly Question[],
  next: () => Promise<string | undefined>,
  before: (question: Question) => void,
): Promise<Typed> => {
  const raw: Record<string, string | readonly string[]> = {};
  for (const question of questions) {
    before(question);
    const line = await next();
    if (line === undefined || line.trim() === 's') return 'stop';
    if (line.trim() === 'b') return 'back';
    raw[question.id] = typed(question, line);
  }
  return { raw };
};

/** Walks somebody through a questionnaire in the terminal; nothing is kept. Ends with the input, too. */
export const previewQuestionnaire = async (
  questionnaire: Questionnaire,
  language: Language,
  input: NodeJS.ReadableStream,
): Promise<void> => {
  const terminal = createInterface({ input });
  const lines = terminal[Symbol.asyncIterator]();
  const next = async (): Promise<string | undefined> => {
    const line = await lines.next();
    return line.done === true ? undefined : line.value;
  };
  printLine(questionnaire.title[language]);
  printLine(WORDS[language].how);
  let answers: Answers = {};
  let page: string | undefined = firstPage(questionnaire);
  while (page !== undefined) {
    const here: string = page;
    printLine();
    printLine(`[${progress(questionnaire, answers, here)}%] ${sectionOf(questionnaire, here).title[language]}`);
    const known = answers;
    const given = await askPage(questionsAsked(pageOf(questionnaire, here), known), next, (question) => {
      show(question, known, questionnaire, language);
    });
    if (given === 'stop') break;
    if (given === 'back') {
      page = previousPage(questionnaire, answers, here) ?? here;
      continue;
    }
    const parsed = parseAnswers(questionnaire, here, given.raw, answers);
    if ('errors' in parsed) {
      for (const [question, error] of Object.entries(parsed.errors))
        printLine(`! ${question}: ${messages(language).chat.answerErrors[error]}`);
      continue;
    }
    answers = parsed.answers;
    page = nextPage(questionnaire, answers, here);
    if (page === undefined) printLine(`\n${WORDS[language].done}`);
  }
  terminal.close();
};
