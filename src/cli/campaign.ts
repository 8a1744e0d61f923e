import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod/v4';
import { campaignView } from '../campaign/campaign-view.ts';
import type { CampaignState } from '../campaign/delivery-store.ts';
import { startInvite, type Started, startReminder } from '../campaign/rounds.ts';
import type { Storage } from '../storage/open.ts';
import type { RoundCounts } from '../campaign/delivery-store.ts';
import type { Wave } from '../wave.ts';
import { CommandError } from './command-error.ts';
import { printJson, printLine } from './print.ts';
import { waveOption } from './wave-option.ts';
import { withStorage } from './with-storage.ts';

interface CampaignOptions {
  readonly wave: Wave;
  readonly json?: true;
  readonly at?: number;
}

/** Does the work and gives the line that says what was done. */
type Step = (storage: Storage, options: CampaignOptions) => Promise<string>;

const refusals = {
  no_sample: 'no sample was imported yet: see wegwijzer sample import',
  no_invite: 'the invite was not sent yet: see wegwijzer campaign send',
  still_sending: 'the round before this one is still being sent',
  cancelled: 'the campaign was cancelled',
} as const;

const orRefuse = (started: Started): Extract<Started, { kind: 'started' }> => {
  if (started.kind === 'refused') throw new CommandError(refusals[started.reason]);
  return started;
};

const checkOpen = async ({ waves }: Storage, wave: Wave): Promise<void> => {
  if ((await waves.state(wave)) === 'closed') throw new CommandError(`wave ${wave} is closed: nothing more is sent`);
};

/** Changes the state, from one of the states in which that means something. */
const change =
  (to: CampaignState, from: readonly CampaignState[], done: string): Step =>
  async ({ deliveries }, { wave }) => {
    const state = await deliveries.state(wave);
    if (!from.includes(state))
      throw new CommandError(`the campaign of wave ${wave} is ${state}, not ${from.join(' or ')}`);
    await deliveries.setState(wave, to);
    return done;
  };

const create: Step = async ({ deliveries, register }, { wave }) => {
  const state = await deliveries.state(wave);
  if (state !== 'draft') throw new CommandError(`wave ${wave} has a campaign: it is ${state}`);
  const size = await register.size(wave);
  if (size === 0) throw new CommandError(refusals.no_sample);
  await deliveries.setState(wave, 'draft');
  return `the campaign of wave ${wave} is a draft, for ${size} people`;
};

const send: Step = async (storage, { wave }) => {
  await checkOpen(storage, wave);
  await storage.campaigns.schedule(wave, 0);
  const { queued } = orRefuse(await startInvite(storage.deliveries, storage.register, wave, Date.now()));
  return `${queued} invite(s) queued; the running bot sends them`;
};

const schedule: Step = async (storage, { wave, at = 0 }) => {
  await checkOpen(storage, wave);
  const { campaigns, deliveries, register } = storage;
  await campaigns.schedule(wave, at);
  const { queued } = orRefuse(await startInvite(deliveries, register, wave, at));
  return `${queued} invite(s) queued; the running bot sends them from ${new Date(at).toISOString()}`;
};

const remind: Step = async (storage, { wave }) => {
  await checkOpen(storage, wave);
  const { round } = orRefuse(await startReminder(storage.deliveries, wave, Date.now()));
  return `reminder ${round.number} queued; who has taken part gets none`;
};

const resendFailures: Step = async (storage, { wave }) => {
  await checkOpen(storage, wave);
  return `${await storage.campaigns.resendFailures(wave, Date.now())} undeliverable letter(s) queued once more`;
};

const NOTHING: RoundCounts = { invited: 0, sent: 0, failed: {}, unknown: 0, notReachable: 0, left: 0 };

/** Counts for scripts, whose parts add up to `invited`: who has no app yet is a cause among the failed. */
const added = ({ invited, sent, failed, unknown, notReachable, left }: RoundCounts) => ({
  invited,
  sent,
  failed: { ...failed, ...(notReachable === 0 ? {} : { not_reachable: notReachable }) },
  unknown,
  left,
});

const statusOf = async ({ deliveries, register, campaigns }: Storage, wave: Wave): Promise<Record<string, unknown>> => {
  const { state, sampleSize, rounds } = await campaignView(deliveries, register, wave);
  const notBefore = await campaigns.notBefore(wave);
  return {
    state,
    ...added(rounds.at(-1)?.counts ?? NOTHING),
    sampleSize,
    ...(notBefore === 0 ? {} : { notBefore: new Date(notBefore).toISOString() }),
    rounds: rounds.map(({ number, kind, counts }) => ({ number, kind, ...added(counts) })),
  };
};

const printStatus = (storage: Storage, { wave, json }: CampaignOptions): Promise<void> =>
  statusOf(storage, wave).then((status) => {
    if (json === true) printJson(status);
    else for (const [name, value] of Object.entries(status)) printLine(`${name}: ${JSON.stringify(value)}`);
  });

const run =
  (step: Step) =>
  (options: CampaignOptions): Promise<void> =>
    withStorage(async (storage) => {
      const line = await step(storage, options);
      if (options.json === true)
        printJson({ wave: options.wave, done: line, ...(await statusOf(storage, options.wave)) });
      else printLine(line);
    });

const parseTime = (text: string): number => {
  const parsed = z.iso.datetime({ offset: true, precision: null }).safeParse(text);
  const at = parsed.success ? Date.parse(parsed.data) : NaN;
  if (Number.isNaN(at)) throw new InvalidArgumentError('a time with its zone, such as 2027-10-04T08:30:00+02:00');
  return at;
};

/** `campaign …`: what the HR sender does in the chat, for scripts. */
export const campaignCommand = (): Command => {
  const command = new Command('campaign').description(
    'Invites and reminders of a wave, on the store of the running bot.',
  );
  const add = (name: string, description: string): Command =>
    command.command(name).description(description).addOption(waveOption()).option('--json', 'print one JSON document');
  add('create', 'Draft the campaign of a wave whose sample was imported.').action(run(create));
  add('schedule', 'Send the invite to the whole sample, from a given time on.')
    .requiredOption('--at <time>', 'a time with its zone, such as 2027-10-04T08:30:00+02:00', parseTime)
    .action(run(schedule));
  add('send', 'Send the invite to the whole sample now.').action(run(send));
  add('pause', 'Stop sending for now.').action(run(change('paused', ['sending'], 'paused')));
  add('resume', 'Go on sending.').action(run(change('sending', ['paused'], 'sending again')));
  add('cancel', 'Stop sending for good.').action(run(change('cancelled', ['draft', 'sending', 'paused'], 'cancelled')));
  add('remind', 'Send the next reminder; who has taken part gets none.').action(run(remind));
  add('resend-failures', 'Try the undeliverable letters once more.').action(run(resendFailures));
  add('status', 'Counts of the newest round, and of all rounds.').action((options: CampaignOptions) =>
    withStorage((storage) => printStatus(storage, options)),
  );
  return command;
};
