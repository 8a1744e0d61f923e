import type { campaign as model } from '../nl/campaign.ts';

export const campaign: typeof model = {
  title: (wave) => `Campaign ${wave}`,
  states: { draft: 'Not sent yet', sending: 'Running', paused: 'Paused', cancelled: 'Cancelled' },
  status: 'Status',
  backToCampaign: 'To the campaign',
  sample: 'Sample',
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  noSample: 'There is no sample yet.',
  howToLoad: 'Send me the file with the sample (CSV or Excel) as an attachment in this chat.',
  howToLoadDemo: 'You cannot send a file here. Load the example file with the button below instead.',
  round: { invite: 'Invite', reminder: (number) => `Reminder ${number}` },
  invited: 'Invitees',
  sent: { invite: 'Sent', reminder: 'Sent or no longer needed' },
  failed: 'Failed',
  unknown: 'Not known whether it arrived',
  notReachable: 'App not there yet',
  left: 'Still to send',
  causes: {
    blocked: 'bot blocked',
    not_installed: 'app removed',
    forbidden: 'not allowed',
    not_found: 'chat not found',
    too_large: 'message too large',
    refused: 'refused by Teams',
    other: 'another cause',
  },
  countsOnly: 'You see counts only, never who has or has not taken part.',
  loadDemo: 'Load the example file',
  preview: 'Preview the invite',
  remind: 'Reminder',
  refresh: 'Refresh',

  errorsTitle: 'The sample was not loaded',
  errorsLead: (file, total) =>
    total === 1
      ? `One row of “${file}” is not right. Nothing was loaded. Correct the file and send it again.`
      : `${total} rows of “${file}” are not right. Nothing was loaded. Correct the file and send it again.`,
  line: 'Line',
  column: 'Column',
  reason: 'What is wrong',
  more: (count) => (count === 1 ? 'And 1 more row.' : `And ${count} more rows.`),
};
