import type { PersonId } from '../../organisation/person.ts';
import type { AnswerText } from '../../query/describe.ts';
import type { Asked, Part } from '../../query/correction.ts';
import type { Reason } from '../../query/outcome.ts';
import type { Query } from '../../query/query.ts';
import type { AuditEntry } from '../audit.ts';
import type { PublicationView } from '../publication-view.ts';

/** The same figures as files, by their addresses. */
export interface Files {
  readonly label: string;
  readonly xlsx: string;
  readonly csv: string;
}

/** Published figures, and what is told about them. */
export type FiguresScreen =
  | {
      readonly kind: 'figure';
      readonly text: AnswerText;
      readonly query: Query;
      /** The query in words, which are read back as this same query. */
      readonly question: string;
      /** Where it stands how to read it. */
      readonly reading: string;
      /** A picture of the rows, where one says more than the sentence. */
      readonly chart?: { readonly url: string; readonly alt: string };
      readonly next: readonly { readonly label: string; readonly query: Query }[];
    }
  | {
      readonly kind: 'clarify';
      readonly question: string;
      readonly options: readonly { readonly label: string; readonly query: Query }[];
      /** Where choosing by oneself begins. */
      readonly choose: Query;
    }
  | {
      readonly kind: 'take_along';
      readonly query: Query;
      readonly question: string;
      readonly files: readonly Files[];
      /** The address that shares the answer, where it may be shared. */
      readonly share?: string;
      readonly notShared?: string;
    }
  | { readonly kind: 'publications'; readonly publications: readonly PublicationView[] }
  | {
      readonly kind: 'audit';
      readonly entries: readonly {
        readonly at: number;
        readonly person: PersonId;
        readonly question: string;
        readonly outcome: AuditEntry['outcome'];
      }[];
      /** Not the first page. */
      readonly older?: boolean;
      /** Where the next page begins. */
      readonly next?: number;
    }
  | { readonly kind: 'correction'; readonly query: Query; readonly understood: string }
  | {
      readonly kind: 'correction_form';
      readonly query: Query;
      readonly part: Part;
      readonly understood: string;
      readonly asked: readonly Asked[];
      /** Why what was chosen cannot be shown, or what is left to choose. */
      readonly note?: string;
    }
  | { readonly kind: 'refusal'; readonly reason: Reason; readonly text: string }
  | {
      readonly kind: 'figure_examples';
      readonly examples: readonly { readonly label: string; readonly query: Query }[];
      /** Where choosing by oneself begins. */
      readonly choose: Query;
    };
