import type { ReviewView } from '../../../conversation/screens/survey.ts';
import { type Language, otherLanguage } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { type Button, button, helpButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';

/** Everything that was filled in, above the buttons given. */
export const drawReview = ({ rows }: ReviewView, language: Language, lead: string, buttons: readonly Button[]): Card =>
  fill('review', { lang: language, title: messages(language).survey.review.title, lead, rows, buttons });

/** Everything that was filled in, once more, before it is handed in for good. */
export const review = (view: ReviewView, language: Language): Card => {
  const { cards, survey, common } = messages(language);
  const step = { wave: view.wave, page: view.page, revision: view.revision };
  return drawReview(view, language, survey.review.lead, [
    button(language, survey.review.handIn, { verb: 'survey.hand_in', ...step }, { style: 'positive' }),
    button(language, common.back, { verb: 'survey.back', ...step }),
    button(language, survey.page.hide, { verb: 'survey.hide', ...step }),
    button(language, survey.page.stop, { verb: 'survey.stop', wave: view.wave }),
    button(language, cards.otherLanguage, { verb: 'survey.speak', ...step, language: otherLanguage(language) }),
    helpButton(language, 'survey'),
  ]);
};
