import { Command } from 'commander';
import { loadPublication } from '../publication/load.ts';
import { CommandError } from './command-error.ts';
import { commandPlaces } from './command-places.ts';
import { pinnedKey, readPublicationFile, storedPublications } from './known-figures.ts';
import { printJson, printLine, printRemark } from './print.ts';
import { publicationRiskCommand } from './publication-risk.ts';
import { withStorage } from './with-storage.ts';

interface JsonOption {
  readonly json?: true;
}

const load = async (file: string, { json }: JsonOption): Promise<void> => {
  const places = commandPlaces();
  const { bytes, signature = '' } = readPublicationFile(file);
  const key = pinnedKey(bytes, places);
  if (key === undefined)
    throw new CommandError(
      `${file}: no public key is pinned for its wave; put publication-<wave>.public in ${places.keys}`,
    );
  const publication = loadPublication(bytes, signature, key, { production: false });
  const { wave, cells, practice, dataHash } = publication;
  if (practice === true) printRemark('practice data: every figure says OEFENCIJFER, and production refuses it');
  const put = await withStorage(({ publications }) =>
    publications.put({ wave, bytes: new TextDecoder().decode(bytes), signature }),
  );
  if (put === 'other_loaded')
    throw new CommandError(`${file}: another publication of wave ${wave} is loaded; a wave is published once`);
  if (json === true) printJson({ wave, dataHash, cells: cells.length, practice: practice === true });
  else printLine(`publication of wave ${wave} loaded: ${cells.length} cells`);
};

const list = async ({ json }: JsonOption): Promise<void> => {
  const places = commandPlaces();
  const rows = (await storedPublications(places)).map(({ wave, bytes: text, signature }) => {
    const bytes = new TextEncoder().encode(text);
    try {
      const { dataHash, cells, practice } = loadPublication(bytes, signature, pinnedKey(bytes, places), {
        production: false,
      });
      return { wave, dataHash, cells: cells.length, practice: practice === true };
    } catch (error) {
      return { wave, refused: error instanceof Error ? error.message : 'refused' };
    }
  });
  if (json === true) printJson(rows);
  else if (rows.length === 0) printLine('no publication is loaded');
  else
    for (const row of rows)
      printLine(
        'refused' in row
          ? `${row.wave}: ${row.refused}`
          : `${row.wave}: ${row.cells} cells${row.practice ? ', practice data' : ''}, dataHash ${row.dataHash}`,
      );
};

/** `wegwijzer publication`: puts signed publications before the bot, and measures what one gives away. */
export const publicationCommand = (): Command => {
  const command = new Command('publication').description('Put the signed publication of a wave before the bot.');
  command
    .command('load')
    .description('Check the signature against the pinned public key and store the publication.')
    .argument('<file>', 'publication.json, with its signature beside it as .sig')
    .option('--json', 'one JSON document on stdout')
    .action(load);
  command
    .command('list')
    .description('List the publications that the bot answers from.')
    .option('--json', 'one JSON document on stdout')
    .action(list);
  command.addCommand(publicationRiskCommand());
  return command;
};
