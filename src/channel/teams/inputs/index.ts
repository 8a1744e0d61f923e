import type { QuestionView } from '../../../conversation/screens/survey.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Answers } from '../../../questionnaire/answers.ts';
import type { Question } from '../../../questionnaire/question.ts';
import type { InputElement, InputOf } from './input.ts';
import { multipleChoice } from './multiple-choice.ts';
import { scale } from './scale.ts';
import { shortText } from './short-text.ts';
import { singleChoice } from './single-choice.ts';

type Type = Question['type'];

const inputs: { readonly [T in Type]: InputOf<Extract<Question, { type: T }>> } = {
  single_choice: singleChoice,
  multiple_choice: multipleChoice,
  scale,
  short_text: shortText,
};

/** The input of a question, as an element of a card. */
export const drawInput = (view: QuestionView, language: Language): InputElement => {
  const { question } = view;
  switch (question.type) {
    case 'single_choice':
      return inputs.single_choice.draw(question, view, language);
    case 'multiple_choice':
      return inputs.multiple_choice.draw(question, view, language);
    case 'scale':
      return inputs.scale.draw(question, view, language);
    case 'short_text':
      return inputs.short_text.draw(question, view, language);
  }
};

const isType = (name: string): name is Type => Object.hasOwn(inputs, name);

/** What Teams sent along with a button, divided into the answers of inputs and what the button carries itself. */
export const readInputs = (
  data: Readonly<Record<string, unknown>>,
): { readonly answers: Answers; readonly carried: Readonly<Record<string, unknown>> } => {
  const answers: [string, Answers[string]][] = [];
  const carried: [string, unknown][] = [];
  for (const [key, sent] of Object.entries(data)) {
    const dot = key.indexOf('.');
    const type = key.slice(0, Math.max(dot, 0));
    if (!isType(type)) carried.push([key, sent]);
    else {
      const value = typeof sent === 'string' ? inputs[type].read(sent) : undefined;
      if (value !== undefined) answers.push([key.slice(dot + 1), value]);
    }
  }
  return { answers: Object.fromEntries(answers), carried: Object.fromEntries(carried) };
};
