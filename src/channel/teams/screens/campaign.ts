import type { CampaignView } from '../../../conversation/reply.ts';
import { CAUSES } from '../../../campaign/deliver.ts';
import type { RoundCounts } from '../../../campaign/delivery-store.ts';
import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { type Button, button, helpButton, menuButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { Fact } from './screen.ts';

type Round = CampaignView['rounds'][number];

const failures = ({ failed }: RoundCounts, language: Language): string => {
  const { causes } = messages(language).campaign;
  const counted = Object.entries(failed).flatMap(([cause, count]) => (count === undefined ? [] : [{ cause, count }]));
  const sum = counted.reduce((total, { count }) => total + count, 0);
  const named = counted.map(({ cause, count }) => {
    const known = CAUSES.find((one) => one === cause);
    return `${known === undefined ? causes.other : causes[known]}: ${count}`;
  });
  return named.length === 0 ? `${sum}` : `${sum} (${named.join(', ')})`;
};

const roundFacts = ({ kind, counts }: Round, language: Language): readonly Fact[] => {
  const text = messages(language).campaign;
  return [
    { title: text.invited, value: `${counts.invited}` },
    { title: text.sent[kind], value: `${counts.sent}` },
    { title: text.left, value: `${counts.left}` },
    { title: text.notReachable, value: `${counts.notReachable}` },
    { title: text.unknown, value: `${counts.unknown}` },
    { title: text.failed, value: failures(counts, language) },
  ];
};

const ways = (view: CampaignView, language: Language): readonly Button[] => {
  const text = messages(language).campaign;
  const { wave } = view;
  const first = view.rounds.length === 0;
  return [
    ...(view.sampleSize > 0 && first
      ? [button(language, text.preview, { verb: 'campaign.preview', wave, letter: 'invite' }, { style: 'positive' })]
      : []),
    ...(view.sampleSize === 0 && view.offerDemoSample
      ? [button(language, text.loadDemo, { verb: 'campaign.load_demo', wave }, { style: 'positive' })]
      : []),
    ...(first ? [] : [button(language, text.remind, { verb: 'campaign.preview', wave, letter: 'reminder' })]),
    button(language, text.refresh, { verb: 'campaign.show', wave }),
    menuButton(language),
    helpButton(language),
  ];
};

/** How far a campaign has come, in counts. */
export const campaign = (view: CampaignView, language: Language): Card => {
  const text = messages(language).campaign;
  const howToLoad = view.offerDemoSample ? text.howToLoadDemo : text.howToLoad;
  return fill('campaign', {
    lang: language,
    title: text.title(view.wave),
    note: view.note ?? '',
    facts: [
      { title: text.sample, value: view.sampleSize === 0 ? text.noSample : text.people(view.sampleSize) },
      { title: text.status, value: text.states[view.state] },
    ],
    howToLoad: view.sampleSize === 0 ? howToLoad : '',
    rounds: view.rounds.map((round) => ({
      title: round.kind === 'invite' ? text.round.invite : text.round.reminder(round.number),
      facts: roundFacts(round, language),
    })),
    countsOnly: text.countsOnly,
    buttons: ways(view, language),
  });
};
