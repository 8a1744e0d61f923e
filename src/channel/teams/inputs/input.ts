import type { QuestionView } from '../../../conversation/screens/survey.ts';
import type { Language } from '../../../i18n/language.ts';
import type { AnswerValue } from '../../../questionnaire/answers.ts';
import type { Question } from '../../../questionnaire/question.ts';

interface CommonInput {
  readonly id: string;
  readonly label: string;
  /**
   * No input is required of the client: a client that insists lets no button take along what is filled in so far, and
   * what stands on the page would be lost. What is left open is asked for here.
   */
  readonly isRequired: false;
  readonly errorMessage: string;
  readonly value: string;
}

/** Choices, as an element of an Adaptive Card. */
export interface ChoiceSet extends CommonInput {
  readonly type: 'Input.ChoiceSet';
  readonly style: 'expanded';
  readonly wrap: true;
  readonly isMultiSelect: boolean;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

/** Own words, as an element of an Adaptive Card. */
export interface TextInput extends CommonInput {
  readonly type: 'Input.Text';
  readonly isMultiline: true;
  readonly maxLength: number;
  readonly placeholder: string;
}

export type InputElement = ChoiceSet | TextInput;

/** The id of an input. It carries the type, so that the answer can be read without knowing the questionnaire. */
export const inputId = ({ type, id }: Pick<Question, 'type' | 'id'>): string => `${type}.${id}`;

/** How one type of question is asked in a card, and how what comes back is read. */
export interface InputOf<Asked extends Question> {
  readonly draw: (question: Asked, view: QuestionView, language: Language) => InputElement;
  /** The answer in what Teams sent; `undefined` when nothing was chosen. */
  readonly read: (sent: string) => AnswerValue | undefined;
}
