import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { button, helpButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { drawPage } from './page.ts';
import { drawReview } from './review.ts';
import type { ScreenOf } from './screen.ts';

/**
 * A page of the questionnaire as an example. Its buttons carry what was filled in on the way: the card is only ever
 * shown in answer to a button, and is kept nowhere.
 */
export const previewPage = ({ page: view, walk }: ScreenOf<'preview_page'>, language: Language): Card => {
  const { survey, common } = messages(language);
  const step = { page: view.page, walk };
  return drawPage({ ...view, note: survey.example.label }, language, [
    button(language, survey.page.next, { verb: 'preview.answer', ...step }, { style: 'positive', withInputs: true }),
    ...(view.mayGoBack ? [button(language, common.back, { verb: 'preview.back', ...step }, { withInputs: true })] : []),
    button(language, survey.example.stop, { verb: 'preview.end' }),
    helpButton(language),
  ]);
};

/** The end of the example: nothing can be handed in from here. */
export const previewReview = ({ review: view, walk }: ScreenOf<'preview_review'>, language: Language): Card => {
  const { survey, common } = messages(language);
  return drawReview(view, language, survey.example.review, [
    button(language, survey.example.end, { verb: 'preview.end' }, { style: 'positive' }),
    button(language, common.back, { verb: 'preview.back', page: view.page, walk }),
    helpButton(language),
  ]);
};
