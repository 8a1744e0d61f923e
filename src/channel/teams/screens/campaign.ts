import type { CampaignView } from '../../../conversation/screens/campaign.ts';
import { CAUSES } from '../../../campaign/deliver.ts';
import type { RoundCounts } from '../../../campaign/delivery-store.ts';
import { sayMoment } from '../../../conversation/say-moment.ts';
import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { helpButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import { progressWays, ways } from './campaign-ways.ts';
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

/** What became of each letter is told of the invite alone. */
const roundFacts = ({ kind, counts }: Round, language: Language): readonly Fact[] => {
  const text = messages(language).campaign;
  return [
    { title: text.invited, value: `${counts.invited}` },
    { title: text.sent[kind], value: `${counts.sent}` },
    { title: text.left, value: `${counts.left}` },
    { title: text.notReachable, value: `${counts.notReachable}` },
    ...(kind === 'invite'
      ? [
          { title: text.unknown, value: `${counts.unknown}` },
          { title: text.failed, value: failures(counts, language) },
        ]
      : []),
  ];
};

const roundTitle = ({ kind, number }: Round, language: Language): string => {
  const { round } = messages(language).campaign;
  return kind === 'reminder' ? round.reminder(number) : round[kind];
};

const standing = (view: CampaignView, language: Language): readonly Fact[] => {
  const text = messages(language).campaign;
  const { order, goesAt, endsAt, toCorrect } = view;
  return [
    { title: text.status, value: text.phases[view.phase] },
    ...(order?.wantedAt === undefined ? [] : [{ title: text.asked, value: text.askedFor[order.kind] }]),
    ...(goesAt === undefined ? [] : [{ title: text.goesAt, value: sayMoment(goesAt, language) }]),
    ...(endsAt === undefined ? [] : [{ title: text.endsAt, value: sayMoment(endsAt, language) }]),
    ...(toCorrect === 0 ? [] : [{ title: text.toCorrect, value: `${toCorrect}` }]),
  ];
};

/** What to do about a sending that waits, and what is said of the hours. */
const remark = (view: CampaignView, language: Language): string => {
  const text = messages(language).campaign;
  if (view.sampleSize === 0) return view.offerDemoSample ? text.howToLoadDemo : text.howToLoad;
  if (view.phase === 'awaiting_approval') return view.askedByMe ? text.askedMine : text.askedByOther;
  return view.anyHour ? text.anyHour : '';
};

const roundsOf = (rounds: readonly Round[], language: Language) =>
  rounds.map((round) => ({ title: roundTitle(round, language), facts: roundFacts(round, language) }));

/** How far a campaign has come, in counts. */
export const campaign = (view: CampaignView, language: Language): Card => {
  const text = messages(language).campaign;
  const people = view.sampleSize === 0 ? text.noSample : text.people(view.sampleSize);
  return fill('campaign', {
    lang: language,
    title: text.title(view.wave),
    note: view.note ?? '',
    facts: [{ title: text.sample, value: people }, ...standing(view, language)],
    remark: remark(view, language),
    rounds: roundsOf(view.rounds, language),
    countsOnly: text.countsOnly,
    buttons: ways(view, language),
  });
};

/** The one card that is changed while letters go out: the newest round, and the buttons that stop it. */
export const campaignProgress = (view: CampaignView, language: Language): Card => {
  const text = messages(language).campaign;
  const newest = view.rounds.slice(-1);
  const isDone = view.phase === 'done' && view.toCorrect === 0;
  return fill('campaign', {
    lang: language,
    title: (isDone ? text.progressDone : text.progressTitle)[newest[0]?.kind ?? 'invite'],
    note: '',
    facts: standing(view, language),
    remark: isDone ? '' : text.progressLead,
    rounds: roundsOf(newest, language),
    countsOnly: text.countsOnly,
    buttons: [...progressWays(view, language), helpButton(language)],
  });
};
