import type { Department } from '../../organisation/department.ts';
import type { Findings } from '../../signposting/check.ts';
import type { HelpView } from '../../signposting/help-view.ts';
import type { NoteSection } from '../../signposting/notes/notes.ts';
import type { Place } from '../../signposting/nearest.ts';
import type { Narrowing, Step } from '../../signposting/narrow.ts';
import type { Wave } from '../../wave.ts';

/** How notes may come back: as a file or in a dialog, in a dialog alone, or in the card where the client has neither. */
type NoteWays = 'file_or_dialog' | 'dialog' | 'card';

/** The way to help, and what somebody prepares for it. */
export type HelpScreen =
  | { readonly kind: 'help'; readonly help: HelpView; readonly backToSurvey?: Wave }
  /** The choice of a person to talk to: what may be chosen, and what is known already. */
  | {
      readonly kind: 'find_person';
      readonly departments: readonly Department[];
      readonly near?: Place;
      readonly backToSurvey?: Wave;
    }
  /** Conversation notes: before a word is written; while Teams asks; the one form; and the words back to who wrote them. */
  | { readonly kind: 'notes_consent'; readonly ways: NoteWays }
  | { readonly kind: 'notes_asked' }
  | { readonly kind: 'notes_form'; readonly sealed?: string; readonly empty?: true }
  | { readonly kind: 'notes_text'; readonly sections: readonly NoteSection[]; readonly noFile?: true }
  | { readonly kind: 'notes_done'; readonly url: string }
  /** The two pages of the dialog: the same form, and the words to copy. Neither is ever a card in the chat. */
  | { readonly kind: 'notes_dialog'; readonly empty?: true }
  | { readonly kind: 'notes_copy'; readonly text: string }
  /** For the administrator: what wants checking among the contacts. */
  | { readonly kind: 'contacts_check'; readonly findings: Findings; readonly departments: readonly Department[] }
  /** A question that narrows "I do not know"; what was answered rides in its buttons and is kept nowhere. */
  | {
      readonly kind: 'help_question';
      readonly ask: Step;
      readonly answers: readonly Narrowing[];
      readonly backToSurvey?: Wave;
    };
