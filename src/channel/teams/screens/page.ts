import type { PageView, QuestionView } from '../../../conversation/screens/survey.ts';
import { type Language, otherLanguage } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { type Button, button, helpButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { drawInput } from '../inputs/index.ts';
import { fill } from '../template.ts';

/** A question as the elements of a card: one type of question more needs no other template. */
const drawQuestion = (view: QuestionView, language: Language): readonly object[] => [
  ...(view.hint === undefined
    ? []
    : [{ type: 'TextBlock', text: view.hint, wrap: true, isSubtle: true, size: 'Small' }]),
  ...(view.error === undefined
    ? []
    : [{ type: 'TextBlock', text: view.error, wrap: true, color: 'Attention', weight: 'Bolder' }]),
  drawInput(view, language),
];

/** The questions of a page with what was filled in, above the buttons given. */
export const drawPage = (view: PageView, language: Language, buttons: readonly Button[]): Card => {
  const { survey } = messages(language);
  return fill('page', {
    lang: language,
    section: view.section,
    progress: survey.page.progress(view.progress),
    note: view.note ?? '',
    errors: view.questions.some(({ error }) => error !== undefined) ? survey.page.errors : '',
    intro: view.intro ?? '',
    questions: view.questions.map((question) => ({ items: drawQuestion(question, language) })),
    buttons,
  });
};

/** A page of the questionnaire: only ever shown in answer to a button, never sent. */
export const page = (view: PageView, language: Language): Card => {
  const { cards, survey, common } = messages(language);
  const { wave } = view;
  const left = { page: view.page, revision: view.revision };
  const step = { wave, ...left };
  const inputs = { withInputs: true };
  return drawPage(view, language, [
    button(language, survey.page.next, { verb: 'survey.answer', ...step }, { style: 'positive', ...inputs }),
    ...(view.mayGoBack ? [button(language, common.back, { verb: 'survey.back', ...step }, inputs)] : []),
    button(language, survey.page.hide, { verb: 'survey.hide', ...step }, inputs),
    button(language, survey.page.stop, { verb: 'survey.stop', wave, left }, inputs),
    button(language, cards.otherLanguage, { verb: 'survey.speak', ...step, language: otherLanguage(language) }, inputs),
    helpButton(language, 'survey'),
  ]);
};
