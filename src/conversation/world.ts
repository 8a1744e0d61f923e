import type { SealResponse } from '../box/seal.ts';
import type { AddressBook } from '../campaign/address-book.ts';
import type { CampaignOffice } from '../campaign/campaign-office.ts';
import type { Language } from '../i18n/language.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { LoadedPublication } from '../publication/loaded.ts';
import type { FigureBook } from '../query/figure-book.ts';
import type { Interpretation } from '../query/outcome.ts';
import type { Query } from '../query/query.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { SampleTerms } from '../register/read-row.ts';
import type { Register } from '../register/register.ts';
import type { SampleStore } from '../register/sample-store.ts';
import type { Population } from '../register/stratum.ts';
import type { Directory } from '../signposting/directory.ts';
import type { Wave } from '../wave.ts';
import type { Audit } from './audit.ts';
import type { Drafts } from './drafts.ts';
import type { HandIn } from './hand-in.ts';
import type { LastQueries } from './last-queries.ts';
import type { Links } from './links.ts';
import type { Messenger } from './messenger.ts';
import type { SampleFile } from './sample-file.ts';
import type { NotesPost } from './notes-post.ts';
import type { Understand } from './understand.ts';
import type { Waves } from './waves.ts';

/** Everything the conversation reaches: what is loaded, and the ports that storage fulfils. */
export interface World {
  /** The wave that is in the field. */
  readonly wave: Wave;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly organisation: Organisation;
  readonly questionnaire: Questionnaire;
  /** Seals to the wave's public key; the bot knows no private one. */
  readonly sealResponse: SealResponse;
  readonly directory: Directory;
  /** What a sample file may say. */
  readonly sampleTerms: SampleTerms;
  /** How many people there are in each stratum, where a file of the wave says so. */
  readonly population?: Population;
  /** An id that nobody can guess, for a sample that waits. */
  readonly newSampleId: () => string;
  /** The figures as they are loaded now. */
  readonly figures: () => FigureBook;
  /** What was loaded for them, and what was refused. */
  readonly publications: () => readonly LoadedPublication[];
  /** Where the picture of an answer is fetched; the address names the cells and nobody. */
  readonly chartUrl: (query: Query, language: Language) => string;
  readonly understand: Understand;
  /** The same for what is said after an answer, which may build on its query. */
  readonly followUp: (text: string, language: Language, last: Query) => Interpretation;
  readonly links: Links;
  readonly lastQueries: LastQueries;
  readonly audit: Audit;
  readonly register: Register;
  readonly samples: SampleStore;
  readonly addressBook: AddressBook;
  readonly campaign: CampaignOffice;
  readonly messenger: Messenger;
  readonly notes: NotesPost;
  readonly drafts: Drafts;
  readonly handIn: HandIn;
  readonly waves: Waves;
  /** The demo sample; only where the channel has no file upload. */
  readonly demoSample?: SampleFile;
}
