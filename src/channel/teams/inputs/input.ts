import type { QuestionView } from '../../../conversation/reply.ts';
import type { Language } from '../../../i18n/language.ts';
import type { AnswerValue } from '../../../questionnaire/answers.ts';
import type { Question } from '../../../questionnaire/question.ts';

/**
 * An input as the template of a page draws it. No input is required of the client: a client that insists lets no button
 * take along what is filled in so far, and what stands on the page would be lost. What is left open is asked for here.
 */
export interface InputData {
  readonly input: 'choices' | 'text';
  readonly label: string;
  readonly errorMessage: string;
  readonly multiple: boolean;
  readonly value: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly maxLength: number;
  readonly placeholder: string;
}

/** How one type of question is asked in a card, and how what comes back is read. */
export interface InputOf<Asked extends Question> {
  readonly draw: (question: Asked, view: QuestionView, language: Language) => InputData;
  /** The answer in what Teams sent; `undefined` when nothing was chosen. */
  readonly read: (sent: string) => AnswerValue | undefined;
}
