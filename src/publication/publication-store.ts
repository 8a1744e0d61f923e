import type { Wave } from '../wave.ts';

/** A publication as it was loaded: its bytes as text, with the signature that was checked on loading. */
export interface StoredPublication {
  readonly wave: Wave;
  readonly bytes: string;
  /** Base64; empty where the command line accepted an unsigned file. */
  readonly signature: string;
}

/** Where loaded publications rest; one a wave. Whoever reads one checks its signature again. */
export interface PublicationStore {
  readonly list: () => Promise<readonly StoredPublication[]>;
  /** A wave is published once: other bytes for a wave that is loaded are refused. */
  readonly put: (stored: StoredPublication) => Promise<'loaded' | 'already_loaded' | 'other_loaded'>;
  /** Puts a revision in the place of exactly what was read before; `changed` where something else stands there now. */
  readonly revise: (before: StoredPublication, after: StoredPublication) => Promise<'revised' | 'changed'>;
}
