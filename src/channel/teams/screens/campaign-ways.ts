import { mayStep } from '../../../campaign/campaign.ts';
import { MOST_REMINDERS } from '../../../campaign/rounds.ts';
import type { Control } from '../../../campaign/stop-sending.ts';
import type { CampaignView } from '../../../conversation/screens/campaign.ts';
import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { type Button, button, helpButton, menuButton } from '../buttons.ts';

const controlButton = (
  { wave }: Pick<CampaignView, 'wave'>,
  control: Control,
  language: Language,
  look: Parameters<typeof button>[3] = {},
): Button =>
  button(language, messages(language).campaign.controls[control], { verb: 'campaign.control', wave, control }, look);

/** What stops and starts the sending, as far as it means something now. */
const controls = (view: CampaignView, language: Language): readonly Button[] => {
  const can = (['pause', 'resume', 'cancel'] as const).filter((control) => mayStep(view.phase, control));
  return can.map((control) =>
    controlButton(view, control, language, control === 'cancel' ? { style: 'destructive' } : {}),
  );
};

const previewButton = (view: CampaignView, letter: 'invite' | 'reminder' | 'last_call', language: Language): Button => {
  const text = messages(language).campaign;
  const title = { invite: text.preview, reminder: text.remind, last_call: text.lastCall }[letter];
  const look = letter === 'invite' ? ({ style: 'positive' } as const) : {};
  return button(language, title, { verb: 'campaign.preview', wave: view.wave, letter }, look);
};

/** What may follow a round that is done: a reminder while there are some left, and a last call. */
const nextRounds = (view: CampaignView, language: Language): readonly Button[] => {
  const { rounds } = view;
  if (rounds.at(-1)?.kind === 'last_call') return [];
  return [
    ...(rounds.length <= MOST_REMINDERS ? [previewButton(view, 'reminder', language)] : []),
    previewButton(view, 'last_call', language),
  ];
};

const byPhase = (view: CampaignView, language: Language): readonly Button[] => {
  const text = messages(language).campaign;
  const { wave, order } = view;
  const more = button(language, text.more, { verb: 'campaign.more', wave });
  switch (view.phase) {
    case 'draft':
    case 'approved':
      if (view.sampleSize > 0) return [previewButton(view, order?.kind ?? 'invite', language)];
      return view.offerDemoSample
        ? [button(language, text.loadDemo, { verb: 'sample.load_demo', wave }, { style: 'positive' })]
        : [];
    case 'awaiting_approval':
      return [
        button(language, text.lookAt, { verb: 'campaign.preview', wave, letter: order?.kind ?? 'invite' }),
        ...(view.askedByMe
          ? []
          : [button(language, text.approve, { verb: 'campaign.approve', wave }, { style: 'positive' })]),
        controlButton(view, 'withdraw', language),
      ];
    case 'paused':
      // Whoever lets it go on can see what goes; a reminder can be looked at once it has gone.
      return view.rounds.length === 1
        ? [
            button(language, text.lookAt, { verb: 'campaign.preview', wave, letter: 'invite' }),
            ...controls(view, language),
          ]
        : controls(view, language);
    case 'scheduled':
      return controls(view, language);
    case 'sending':
      // Nobody is reachable yet: a reminder may go as soon as the invite has been sent to whoever is.
      return view.rounds.at(-1)?.counts.left === 0
        ? [...nextRounds(view, language), more]
        : [...controls(view, language), more];
    case 'done':
      return [...nextRounds(view, language), more];
    case 'cancelled':
    case 'closed':
      return [more];
  }
};

/** What the HR sender can do from the card of the campaign: six things at most. */
export const ways = (view: CampaignView, language: Language): readonly Button[] => {
  const text = messages(language).campaign;
  const { wave } = view;
  if (view.asksIfSure === true)
    return [
      button(
        language,
        text.sureYes,
        { verb: 'campaign.control', wave, control: 'cancel', sure: true },
        { style: 'destructive' },
      ),
      button(language, messages(language).common.back, { verb: 'campaign.show', wave }),
      helpButton(language),
    ];
  return [
    ...byPhase(view, language),
    button(language, text.refresh, { verb: 'campaign.show', wave }),
    menuButton(language),
    helpButton(language),
  ];
};

const failedIn = ({ rounds }: CampaignView): boolean =>
  Object.values(rounds[0]?.counts.failed ?? {}).some((count) => (count ?? 0) > 0);

/** What the HR sender can do from the card that is changed while letters go out. */
export const progressWays = (view: CampaignView, language: Language): readonly Button[] => [
  ...(view.phase === 'done' ? [] : controls(view, language)),
  ...(failedIn(view) && mayStep(view.phase, 'resend') ? [controlButton(view, 'resend', language)] : []),
  button(language, messages(language).campaign.backToCampaign, { verb: 'campaign.show', wave: view.wave }),
];
