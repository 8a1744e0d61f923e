import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { button, helpButton, linkButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { deepLink, shareDialog } from '../deep-link.ts';
import { fill } from '../template.ts';
import { figureBody } from './figures.ts';
import type { ScreenOf } from './screen.ts';

/** The ways to share an answer or take it along. */
export const takeAlong = (screen: ScreenOf<'take_along'>, language: Language, appId: string): Card => {
  const { query, question, files, share, notShared } = screen;
  const { share: words, correction } = messages(language);
  const link = deepLink(appId, question);
  return fill('take-along', {
    lang: language,
    title: words.title,
    question,
    files: files.map(({ label, xlsx, csv }) => ({
      text: `${label}: [${words.excel}](${xlsx}) · [${words.csv}](${csv})`,
    })),
    filesLive: words.filesLive,
    deepLink: link === undefined ? '' : `[${words.deepLink}](${link})`,
    sharing: notShared ?? words.how,
    buttons: [
      ...(share === undefined ? [] : [linkButton(words.teams, shareDialog(share, question))]),
      button(language, correction.back, { verb: 'figures.ask', query }),
      helpButton(language),
    ],
  });
};

/**
 * An answer as it stands in somebody's message in a channel or chat: the same figure, with nothing to press that would
 * show anything of who presses. Its links open the chat with the bot.
 */
export const sharedFigure = (screen: ScreenOf<'figure'>, language: Language, appId: string): Card => {
  const words = messages(language).share;
  const links = [
    { title: words.openInChat, link: deepLink(appId, screen.question) },
    { title: words.helpInChat, link: deepLink(appId, 'help') },
  ];
  return fill('figure', {
    ...figureBody(screen, language),
    questions: [],
    buttons: links.flatMap(({ title, link }) => (link === undefined ? [] : [linkButton(title, link)])),
  });
};
