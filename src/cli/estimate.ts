import { Command, Option } from 'commander';
import { type Design, LONELY, type Lonely } from '../statistics/design.ts';
import { INTERVAL_METHODS, type IntervalMethod, intervalOf } from '../statistics/intervals/interval.ts';
import { difference, total } from '../statistics/proportion.ts';
import { raoScott } from '../statistics/rao-scott.ts';
import { StatisticsError } from '../statistics/statistics-error.ts';
import { CommandError } from './command-error.ts';
import { describeDesign } from './describe-design.ts';
import { type EstimatedGroups, estimateGroups } from './estimate-groups.ts';
import { groupRecords, parseWhere } from './group-records.ts';
import { printJson, printLine, printRemark } from './print.ts';
import { designOf, readMicrodata } from './read-microdata.ts';

interface EstimateOptions {
  readonly respondents: string;
  readonly strata: string;
  readonly margins?: string;
  readonly design: 'poststratified' | 'raked';
  readonly indicator: string;
  readonly where?: string;
  readonly by?: string;
  readonly interval: IntervalMethod;
  readonly lonely: Lonely;
  readonly totals?: true;
  readonly compare?: true;
  readonly json?: true;
}

/** One number to JSON; what cannot be computed is null. */
const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

const comparison = (design: Design, { counted, groups }: EstimatedGroups): unknown => {
  const test = raoScott(
    design,
    counted,
    groups.map(({ question: { no, yes } }) => [no, yes]),
  );
  return {
    test: test && { F: test.f, df: test.df, p: test.p, chiSquared: test.chiSquared, firstOrderP: test.firstOrderP },
    differences: groups.flatMap((one, index) =>
      groups.slice(index + 1).map((other) => ({
        of: one.where,
        minus: other.where,
        ...difference(design, counted, one.question, other.question),
      })),
    ),
  };
};

const estimate = (options: EstimateOptions): void => {
  const input = readMicrodata(options);
  if (options.design === 'raked' && input.margins.length === 0)
    throw new CommandError('--design raked: needs --margins to rake to');
  const design = designOf(options.design === 'raked' ? input : { ...input, margins: [] }, options.lonely);
  for (const remark of input.remarks) printRemark(remark);
  for (const remark of describeDesign(design)) printRemark(remark);
  const grouping = groupRecords(input.microdata, parseWhere(options.where), options.by?.split(',') ?? []);
  const estimated = estimateGroups(design, input.microdata, options.indicator, grouping);
  const cells = estimated.groups.map(({ where, question, found }) => {
    return {
      where,
      n: found.n,
      estimate: orNull(found.estimate),
      se: orNull(found.se),
      interval: intervalOf(found, options.interval).map(orNull),
      deff: orNull(found.deff),
      effectiveSize: orNull(found.effectiveSize),
      degreesOfFreedom: found.degreesOfFreedom,
      ...(options.totals === true && { total: total(design, estimated.counted, question.yes) }),
    };
  });
  const answer = {
    cells,
    degreesOfFreedom: design.size - design.strata.length,
    ...(options.compare === true && { comparison: comparison(design, estimated) }),
  };
  if (options.json === true) printJson(answer);
  else
    for (const cell of cells)
      printLine(
        [JSON.stringify(cell.where), `n ${cell.n}`, `estimate ${cell.estimate ?? '.'}`, `se ${cell.se ?? '.'}`].join(
          '  ',
        ),
      );
};

const orExplain = (options: EstimateOptions): void => {
  try {
    estimate(options);
  } catch (error) {
    if (error instanceof StatisticsError) throw new CommandError(error.message);
    throw error;
  }
};

/** `wegwijzer estimate`: weighted shares with their precision, unprotected. */
export const estimateCommand = (): Command =>
  new Command('estimate')
    .description('Estimate from microdata, unprotected: for the statistician only.')
    .requiredOption('--respondents <file>', 'the microdata, a CSV file')
    .requiredOption('--strata <file>', 'population per stratum, a CSV file')
    .option('--margins <file>', 'population margins to rake to, a CSV file')
    .addOption(
      new Option('--design <design>', 'how weights and variance are made')
        .choices(['poststratified', 'raked'])
        .makeOptionMandatory(),
    )
    .requiredOption('--indicator <id>', 'such as experienced.any')
    .option('--where <dimension=category,…>', 'the group; categories are joined with +')
    .option('--by <dimension,…>', 'a breakdown')
    .addOption(new Option('--interval <method>', 'the 95% interval').choices(INTERVAL_METHODS).default('logit'))
    .addOption(new Option('--lonely <way>', 'a stratum of one respondent').choices(LONELY).default('fail'))
    .option('--totals', 'also how many persons said yes, with its standard error')
    .option('--compare', 'also differences between the groups and the Rao–Scott test')
    .option('--json', 'one JSON document on stdout')
    .action(orExplain);
