import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod/v4';
import type { CampaignOffice } from '../campaign/campaign-office.ts';
import type { LetterKind } from '../campaign/letter.ts';
import { approveSending, askSending, type Ordered, prepareInvite } from '../campaign/order-sending.ts';
import { type Control, controlSending } from '../campaign/stop-sending.ts';
import type { Wave } from '../wave.ts';
import { campaignReport } from './campaign-report.ts';
import { refusals } from './campaign-refusals.ts';
import { campaignStatus } from './campaign-status.ts';
import { CommandError } from './command-error.ts';
import { checkSender } from './check-sender.ts';
import { printJson, printLine } from './print.ts';
import { addPrepare } from './prepare.ts';
import { waveOption } from './wave-option.ts';
import { withOffice } from './with-office.ts';

interface CampaignOptions {
  readonly wave: Wave;
  readonly json?: true;
  readonly at?: number;
  /** The object id of who gives the command, where a second person must approve. */
  readonly by?: string;
  readonly lastCall?: true;
}

/** Does the work and gives the line that says what was done. */
type Step = (office: CampaignOffice, options: CampaignOptions, by: string) => Promise<string>;

/** Who stands behind a command that names nobody. */
const COMMAND_LINE = 'command line';

const done = (ordered: Ordered, wave: Wave, started: (queued: number) => string): string => {
  switch (ordered.kind) {
    case 'refused':
      throw new CommandError(`wave ${wave}: ${refusals[ordered.reason]} (the campaign is ${ordered.phase})`);
    case 'awaiting_approval':
      return 'asked for: a second HR sender must approve it (wegwijzer campaign approve --by, or in the chat)';
    case 'approved':
      return 'approved: see wegwijzer campaign send or schedule';
    case 'started':
      return started(ordered.queued);
  }
};

const create: Step = async (office, { wave }, by) => {
  const prepared = await prepareInvite(office, wave, by);
  if (prepared.kind === 'refused') return done(prepared, wave, () => '');
  return `the campaign of wave ${wave} is a draft, for ${await office.register.size(wave)} people`;
};

const approve: Step = async (office, { wave }, by) =>
  done(await approveSending(office, wave, by), wave, (queued) => `approved; ${queued} letter(s) queued`);

const ask =
  (kind: LetterKind, started: (queued: number, at: number | undefined) => string): Step =>
  async (office, { wave, at, lastCall }, by) => {
    const wanted = { wave, by, kind: lastCall === true ? ('last_call' as const) : kind };
    const ordered = await askSending(office, at === undefined ? wanted : { ...wanted, at });
    return done(ordered, wave, (queued) => started(queued, at));
  };

const send = ask('invite', (queued) => `${queued} invite(s) queued; the running bot sends them`);
const schedule = ask(
  'invite',
  (queued, at = 0) => `${queued} invite(s) queued; the running bot sends them from ${new Date(at).toISOString()}`,
);
const remind = ask('reminder', () => 'queued for everybody; who has taken part or wants none gets none');

const control =
  (which: Control, said: (letters: number) => string): Step =>
  async (office, { wave }) => {
    const controlled = await controlSending(office, wave, which);
    if (controlled.kind === 'refused')
      throw new CommandError(`wave ${wave}: ${refusals[controlled.reason]} (the campaign is ${controlled.phase})`);
    return said(controlled.letters);
  };

const run =
  (step: Step) =>
  (options: CampaignOptions): Promise<void> =>
    withOffice(async (office, places) => {
      if (office.needsApproval || options.by !== undefined) checkSender(places, options.by);
      const line = await step(office, options, options.by ?? COMMAND_LINE);
      if (options.json === true)
        printJson({ wave: options.wave, done: line, ...(await campaignStatus(office, options.wave)) });
      else printLine(line);
    });

const printStatus = ({ wave, json }: CampaignOptions): Promise<void> =>
  withOffice(async (office) => {
    const status = await campaignStatus(office, wave);
    if (json === true) printJson(status);
    else for (const [name, value] of Object.entries(status)) printLine(`${name}: ${JSON.stringify(value)}`);
  });

const printResponse = ({ wave, json }: CampaignOptions): Promise<void> =>
  withOffice(async ({ responseDays }) => {
    const figures = await responseDays.newest(wave);
    if (figures === undefined)
      throw new CommandError(`wave ${wave}: no response was counted yet; the running bot does`);
    if (json === true) printJson(figures);
    else
      for (const { dimension, category, invited, share } of figures.groups)
        printLine(`${dimension} ${category === '' ? 'not known' : category} (${invited}): ${JSON.stringify(share)}`);
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
  const step = (name: string, description: string, work: Step): Command =>
    add(name, description)
      .option('--by <object id>', 'who gives the command: an HR sender; needed where a second person must approve')
      .action(run(work));
  step('create', 'Draft the campaign of a wave whose sample was imported.', create);
  step('approve', 'Approve what another HR sender prepared or asked for; what was asked for begins.', approve);
  step('schedule', 'Send the invite to the whole sample, from a given time on.', schedule).requiredOption(
    '--at <time>',
    'a time with its zone, such as 2027-10-04T08:30:00+02:00',
    parseTime,
  );
  step('send', 'Send the invite to the whole sample now.', send);
  step(
    'pause',
    'Stop sending for now.',
    control('pause', () => 'paused'),
  );
  step(
    'resume',
    'Go on sending.',
    control('resume', () => 'sending again'),
  );
  step(
    'cancel',
    'Stop sending for good.',
    control('cancel', () => 'cancelled'),
  );
  step(
    'withdraw',
    'Take back what waits for approval.',
    control('withdraw', () => 'withdrawn'),
  );
  step('remind', 'Send the next reminder (at most three); who has taken part or wants none gets none.', remind)
    .option('--last-call', 'the last letter: no reminder follows it')
    .option('--at <time>', 'from this time on', parseTime);
  step(
    'resend-failures',
    'Try the undeliverable invites once more.',
    control('resend', (letters) => `${letters} undeliverable invite(s) queued once more`),
  );
  addPrepare(add);
  add('status', 'Counts of the newest round, and of all rounds.').action(printStatus);
  add('response', 'The response of the day: whole percentages of groups of at least fifty.').action(printResponse);
  command.addCommand(campaignReport());
  return command;
};
