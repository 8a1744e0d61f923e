import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { button, helpButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

/** What somebody knows before the first question. */
export const privacy = ({ wave, minutes, otherWay }: ScreenOf<'privacy'>, language: Language): Card => {
  const { survey } = messages(language);
  const text = survey.privacy;
  return fill('privacy', {
    lang: language,
    title: text.title,
    blocks: text.blocks(minutes),
    otherWayTitle: text.otherWay,
    otherWay,
    buttons: [
      button(language, text.consent, { verb: 'survey.consent', wave }, { style: 'positive' }),
      button(language, text.notNow, { verb: 'survey.stop', wave }),
      button(language, survey.letter.decline, { verb: 'survey.decline', wave }),
      helpButton(language, 'survey'),
    ],
  });
};
