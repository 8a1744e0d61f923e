import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import type { SignpostView } from '../../../signposting/help-view.ts';
import { isDanger } from '../../../signposting/route.ts';
import { type Button, button, helpButton, menuButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { doorText } from '../door.ts';
import { fill } from '../template.ts';
import { danger } from './danger.ts';
import type { Fact, ScreenOf } from './screen.ts';

/** What everybody should see of a signpost before choosing it, after its doors. */
const facts = (signpost: SignpostView, language: Language): readonly Fact[] => {
  const text = messages(language).cards.help;
  return [
    { title: text.confidentiality, value: signpost.confidentiality },
    { title: text.whatHappensNext, value: signpost.whatHappensNext },
    ...(signpost.notForWhat === undefined ? [] : [{ title: text.notForWhat, value: signpost.notForWhat }]),
  ];
};

/** What can wait until somebody wants to know more. */
const details = (signpost: SignpostView, language: Language): readonly Fact[] => {
  const text = messages(language).cards.help;
  const { formality, cost, languages, checked = '' } = signpost;
  const terms = [`${formality}.`, cost, languages, checked];
  return [
    { title: text.who, value: signpost.who },
    ...(signpost.timeLimits === undefined ? [] : [{ title: text.timeLimits, value: signpost.timeLimits }]),
    { title: text.terms, value: terms.join(' ').trim() },
  ];
};

const more = (signpost: SignpostView, language: Language): Button => ({
  type: 'Action.ToggleVisibility',
  title: messages(language).cards.help.more(signpost.short),
  targetElements: [`more-${signpost.id}`],
});

/**
 * A page of help. On its way back it leads to the questionnaire where that was interrupted.
 */
export const help = ({ help: view, backToSurvey }: ScreenOf<'help'>, language: Language): Card => {
  const text = messages(language).cards.help;
  const from = backToSurvey === undefined ? 'chat' : 'survey';
  const back: Button =
    backToSurvey === undefined
      ? menuButton(language)
      : button(language, text.backToSurvey, { verb: 'survey.resume', wave: backToSurvey }, { style: 'positive' });
  const leadsOn = view.route === 'choices' || view.choices.some(({ route }) => route === 'choices');
  const buttons = [...(leadsOn ? [] : [helpButton(language, from)]), back];
  if (isDanger(view.route)) return danger(view, language, buttons);
  const atAGlance = view.route === 'choices';
  const ways = [
    ...(view.offersNotes ? [button(language, messages(language).help.notes.open, { verb: 'notes.begin' })] : []),
    ...(view.choosesPerson ? [button(language, messages(language).help.find.open, { verb: 'help.find', from })] : []),
    ...view.choices.map(({ route, label }) => button(language, label, { verb: 'help.show', route, from })),
    ...(atAGlance ? [button(language, messages(language).help.unsure, { verb: 'help.narrow', from })] : []),
  ].map((way) => ({ actions: [way] }));
  return fill('help', {
    lang: language,
    title: view.title,
    danger: view.danger,
    lead: view.lead,
    waysFirst: atAGlance ? ways : [],
    signposts: view.signposts.map((signpost, place) => {
      // The first door is the one that fits; of the others the rest is behind "Meer", or nobody reads so far.
      const inFull = place === 0 && !atAGlance;
      return {
        id: signpost.id,
        name: signpost.name,
        forWhat: signpost.forWhat,
        doors: signpost.doors.map((door) => ({ text: doorText(door, language) })),
        facts: inFull ? facts(signpost, language) : [],
        more: [more(signpost, language)],
        details: [...(inFull ? [] : facts(signpost, language)), ...details(signpost, language)],
      };
    }),
    steps: view.steps,
    openNowTitle: messages(language).help.openNow,
    openNow: view.openNow.map((door) => ({ text: doorText(door, language) })),
    honesty: view.honesty,
    ways: atAGlance ? [] : ways,
    buttons,
  });
};
