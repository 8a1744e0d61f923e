import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import type { SignpostView } from '../../../signposting/help-view.ts';
import { type Button, button, helpButton, menuButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { Fact, ScreenOf } from './screen.ts';

const MOST_CHOICES = 4;

const facts = (signpost: SignpostView, language: Language): readonly Fact[] => {
  const text = messages(language).cards.help;
  return [
    { title: text.forWhat, value: signpost.forWhat },
    ...(signpost.notForWhat === undefined ? [] : [{ title: text.notForWhat, value: signpost.notForWhat }]),
    { title: text.who, value: signpost.who },
    { title: text.confidentiality, value: signpost.confidentiality },
    { title: text.whatHappensNext, value: signpost.whatHappensNext },
    ...(signpost.timeLimits === undefined ? [] : [{ title: text.timeLimits, value: signpost.timeLimits }]),
    { title: text.terms, value: `${signpost.formality} · ${signpost.cost} · ${signpost.languages}` },
    { title: text.reach, value: signpost.reach },
  ];
};

/** A page of help. On its way back it leads to the questionnaire where that was interrupted. */
export const help = ({ help: view, backToSurvey }: ScreenOf<'help'>, language: Language): Card => {
  const text = messages(language).cards.help;
  const from = backToSurvey === undefined ? 'chat' : 'survey';
  const back: Button =
    backToSurvey === undefined
      ? menuButton(language)
      : button(language, text.backToSurvey, { verb: 'survey.resume', wave: backToSurvey }, { style: 'positive' });
  const leadsOn = view.route === 'choices' || view.choices.some(({ route }) => route === 'choices');
  return fill('help', {
    lang: language,
    title: view.title,
    lead: view.lead,
    signposts: view.signposts.map((signpost) => ({
      name: signpost.name,
      facts: facts(signpost, language),
      link: signpost.link ?? '',
      website: text.website,
    })),
    honesty: view.honesty,
    ways: view.choices
      .slice(0, MOST_CHOICES)
      .map(({ route, label }) => ({ actions: [button(language, label, { verb: 'help.show', route, from })] })),
    buttons: [...(leadsOn ? [] : [helpButton(language, from)]), back],
  });
};
