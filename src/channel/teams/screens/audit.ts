import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { button, helpButton, menuButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

/** Who asked which query when. */
export const audit = ({ entries, older, next }: ScreenOf<'audit'>, language: Language): Card => {
  const words = messages(language).audit;
  const moment = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  return fill('audit', {
    lang: language,
    title: words.title,
    lead: entries.length === 0 ? words.none : words.lead,
    headers: { when: words.when, who: words.who, question: words.question },
    rows: entries.map(({ at, person, question, outcome }) => ({
      when: moment.format(at),
      who: person,
      question: outcome === 'answer' ? question : `${question} (${words.refused})`,
    })),
    buttons: [
      ...(next === undefined ? [] : [button(language, words.older, { verb: 'audit.show', before: next })]),
      ...(older === true ? [button(language, words.newest, { verb: 'audit.show' })] : []),
      menuButton(language),
      helpButton(language),
    ],
  });
};
