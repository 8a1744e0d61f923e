import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { helpButton, menuButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { doorText } from '../door.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

/** A thank-you that is the same whatever was answered. */
export const thanks = ({ signposts }: ScreenOf<'thanks'>, language: Language): Card => {
  const text = messages(language).survey.thanks;
  return fill('thanks', {
    lang: language,
    title: text.title,
    lead: text.lead,
    signpostsTitle: text.signposts,
    signposts: signposts.map(({ name, forWhat, doors }) => ({
      name,
      forWhat,
      doors: doors.map((door) => ({ text: doorText(door, language) })),
    })),
    buttons: [helpButton(language), menuButton(language)],
  });
};
