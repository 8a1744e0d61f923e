import type { QuestionView } from '../../../conversation/screens/survey.ts';
import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Option } from '../../../questionnaire/question.ts';
import { type ChoiceSet, inputId } from './input.ts';

/** An input with its choices all in view: lists that unfold or load fail on phones. */
export const choices = (
  view: QuestionView,
  language: Language,
  options: readonly Option[],
  asked: { readonly multiple: boolean; readonly errorMessage: string },
): ChoiceSet => ({
  type: 'Input.ChoiceSet',
  id: inputId(view.question),
  label: `${view.label} ${messages(language).common.required}`,
  isRequired: false,
  errorMessage: asked.errorMessage,
  style: 'expanded',
  wrap: true,
  isMultiSelect: asked.multiple,
  value: typeof view.value === 'string' ? view.value : (view.value ?? []).join(','),
  choices: options.map(({ id, label }) => ({ title: label[language], value: id })),
});
