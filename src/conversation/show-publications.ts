import type { LoadedPublication } from '../publication/loaded.ts';
import type { PublicationView } from './publication-view.ts';
import type { Screen } from './reply.ts';
import type { World } from './world.ts';

const view = (loaded: LoadedPublication): PublicationView => {
  if ('problem' in loaded) return loaded;
  const { wave, dataHash, cells, revision = 0, errata = [], practice } = loaded.publication;
  const withheld = cells.filter((cell) => 'withheld' in cell).length;
  return {
    wave,
    dataHash,
    figures: cells.length - withheld,
    withheld,
    revision,
    errata: errata.length,
    practice: practice === true,
  };
};

/** What was loaded for the bot to answer from, and what it refused. */
export const showPublications = (world: World): Screen => ({
  kind: 'publications',
  publications: world.publications().map(view),
});
