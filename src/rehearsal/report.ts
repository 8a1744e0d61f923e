import type { RoundCounts } from '../campaign/delivery-store.ts';

/** What a rehearsal brought, in counts and seconds. */
export interface RehearsalReport {
  readonly invitees: number;
  readonly responses: number;
  /** Requests a second that Teams allows. */
  readonly rate: number;
  /** The campaign: from the order to send the invites until the last reminder, answers included. */
  readonly seconds: number;
  /** Requests to Teams in that time. */
  readonly requests: number;
  /** The least that those requests can take, in seconds. */
  readonly bound: number;
  readonly ratio: number;
  /** Requests that Teams refused because of its limits; `undefined` in JSON (left out) for a stand-in of somebody else. */
  readonly throttled?: number;
  /** Letters that somebody got a second time, and responses beyond one a person. */
  readonly duplicates: number;
  /** People of whose letter nothing is known, letters that count as sent and never came, responses that are not in the box. */
  readonly lost: number;
  /** Reminders to people who had responded. */
  readonly remindedInVain: number;
  readonly invite: RoundCounts;
  readonly reminder: RoundCounts;
  readonly answers: {
    readonly handedIn: number;
    readonly inTheBox: number;
    /** People who gave up because the bot did not lead them on. */
    readonly stuck: number;
    readonly presses: number;
    readonly p50_ms: number;
    readonly p99_ms: number;
  };
  /** What was published, or why nothing was. */
  readonly publication: { readonly figures: number; readonly withheld: number } | { readonly refused: string };
  /** How long each part took, in seconds. */
  readonly parts: Readonly<Record<string, number>>;
  /** The most memory that the bot had, in MB; only where the system tells. */
  readonly memoryMb?: number;
}

const round = (number: number): string => number.toFixed(1);

const ofRound = ({ invited, sent, failed, unknown }: RoundCounts): string => {
  const undelivered = Object.entries(failed).map(([cause, many]) => `${cause} ${many ?? 0}`);
  return [
    `${invited} queued, ${sent} handled`,
    ...(undelivered.length > 0 ? [`undeliverable: ${undelivered.join(', ')}`] : []),
    ...(unknown > 0 ? [`${unknown} may or may not have arrived`] : []),
  ].join('; ');
};

/** The report on one page, for a person. */
export const reportPage = (report: RehearsalReport): readonly string[] => {
  const { answers, publication } = report;
  const rows: readonly (readonly [string, string])[] = [
    ['invites', ofRound(report.invite)],
    ['reminders', ofRound(report.reminder)],
    ['answers', `${answers.handedIn} handed in, ${answers.inTheBox} in the box, ${answers.stuck} gave up`],
    [
      'buttons',
      `${answers.presses} pressed; half within ${round(answers.p50_ms)} ms, 99% within ${round(answers.p99_ms)} ms`,
    ],
    [
      'publication',
      'refused' in publication
        ? publication.refused
        : `${publication.figures} figures, ${publication.withheld} withheld`,
    ],
    [
      'sending',
      `${round(report.seconds)} s for ${report.requests} requests; at least ${round(report.bound)} s (× ${report.ratio.toFixed(3)})`,
    ],
    [
      'too many',
      report.throttled === undefined
        ? 'known to the other stand-in only'
        : `${report.throttled} requests refused by a limit`,
    ],
    ['twice', `${report.duplicates}`],
    ['lost', `${report.lost}`],
    ['in vain', `${report.remindedInVain} reminders to people who had responded`],
    ...(report.memoryMb === undefined
      ? []
      : [['memory', `${round(report.memoryMb)} MB at most, for the bot`] as const]),
    [
      'time',
      Object.entries(report.parts)
        .map(([part, seconds]) => `${part} ${round(seconds)} s`)
        .join(' · '),
    ],
  ];
  const good = report.lost === 0 && report.duplicates === 0 && report.remindedInVain === 0 && answers.stuck === 0;
  return [
    `Rehearsal with ${report.invitees} invitees and ${report.responses} responses, at ${report.rate} requests a second`,
    '',
    ...rows.map(([name, said]) => `  ${name.padEnd(12)} ${said}`),
    '',
    good ? 'Nobody was lost, nobody got anything twice.' : 'Not everything went well: see above.',
  ];
};
