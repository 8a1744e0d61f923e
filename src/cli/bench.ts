import { Command, InvalidArgumentError } from 'commander';
import { benchClaim } from './bench/claim.ts';
import { benchDelivery } from './bench/delivery.ts';
import { benchHelp } from './bench/help.ts';
import { benchInbound } from './bench/inbound.ts';
import { benchSample } from './bench/sample.ts';
import { benchQuery } from './bench/query.ts';
import { printJson, printLine, printRemark } from './print.ts';
import { progressBar } from './progress-bar.ts';
import { runProgram } from './run-program.ts';

const upTo =
  (most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1 || number > most)
      throw new InvalidArgumentError(`a whole number from 1 to ${most}`);
    return number;
  };

interface DeliveryOptions {
  readonly recipients: number;
  readonly adverse?: true;
  readonly json?: true;
}

const print = (json: true | undefined, result: object): void => {
  if (json === true) printJson(result);
  else for (const [name, value] of Object.entries(result)) printLine(`${name}: ${String(value)}`);
};

const delivery = async ({ recipients, adverse, json }: DeliveryOptions): Promise<void> => {
  const bar = progressBar('letters', recipients);
  try {
    const { result, failed, unknown } = await benchDelivery(recipients, adverse === true, bar.show);
    bar.stop();
    printRemark(`undeliverable: ${JSON.stringify(failed)}; may or may not have arrived: ${unknown}`);
    print(json, result);
  } finally {
    bar.stop();
  }
};

const inbound = async ({ json }: { readonly json?: true }): Promise<void> => {
  const bar = progressBar('runs', 6);
  try {
    const result = await benchInbound(bar.show);
    bar.stop();
    print(json, result);
  } finally {
    bar.stop();
  }
};

const help = async ({ json }: { readonly json?: true }): Promise<void> => {
  print(json, await benchHelp());
};

interface ClaimOptions {
  readonly rows: readonly number[];
  readonly json?: true;
}

const claim = async ({ rows, json }: ClaimOptions): Promise<void> => {
  const sizes = rows.toSorted((one, other) => one - other);
  const bars = {
    sqlite: progressBar('sqlite', sizes.at(-1) ?? 0),
    postgresql: progressBar('postgresql', sizes.at(-1) ?? 0),
  };
  try {
    const result = await benchClaim(sizes, (database, filled) => {
      bars[database].show(filled);
    });
    for (const bar of Object.values(bars)) bar.stop();
    if (json === true) printJson(result);
    else
      for (const database of ['sqlite', 'postgresql'] as const)
        for (const one of result[database])
          printLine(`${database}: ${one.rows} rows due: ${one.ms_per_message.toFixed(3)} ms a message`);
  } finally {
    for (const bar of Object.values(bars)) bar.stop();
  }
};

interface QueryOptions {
  readonly rows: number;
  readonly json?: true;
}

const query = async ({ rows, json }: QueryOptions): Promise<void> => {
  const bar = progressBar('steps', 4);
  try {
    const result = await benchQuery(rows, bar.show);
    bar.stop();
    const { breakdowns, ...numbers } = result;
    if (json !== true)
      for (const { by, cells, seconds } of breakdowns)
        printLine(`${by}: ${cells} cells, ${(1000 * seconds).toFixed(1)} ms`);
    print(json, json === true ? result : numbers);
  } finally {
    bar.stop();
  }
};

interface SampleOptions {
  readonly rows: number;
  readonly json?: true;
}

const sample = async ({ rows, json }: SampleOptions): Promise<void> => {
  const results = await benchSample(rows);
  if (json === true) printJson(results);
  else for (const result of results) print(json, result);
};

const program = new Command('bench')
  .description('The benchmarks of Wegwijzer, on this machine only.')
  .showHelpAfterError('(add --help for what this benchmark takes)');

program
  .command('delivery')
  .description('Send an invite to many people at 50 requests a second, the limit of Teams; bound = recipients / 50.')
  .option('--recipients <count>', 'how many people are invited', upTo(200_000), 3_000)
  .option('--adverse', 'a bad day: 1.5% blocked, 1% ambiguous, 0.5% stray 429s, 300 ms to answer')
  .option('--json', 'print one JSON document')
  .action(delivery);

program
  .command('claim')
  .description(
    'Claim, begin and record letters with few and with many rows due, on SQLite and on PostgreSQL, side by side.',
  )
  .option('--rows <count...>', 'how many rows are due', (text: string, before?: readonly number[]) => [
    ...(before ?? []),
    upTo(200_000)(text),
  ])
  .option('--json', 'print one JSON document')
  .action(({ rows = [15_000, 150_000], json }: Partial<ClaimOptions>) =>
    claim({ rows, ...(json === undefined ? {} : { json }) }),
  );

program
  .command('inbound')
  .description(
    'Answer the questionnaire with 50 people at once and signed tokens, beside a bare botbuilder bot with a fixed card.',
  )
  .option('--json', 'print one JSON document')
  .action(inbound);

program
  .command('help')
  .description('Ask for help, in danger and otherwise, with the database stopped; over HTTP with signed tokens.')
  .option('--json', 'print one JSON document')
  .action(help);

program
  .command('query')
  .description(
    "Publish made-up microdata from files to file, estimate ten breakdowns beside R's svyby (measured elsewhere), and ask.",
  )
  .option('--rows <count>', 'how many respondents', upTo(5_000_000), 5_558)
  .option('--json', 'print one JSON document')
  .action(query);

program
  .command('sample')
  .description(
    'Import a made-up sample as CSV and as Excel, each in a process of its own, and say how much memory it took.',
  )
  .option('--rows <count>', 'how many people are in it', upTo(400_000), 150_000)
  .option('--json', 'print one JSON document')
  .action(sample);

await runProgram(program, process.argv);
