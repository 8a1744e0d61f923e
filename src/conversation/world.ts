import type { AddressBook } from '../campaign/address-book.ts';
import type { DeliveryStore } from '../campaign/delivery-store.ts';
import type { Language } from '../i18n/language.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { FigureBook } from '../query/figure-book.ts';
import type { Interpretation } from '../query/outcome.ts';
import type { Query } from '../query/query.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { SampleTerms } from '../register/read-row.ts';
import type { Register } from '../register/register.ts';
import type { Directory } from '../signposting/directory.ts';
import type { Wave } from '../wave.ts';
import type { Audit } from './audit.ts';
import type { Drafts } from './drafts.ts';
import type { HandIn } from './hand-in.ts';
import type { LastQueries } from './last-queries.ts';
import type { Understand } from './understand.ts';
import type { Waves } from './waves.ts';

/** A sample file, as it came in. */
export interface SampleFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Everything the conversation reaches: what is loaded, and the ports that storage fulfils. */
export interface World {
  /** The wave that is in the field. */
  readonly wave: Wave;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly organisation: Organisation;
  readonly questionnaire: Questionnaire;
  /** The wave's public key in hex; the bot knows no private one. */
  readonly boxPublicKey: string;
  readonly directory: Directory;
  /** What a sample file may say. */
  readonly sampleTerms: SampleTerms;
  /** The figures as they are loaded now. */
  readonly figures: () => FigureBook;
  /** Where the picture of an answer is fetched; the address names the cells and nobody. */
  readonly chartUrl: (query: Query, language: Language) => string;
  readonly understand: Understand;
  /** The same for what is said after an answer, which may build on its query. */
  readonly followUp: (text: string, language: Language, last: Query) => Interpretation;
  readonly lastQueries: LastQueries;
  readonly audit: Audit;
  readonly register: Register;
  readonly addressBook: AddressBook;
  readonly deliveries: DeliveryStore;
  readonly drafts: Drafts;
  readonly handIn: HandIn;
  readonly waves: Waves;
  /** Reads the demo sample; only where the channel has no file upload. */
  readonly demoSample?: () => Promise<SampleFile>;
}
