import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { loadCatalogue } from '../indicators/catalogue.ts';
import type { Log } from '../log.ts';
import { loadPublication } from '../publication/load.ts';
import type { LoadedPublication } from '../publication/loaded.ts';
import type { PublicationStore } from '../publication/publication-store.ts';
import { loadPublished } from '../publication/published.ts';
import { createFigureBook, type FigureBook } from '../query/figure-book.ts';
import { createInterpretationContext, type InterpretationContext } from '../query/read-question.ts';
import { loadLexicons } from '../query/lexicon.ts';
import { loadQuestionnaires } from '../questionnaire/load.ts';

/** The figures that the bot may show, kept up with what the administrator loads. */
export interface Figures {
  readonly book: () => FigureBook;
  /** What was loaded, with what was refused and why. */
  readonly loaded: () => readonly LoadedPublication[];
  /** What reading a question needs: the words of both languages, and what there is to ask for. */
  readonly interpretation: () => InterpretationContext;
  /** Takes over publications that were loaded since. */
  readonly refresh: () => Promise<void>;
}

const publicKey = (config: Config, wave: string): string | undefined => {
  const file = join(config.places.keys, `publication-${wave}.public`);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
};

/**
 * Reads the letter's figures and every stored publication. A publication whose signature does not fit, or practice data
 * outside a rehearsal, is left out and logged: the bot then answers with what is left.
 */
export const loadFigures = async (config: Config, store: PublicationStore, log: Log): Promise<Figures> => {
  const catalogue = loadCatalogue(join(config.places.content, 'indicators.json'));
  const published = loadPublished(join(config.places.content, 'published'));
  let known = '';
  let loaded: readonly LoadedPublication[] = [];
  const questionnaires = loadQuestionnaires(config.places.content);
  const lexicons = loadLexicons(join(config.places.content, 'lexicon'), catalogue);
  let book = createFigureBook({ publications: [], published, catalogue, questionnaires });
  let interpretation = createInterpretationContext(book, lexicons);
  const refresh = async (): Promise<void> => {
    const stored = await store.list();
    const now = stored.map(({ wave, signature }) => `${wave} ${signature}`).join('\n');
    if (now === known) return;
    loaded = stored.map(({ wave, bytes, signature }): LoadedPublication => {
      try {
        const text = new TextEncoder().encode(bytes);
        const options = { production: !config.rehearsal };
        return { wave, publication: loadPublication(text, signature, publicKey(config, wave), options) };
      } catch (error) {
        const problem = error instanceof Error ? error.message : 'unknown';
        log.error({ wave, problem }, 'publication refused');
        return { wave, problem };
      }
    });
    const publications = loaded.flatMap((one) => ('publication' in one ? one.publication : []));
    book = createFigureBook({ publications, published, catalogue, questionnaires });
    interpretation = createInterpretationContext(book, lexicons);
    known = now;
  };
  await refresh();
  return { book: () => book, loaded: () => loaded, interpretation: () => interpretation, refresh };
};
