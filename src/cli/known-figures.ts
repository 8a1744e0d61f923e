import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import type { Places } from '../config/config.ts';
import { loadCatalogue } from '../indicators/catalogue.ts';
import { loadPublication } from '../publication/load.ts';
import type { Publication } from '../publication/publication.ts';
import type { StoredPublication } from '../publication/publication-store.ts';
import type { Publishable } from '../publication/publishable.ts';
import { loadPublished } from '../publication/published.ts';
import { createFigureBook, type FigureBook } from '../query/figure-book.ts';
import { loadQuestionnaires } from '../questionnaire/load.ts';
import { waveSchema } from '../wave.ts';
import { CommandError } from './command-error.ts';
import { printRemark } from './print.ts';
import { withStorage } from './with-storage.ts';

/** The file's bytes, and those of the signature beside it where there is one. */
export const readPublicationFile = (file: string): { readonly bytes: Uint8Array; readonly signature?: string } => {
  try {
    const bytes = readFileSync(file);
    return existsSync(`${file}.sig`) ? { bytes, signature: readFileSync(`${file}.sig`, 'utf8').trim() } : { bytes };
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
};

/** The pinned public key for the wave that the bytes claim to be of; `undefined` where none is pinned. */
export const pinnedKey = (bytes: Uint8Array, places: Places): string | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
  const claimed = z.object({ wave: waveSchema }).safeParse(json);
  const file = claimed.success ? join(places.keys, `publication-${claimed.data.wave}.public`) : '';
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
};

const fromFile = (file: string, places: Places): Publishable<Publication> => {
  const { bytes, signature } = readPublicationFile(file);
  const key = pinnedKey(bytes, places);
  const load = (checked: boolean): Publishable<Publication> =>
    loadPublication(bytes, checked ? signature : undefined, key, { production: false, acceptUnsigned: true });
  try {
    if (signature === undefined) printRemark(`${file}: not signed`);
    else if (key === undefined) printRemark(`${file}: the signature was not checked, because no public key is pinned`);
    return load(true);
  } catch (error) {
    const first = error instanceof Error ? error.message : '';
    if (!first.startsWith('the signature')) throw new CommandError(`${file}: ${first}`);
    printRemark(`${file}: ${first}`);
    return load(false);
  }
};

/** What the store holds, without making a store where there is none. */
export const storedPublications = async (places: Places): Promise<readonly StoredPublication[]> =>
  places.databaseUrl === undefined && !existsSync(join(places.data, 'wegwijzer.db'))
    ? []
    : withStorage(({ publications }) => publications.list());

const fromStore = async (places: Places): Promise<readonly Publishable<Publication>[]> =>
  (await storedPublications(places)).flatMap(({ wave, bytes: text, signature }) => {
    const bytes = new TextEncoder().encode(text);
    try {
      return [loadPublication(bytes, signature, pinnedKey(bytes, places), { production: false, acceptUnsigned: true })];
    } catch (error) {
      printRemark(`stored publication of wave ${wave}: ${error instanceof Error ? error.message : 'refused'}`);
      return [];
    }
  });

/** The published figures with the publications in the files, or, without files, those in the store. */
export const knownFigures = async (files: readonly string[], places: Places): Promise<FigureBook> => {
  const publications = files.length > 0 ? files.map((file) => fromFile(file, places)) : await fromStore(places);
  const waves = publications.map(({ wave }) => wave);
  const twice = waves.find((wave, index) => waves.indexOf(wave) !== index);
  if (twice !== undefined)
    throw new CommandError(`--publication: wave ${twice} is given twice; a wave is published once`);
  return createFigureBook({
    publications,
    published: loadPublished(join(places.content, 'published')),
    catalogue: loadCatalogue(join(places.content, 'indicators.json')),
    questionnaires: loadQuestionnaires(places.content),
  });
};
