import { type Language, otherLanguage } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { type Button, button, helpButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

type Shown = Pick<ScreenOf<'menu'>, 'roles' | 'invited' | 'wave'>;

/** What this person can do here: a sentence and a button for each. */
const offers = ({ roles, invited, wave }: Shown, language: Language): readonly { text: string; button: Button }[] => {
  const { audit, cards, publications } = messages(language);
  const asksFigures = roles.includes('coordinator') || roles.includes('rijk_coordinator');
  return [
    { text: cards.can.help, button: helpButton(language) },
    ...(invited
      ? [
          {
            text: cards.can.survey(wave),
            button: button(language, cards.questionnaire, { verb: 'survey.begin', wave }, { style: 'positive' }),
          },
        ]
      : []),
    ...(asksFigures
      ? [{ text: cards.can.figures, button: button(language, cards.figures, { verb: 'figures.examples' }) }]
      : []),
    ...(roles.includes('administrator')
      ? [
          { text: audit.can, button: button(language, audit.button, { verb: 'audit.show' }) },
          { text: publications.can, button: button(language, publications.button, { verb: 'publications.show' }) },
        ]
      : []),
    ...(roles.includes('hr_sender')
      ? [{ text: cards.can.campaign, button: button(language, cards.campaign, { verb: 'campaign.show', wave }) }]
      : []),
  ];
};

const filling = (shown: Shown, language: Language): { can: { text: string }[]; buttons: Button[]; lang: Language } => {
  const offered = offers(shown, language);
  return {
    lang: language,
    can: offered.map(({ text }) => ({ text })),
    buttons: [
      ...offered.map((offer) => offer.button),
      button(language, messages(language).cards.otherLanguage, {
        verb: 'language.set',
        language: otherLanguage(language),
      }),
    ],
  };
};

/** The one welcome: who I am (a bot), what I can do, and how to be left alone. */
export const welcome = (screen: ScreenOf<'welcome'>, language: Language): Card =>
  fill('welcome', {
    ...messages(language).cards.welcome,
    honesty: messages(language).help.honesty,
    ...filling(screen, language),
  });

/** What I can do for this person; with 112 and 113, since whoever was not understood comes here. */
export const menu = (screen: ScreenOf<'menu'>, language: Language): Card =>
  fill('menu', {
    title: messages(language).cards.menuTitle,
    danger: messages(language).help.danger,
    ...filling(screen, language),
  });
