import { Command } from 'commander';
import { whyNoRevision } from '../publication/correct.ts';
import { loadPublication } from '../publication/load.ts';
import type { Publication } from '../publication/publication.ts';
import type { StoredPublication } from '../publication/publication-store.ts';
import type { Storage } from '../storage/open.ts';
import { CommandError } from './command-error.ts';
import { commandPlaces } from './command-places.ts';
import { correctCommand } from './correct-publication.ts';
import { pinnedKey, readPublicationFile, storedPublications } from './known-figures.ts';
import { printJson, printLine, printRemark } from './print.ts';
import { publicationRiskCommand } from './publication-risk.ts';
import { withStorage } from './with-storage.ts';

interface JsonOption {
  readonly json?: true;
}

/** What is loaded for the wave gives way only to a revision of itself. Throws `CommandError` for anything else. */
const putRevision = async (
  file: string,
  { publications }: Storage,
  next: Publication,
  stored: StoredPublication,
  key: string,
): Promise<'revised'> => {
  const before = (await publications.list()).find(({ wave }) => wave === next.wave);
  const refuse = (why: string): never => {
    throw new CommandError(`${file}: another publication of wave ${next.wave} is loaded, and ${why}`);
  };
  if (before === undefined) return refuse('it went away meanwhile');
  const loaded = loadPublication(new TextEncoder().encode(before.bytes), before.signature, key, { production: false });
  const why = whyNoRevision(loaded, next);
  if (why !== undefined) return refuse(why);
  if ((await publications.revise(before, stored)) === 'changed') return refuse('it was replaced meanwhile');
  return 'revised';
};

const load = async (file: string, { json }: JsonOption): Promise<void> => {
  const places = commandPlaces();
  const { bytes, signature = '' } = readPublicationFile(file);
  const key = pinnedKey(bytes, places);
  if (key === undefined)
    throw new CommandError(
      `${file}: no public key is pinned for its wave; put publication-<wave>.public in ${places.keys}`,
    );
  const publication = loadPublication(bytes, signature, key, { production: false });
  const { wave, cells, practice, dataHash, revision } = publication;
  if (practice === true) printRemark('practice data: every figure says OEFENCIJFER, and production refuses it');
  const stored = { wave, bytes: new TextDecoder().decode(bytes), signature };
  await withStorage(async (storage) => {
    const put = await storage.publications.put(stored);
    return put === 'other_loaded' ? putRevision(file, storage, publication, stored, key) : put;
  });
  if (json === true)
    printJson({ wave, dataHash, cells: cells.length, practice: practice === true, revision: revision ?? 0 });
  else printLine(`publication of wave ${wave} loaded: ${cells.length} cells, revision ${revision ?? 0}`);
};

const list = async ({ json }: JsonOption): Promise<void> => {
  const places = commandPlaces();
  const rows = (await storedPublications(places)).map(({ wave, bytes: text, signature }) => {
    const bytes = new TextEncoder().encode(text);
    try {
      const { dataHash, cells, practice, revision } = loadPublication(bytes, signature, pinnedKey(bytes, places), {
        production: false,
      });
      return { wave, dataHash, cells: cells.length, practice: practice === true, revision: revision ?? 0 };
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
          : `${row.wave}: ${row.cells} cells${row.practice ? ', practice data' : ''}, revision ${row.revision}, dataHash ${row.dataHash}`,
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
  command.addCommand(correctCommand());
  return command;
};
