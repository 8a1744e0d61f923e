import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { helpButton, linkButton, menuButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { doorText } from '../door.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

/** The chat of whoever presses it with the bot. */
const chatWith = (appId: string): string => `https://teams.microsoft.com/l/chat/0/0?users=28:${appId}`;

/** What everybody in a channel sees: the questionnaire is open, and the way to it leads out of the channel. */
export const generalReminder = ({ wave }: ScreenOf<'general_reminder'>, appId: string, language: Language): Card => {
  const text = messages(language).survey.general;
  return fill('general-reminder', {
    lang: language,
    title: text.title,
    text: text.text(wave),
    personal: text.personal,
    buttons: [...(appId === '' ? [] : [linkButton(text.open, chatWith(appId))]), helpButton(language)],
  });
};

/** What a letter becomes when the wave is closed: nothing to begin, and still a way to help. */
export const letterClosed = ({ wave, signposts }: ScreenOf<'letter_closed'>, language: Language): Card => {
  const text = messages(language).survey.closed;
  return fill('letter-closed', {
    lang: language,
    title: text.title,
    lead: text.lead(wave),
    signpostsTitle: text.signposts,
    signposts: signposts.map(({ name, doors }) => ({
      name,
      doors: doors.map((door) => ({ text: doorText(door, language) })),
    })),
    buttons: [helpButton(language), menuButton(language)],
  });
};
