import { Command, InvalidArgumentError } from 'commander';
import { benchDelivery } from './bench/delivery.ts';
import { benchInbound } from './bench/inbound.ts';
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

const program = new Command('bench')
  .description('The benchmarks of Wegwijzer. Each runs the real bot as a process, on this machine only.')
  .showHelpAfterError('(add --help for what this benchmark takes)');

program
  .command('delivery')
  .description('Send an invite to many people at 50 requests a second, the limit of Teams; bound = recipients / 50.')
  .option('--recipients <count>', 'how many people are invited', upTo(200_000), 3_000)
  .option('--adverse', 'a bad day: 1.5% blocked, 1% ambiguous, 0.5% stray 429s, 300 ms to answer')
  .option('--json', 'print one JSON document')
  .action(delivery);

program
  .command('inbound')
  .description(
    'Answer the questionnaire with 50 people at once and signed tokens, beside a bare botbuilder bot with a fixed card.',
  )
  .option('--json', 'print one JSON document')
  .action(inbound);

await runProgram(program, process.argv);
