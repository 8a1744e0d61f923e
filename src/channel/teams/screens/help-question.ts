import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Narrowing } from '../../../signposting/narrow.ts';
import { button, helpButton, menuButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

/** The words of an answer: those of the last question that it answers. */
const labelOf = (
  { about, want, how }: Narrowing,
  ask: ScreenOf<'help_question'>['ask'],
  language: Language,
): string => {
  const { narrow } = messages(language).help;
  switch (ask) {
    case 'about':
      return about === undefined ? '' : narrow.about[about];
    case 'want':
      return want === undefined ? '' : narrow.want[want];
    case 'how':
      return how === undefined ? '' : narrow.how[how];
  }
};

/** One short question for who does not know where to go, with 112 and 113 above it. */
export const helpQuestion = ({ ask, answers, backToSurvey }: ScreenOf<'help_question'>, language: Language): Card => {
  const { narrow, danger, honesty } = messages(language).help;
  const from = backToSurvey === undefined ? 'chat' : 'survey';
  return fill('help-question', {
    lang: language,
    title: narrow[ask].question,
    danger,
    lead: narrow.keep,
    honesty,
    ways: answers.map((answer) => ({
      actions: [button(language, labelOf(answer, ask, language), { verb: 'help.narrow', ...answer, from })],
    })),
    buttons: [helpButton(language, from), menuButton(language)],
  });
};
