import type { Command } from 'commander';
import { environmentWithFile } from '../config/environment.ts';
import { readVariables } from '../config/variables.ts';
import type { Wave } from '../wave.ts';
import { CommandError } from './command-error.ts';
import { printJson, printLine } from './print.ts';
import { withStorage } from './with-storage.ts';

interface PrepareOptions {
  readonly wave: Wave;
  readonly json?: true;
}

const prepare = ({ wave, json }: PrepareOptions): Promise<void> =>
  withStorage(async ({ preparations, register, waves }) => {
    if (readVariables(environmentWithFile(process.env)).WEGWIJZER_CATALOG_APP === undefined)
      throw new CommandError(
        'conversations ahead of time are switched off: set WEGWIJZER_CATALOG_APP (see .env.example)',
      );
    if ((await waves.state(wave)) === 'closed')
      throw new CommandError(`wave ${wave} is closed: nobody is invited any more`);
    if ((await register.size(wave)) === 0)
      throw new CommandError('no sample was imported yet: see wegwijzer sample import');
    const added = await preparations.queue(wave, Date.now());
    const counts = await preparations.counts(wave);
    if (json === true) {
      printJson({ wave, new: added, ...counts });
      return;
    }
    printLine(`${added} new; the running bot makes the conversations, and this command may be given again`);
    printLine(`queued: ${counts.queued}, reached: ${counts.reached}, left: ${counts.left}`);
    for (const [cause, people] of Object.entries(counts.failed)) printLine(`failed (${cause}): ${people ?? 0}`);
  });

/** `campaign prepare`: days before the invite, makes a conversation for everybody in the sample who has none. */
export const addPrepare = (add: (name: string, description: string) => Command): void => {
  add(
    'prepare',
    'Days ahead: install the app for who does not have it and make their conversation; shows how far it is.',
  ).action(prepare);
};
