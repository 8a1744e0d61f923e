import type { Localised } from '../i18n/localised.ts';
import type { Catalogue } from '../indicators/catalogue.ts';
import type { Figure, Withheld } from '../publication/figure.ts';
import { figureOfCell } from '../publication/load.ts';
import type { Publication, PublishedCell, Where } from '../publication/publication.ts';
import type { Publishable } from '../publication/publishable.ts';
import { figureKey, type PublishedWave } from '../publication/published.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Wave } from '../wave.ts';
import { exactQuestion } from './exact-question.ts';

interface Shelf {
  readonly publication: Publishable<Publication>;
  readonly cells: ReadonlyMap<string, PublishedCell>;
}

/** Every figure that may be shown, of all waves. */
export interface FigureBook {
  readonly catalogue: Catalogue;
  /** Waves of which anything is public, newest first. */
  readonly waves: readonly Wave[];
  readonly published: (wave: Wave) => PublishedWave | undefined;
  readonly publication: (wave: Wave) => Publishable<Publication> | undefined;
  /** The words in which it was asked, where the questionnaire of the wave is at hand. */
  readonly question: (wave: Wave, indicator: string) => Localised | undefined;
  /** Every figure of a wave, the letter's where it gives exactly this one. */
  readonly all: (wave: Wave) => readonly (Figure | Withheld)[];
  /** The letter's figure where the letter gives exactly this one, else that of the publication. */
  readonly find: (wave: Wave, indicator: string, where: Where) => Figure | Withheld | undefined;
}

const shelve = (publication: Publishable<Publication>): Shelf => ({
  publication,
  cells: new Map(publication.cells.map((cell) => [figureKey(cell.indicator, cell.where), cell])),
});

/** Promise: of two publications of one wave the later one in the list counts. */
export const createFigureBook = (sources: {
  readonly publications: readonly Publishable<Publication>[];
  readonly published: readonly PublishedWave[];
  readonly catalogue: Catalogue;
  readonly questionnaires?: readonly Questionnaire[];
}): FigureBook => {
  const shelves = new Map(sources.publications.map((publication) => [publication.wave, shelve(publication)]));
  const asked = new Map((sources.questionnaires ?? []).map((one) => [one.wave, one]));
  const letters = new Map(sources.published.map((wave) => [wave.wave, wave]));
  return {
    catalogue: sources.catalogue,
    waves: [...new Set([...shelves.keys(), ...letters.keys()])].toSorted().reverse(),
    published: (wave) => letters.get(wave),
    publication: (wave) => shelves.get(wave)?.publication,
    question: (wave, indicator) => {
      const questionnaire = asked.get(wave);
      return questionnaire === undefined ? undefined : exactQuestion(questionnaire, indicator);
    },
    all: (wave) => {
      const letter = letters.get(wave)?.figures ?? new Map<string, Figure>();
      const shelf = shelves.get(wave);
      const others = [...(shelf?.cells ?? [])].filter(([key]) => !letter.has(key));
      return [
        ...letter.values(),
        ...(shelf === undefined ? [] : others.map(([, cell]) => figureOfCell(shelf.publication, cell))),
      ];
    },
    find: (wave, indicator, where) => {
      const key = figureKey(indicator, where);
      const letter = letters.get(wave)?.figures.get(key);
      if (letter !== undefined) return letter;
      const shelf = shelves.get(wave);
      const cell = shelf?.cells.get(key);
      return shelf === undefined || cell === undefined ? undefined : figureOfCell(shelf.publication, cell);
    },
  };
};
