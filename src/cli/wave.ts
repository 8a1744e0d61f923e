import { randomInt } from 'node:crypto';
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import type { StratumSize, WaveContents } from '../storage/wave-end.ts';
import type { Wave } from '../wave.ts';
import { CommandError } from './command-error.ts';
import { printJson, printLine } from './print.ts';
import { waveOption } from './wave-option.ts';
import { withStorage } from './with-storage.ts';

interface WaveOptions {
  readonly wave: Wave;
  readonly out?: string;
  readonly yes?: true;
  readonly json?: true;
}

const say = (json: true | undefined, done: Readonly<Record<string, unknown>>, line: string): void => {
  if (json === true) printJson(done);
  else printLine(line);
};

const open = ({ wave, json }: WaveOptions): Promise<void> =>
  withStorage(async ({ waves }, { keys }) => {
    if ((await waves.state(wave)) === 'closed')
      throw new CommandError(`wave ${wave} was closed: who has taken part is no longer known, so it stays closed`);
    const key = join(keys, `box-${wave}.public`);
    if (!existsSync(key))
      throw new CommandError(`${key}: missing, so nothing can be sealed; see wegwijzer keys create`);
    say(json, { wave, state: 'open' }, `wave ${wave} takes answers`);
  });

/** Fisher–Yates with the system's randomness. */
const shuffled = <Item>(items: readonly Item[]): readonly Item[] => {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
  }
  return mixed;
};

const boxText = (responses: readonly Uint8Array[]): string =>
  shuffled(responses)
    .map((sealed) => `${JSON.stringify(Buffer.from(sealed).toString('base64'))}\n`)
    .join('');

const strataText = (strata: readonly StratumSize[]): string =>
  ['function,domain,invited', ...strata.map((stratum) => `${stratum.function},${stratum.domain},${stratum.invited}`)]
    .map((line) => `${line}\n`)
    .join('');

/** Writes the file, on the disk and read back, before anything is erased. */
const writeWhole = (file: string, text: string): void => {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, text);
    fsyncSync(handle);
    closeSync(handle);
    chmodSync(file, 0o400);
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : 'cannot be written'}`);
  }
  if (readFileSync(file, 'utf8') !== text) throw new CommandError(`${file}: was not written whole; nothing was erased`);
};

const close = ({ wave, out, json }: WaveOptions): Promise<void> =>
  withStorage(async ({ waves, waveEnd, register }, { data }) => {
    const closed = (await waves.state(wave)) === 'closed';
    if (!closed && (await register.size(wave)) === 0) throw new CommandError(`wave ${wave} has no sample`);
    await waveEnd.close(wave);
    const sealed = await waveEnd.sealed(wave);
    if (closed && sealed.length === 0) throw new CommandError(`wave ${wave} was closed before, and its box is empty`);
    const file = join(out ?? data, `box-${wave}.sealed`);
    writeWhole(file, boxText(sealed));
    writeWhole(join(out ?? data, `box-${wave}.strata.csv`), strataText(await waveEnd.strata(wave)));
    await waveEnd.clear(wave);
    say(
      json,
      { wave, responses: sealed.length, file },
      `wave ${wave} is closed; ${sealed.length} sealed responses in ${file}`,
    );
  });

const goes = ({ invitees, letters, drafts, responses }: WaveContents): string =>
  `${invitees} people of the sample, ${letters} letters, ${drafts} drafts, ${responses} sealed responses; ` +
  'samples that wait, who was prepared for, who asked for and approved a sending, changed words, changes still to be ' +
  'made, cards of progress, and the response by the day';

const confirm = async (question: string): Promise<boolean> => {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} Type yes to go on: `);
  terminal.close();
  return answer.trim() === 'yes';
};

const purge = ({ wave, yes, json }: WaveOptions): Promise<void> =>
  withStorage(async ({ waves, waveEnd }) => {
    if ((await waves.state(wave)) !== 'closed') throw new CommandError(`wave ${wave} is open: close it first`);
    const contents = await waveEnd.contents(wave);
    const question = `These go for good: ${goes(contents)} of wave ${wave}. Its publication stays; the audit goes by its days.`;
    if (yes !== true && !(await confirm(question)))
      throw new CommandError(`nothing was erased. ${question} Add --yes to go on`);
    await waveEnd.purge(wave);
    say(json, { wave, erased: contents }, `erased: ${goes(contents)}`);
  });

/** `wave …`: how a wave begins and ends. */
export const waveCommand = (): Command => {
  const command = new Command('wave').description('Open and close a wave, and erase what is kept of it.');
  const add = (name: string, description: string): Command =>
    command.command(name).description(description).addOption(waveOption()).option('--json', 'print one JSON document');
  add('open', 'Check that a wave can take answers.').action(open);
  add('close', 'Stop answers, write the shuffled box and the strata, and erase drafts and who has taken part.')
    .option('--out <folder>', 'where box-W.sealed and box-W.strata.csv are written (default: the data folder)')
    .action(close);
  add('purge', 'Erase the sample and the letters of a closed wave; names what goes and asks.')
    .option('--yes', 'do not ask')
    .action(purge);
  return command;
};
