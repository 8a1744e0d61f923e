import type { PublicationView } from '../../../conversation/publication-view.ts';
import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { button, helpButton, menuButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { Fact, ScreenOf } from './screen.ts';

const factsOf = (view: PublicationView, language: Language): readonly Fact[] => {
  const words = messages(language).publications;
  if ('problem' in view) return [{ title: words.reason, value: view.problem }];
  const count = new Intl.NumberFormat(language);
  return [
    { title: words.signature, value: words.signed },
    { title: words.figures, value: count.format(view.figures) },
    { title: words.withheld, value: count.format(view.withheld) },
    { title: words.revision, value: count.format(view.revision) },
    { title: words.errata, value: count.format(view.errata) },
    { title: words.practice, value: view.practice ? words.isPractice : words.notPractice },
    { title: words.dataHash, value: view.dataHash },
  ];
};

/** What was loaded for the bot to answer from, and what it refused. */
export const publications = ({ publications: views }: ScreenOf<'publications'>, language: Language): Card => {
  const words = messages(language).publications;
  return fill('publications', {
    lang: language,
    title: words.title,
    lead: views.length === 0 ? words.none : words.lead,
    publications: views.map((view) => ({
      title: 'problem' in view ? `${words.wave(view.wave)}: ${words.refused}` : words.wave(view.wave),
      note: 'problem' in view ? words.refusedLead : '',
      facts: factsOf(view, language),
    })),
    buttons: [
      button(language, messages(language).campaign.refresh, { verb: 'publications.show' }),
      menuButton(language),
      helpButton(language),
    ],
  });
};
