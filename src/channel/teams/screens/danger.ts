import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import type { HelpView } from '../../../signposting/help-view.ts';
import type { Button } from '../buttons.ts';
import type { Card } from '../card.ts';
import { doorText } from '../door.ts';
import { fill } from '../template.ts';

/**
 * The page of help when life is in danger: the number to call is its title, the largest thing on it. Nothing is behind a
 * press, and all of it fits the screen of a telephone: a chat shows the end of a longer card, which is not the number.
 */
export const danger = (view: HelpView, language: Language, buttons: readonly Button[]): Card => {
  const text = messages(language).cards.help;
  const [first, ...others] = view.signposts.map((signpost) => ({
    ...signpost,
    ways: signpost.doors.map((door) => doorText(door, language)),
  }));
  const facts =
    first === undefined
      ? []
      : [
          ...first.ways,
          `**${text.whatHappensNext}** ${first.whatHappensNext}`,
          `**${text.confidentiality}** ${first.confidentiality}`,
        ];
  return fill('danger', {
    lang: language,
    title: view.title,
    lead: view.lead,
    first: facts.map((fact) => ({ text: fact })),
    others: others.map(({ name, forWhat, ways }) => ({ name, text: [forWhat, ...ways].join(' ') })),
    honesty: view.honesty,
    buttons,
  });
};
