import { createDesign } from '../../statistics/design.ts';
import { intervalOf } from '../../statistics/intervals/interval.ts';
import { estimateGroups } from '../estimate-groups.ts';
import { groupRecords } from '../group-records.ts';
import { type MicrodataFiles, readMicrodata } from '../read-microdata.ts';

const INDICATOR = 'experienced.any';
const BREAKDOWNS = [
  ['function'],
  ['domain'],
  ['gender'],
  ['age'],
  ['migration_background'],
  ['pay_scale'],
  ['domain', 'gender'],
  ['migration_background', 'pay_scale'],
  ['function', 'domain'],
  ['gender', 'age'],
];

/** What R's `svyby` took for these ten on another machine, in seconds, by number of rows: stated, not measured here. */
const SVYBY_MEASURED_ELSEWHERE: ReadonlyMap<number, number> = new Map([
  [5_558, 0.28],
  [1_000_000, 34],
]);

/** Ten breakdowns with standard errors and intervals, beside what R's `svyby` was measured to take elsewhere. */
export interface BreakdownTimes {
  readonly breakdowns: readonly { readonly by: string; readonly cells: number; readonly seconds: number }[];
  readonly breakdowns_seconds: number;
  /** Absent for numbers of rows at which R was not measured. */
  readonly svyby_seconds_measured_elsewhere?: number;
  readonly times_faster?: number;
}

/** Estimates ten breakdowns from the microdata, poststratified, with logit intervals; reading is not counted. */
export const timeBreakdowns = (files: MicrodataFiles): BreakdownTimes => {
  const { microdata, stratum } = readMicrodata(files);
  const design = createDesign(stratum, [], 'adjust');
  const breakdowns = BREAKDOWNS.map((by) => {
    const from = performance.now();
    const { groups } = estimateGroups(design, microdata, INDICATOR, groupRecords(microdata, {}, by));
    const intervals = groups.map(({ found }) => intervalOf(found, 'logit'));
    return { by: by.join(' × '), cells: intervals.length, seconds: (performance.now() - from) / 1000 };
  });
  const all = breakdowns.reduce((sum, { seconds }) => sum + seconds, 0);
  const theirs = SVYBY_MEASURED_ELSEWHERE.get(microdata.ids.length);
  return {
    breakdowns,
    breakdowns_seconds: all,
    ...(theirs !== undefined && { svyby_seconds_measured_elsewhere: theirs, times_faster: theirs / all }),
  };
};
