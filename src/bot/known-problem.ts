import { ConfigError } from '../config/config-error.ts';
import { CatalogueError } from '../indicators/catalogue.ts';
import { ContentError } from '../organisation/content-file.ts';
import { PublicationError } from '../publication/publication-error.ts';
import { LexiconError } from '../query/lexicon.ts';
import { QuestionnaireError } from '../questionnaire/load.ts';
import { PopulationError } from '../register/load-population.ts';
import { StorageError } from '../storage/storage-error.ts';

const kinds = [
  ConfigError,
  StorageError,
  ContentError,
  QuestionnaireError,
  CatalogueError,
  LexiconError,
  PublicationError,
  PopulationError,
];

/** What went wrong, in the words of the one who knows, for errors that somebody can mend; `undefined` for surprises. */
export const knownProblem = (error: unknown): string | undefined =>
  error instanceof Error && kinds.some((kind) => error instanceof kind) ? error.message : undefined;
