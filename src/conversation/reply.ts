import type { CampaignCounts } from '../campaign/campaign-view.ts';
import type { LetterKind, LetterText } from '../campaign/letter.ts';
import type { ResponseFigures } from '../campaign/response-figures.ts';
import type { Language } from '../i18n/language.ts';
import type { Department } from '../organisation/department.ts';
import type { PersonId } from '../organisation/person.ts';
import type { Role } from '../organisation/role.ts';
import type { Answers, AnswerValue } from '../questionnaire/answers.ts';
import type { Question } from '../questionnaire/question.ts';
import type { AnswerText } from '../query/describe.ts';
import type { Asked, Part } from '../query/correction.ts';
import type { Reason } from '../query/outcome.ts';
import type { Query } from '../query/query.ts';
import type { RowError } from '../register/row-error.ts';
import type { Encoding } from '../register/sample-file/sample-line.ts';
import type { Findings } from '../signposting/check.ts';
import type { HelpView, SignpostView } from '../signposting/help-view.ts';
import type { NoteSection } from '../signposting/notes/notes.ts';
import type { Place } from '../signposting/nearest.ts';
import type { Narrowing, Step } from '../signposting/narrow.ts';
import type { Wave } from '../wave.ts';
import type { AuditEntry } from './audit.ts';
import type { PublicationView } from './publication-view.ts';

/** One question on a page, in the reader's language. */
export interface QuestionView {
  readonly question: Question;
  /** The question's words with earlier answers piped in. */
  readonly label: string;
  readonly hint?: string;
  readonly value?: AnswerValue;
  /** What is wrong with what was filled in, in words that say what to do. */
  readonly error?: string;
}

/** A page of the questionnaire. It is only ever shown in answer to a button, never sent as a message. */
export interface PageView {
  readonly wave: Wave;
  readonly page: string;
  readonly revision: number;
  readonly section: string;
  /** Share of the way that lies behind, in whole percent. */
  readonly progress: number;
  readonly intro?: string;
  readonly questions: readonly QuestionView[];
  readonly mayGoBack: boolean;
  /** Said when an old card or a second device led here. */
  readonly note?: string;
}

/** What was filled in, to check before it is handed in; it cannot be taken back afterwards. */
export interface ReviewView {
  readonly wave: Wave;
  readonly page: string;
  readonly revision: number;
  readonly rows: readonly { readonly question: string; readonly answer: string }[];
}

/** Short neutral cards, each with a way on. */
export const NOTICES = [
  'already_taken_part',
  'not_invited',
  'wave_closed',
  'survey_stopped',
  'hidden',
  'survey_wiped',
  'declined',
  'reminders_off',
  'reminders_on',
  'nothing_to_remind',
  'nothing_to_wipe',
  'preview_start',
  'preview_ended',
  'no_preview_role',
  'old_card',
  'no_figures_role',
  'no_audit_role',
  'no_publications_role',
  'no_campaign_role',
  'language_set',
  'personal_chat_only',
  'file_not_readable',
  'file_not_expected',
  'failed',
] as const;
export type NoticeKind = (typeof NOTICES)[number];

/** How far the campaign of a wave has come, as HR may see it: never who. */
export interface CampaignView extends CampaignCounts {
  /** True where the channel has no file upload: a button offers the demo sample. */
  readonly offerDemoSample: boolean;
  /** True where letters go at any hour, because nobody real is reached. */
  readonly anyHour: boolean;
  /** True for who asked for the sending that waits: somebody else must approve it. */
  readonly askedByMe: boolean;
  /** Asks once more before everything is stopped for good. */
  readonly asksIfSure?: true;
  /** Sent letters that are still to get their corrected words. */
  readonly toCorrect: number;
  /** Said above the counts: what just happened. */
  readonly note?: string;
}

/** A card shows so many of what is wrong in a sample file; the rest is a press away. */
export const ERRORS_ON_A_CARD = 20;

/** What a sample that waits would make of the wave, to confirm before it counts. */
export interface SampleSummary {
  /** The id under which it waits. */
  readonly sample: string;
  readonly wave: Wave;
  readonly file: string;
  readonly rows: number;
  /** New people; with none there is nothing to confirm. */
  readonly added: number;
  readonly duplicates: number;
  readonly strata: readonly {
    readonly function: string;
    readonly domain: string;
    readonly population?: number;
    /** Those in the register and those who would come in. */
    readonly invited: number;
    readonly added: number;
  }[];
  /** Whether there is a population file against which the strata were checked. */
  readonly checked: boolean;
  /** How the characters are written, when not in UTF-8. */
  readonly encoding?: Encoding;
}

/** How notes may come back: as a file or in a dialog, in a dialog alone, or in the card where the client has neither. */
type NoteWays = 'file_or_dialog' | 'dialog' | 'card';

/** The same figures as files, by their addresses. */
export interface Files {
  readonly label: string;
  readonly xlsx: string;
  readonly csv: string;
}

/** One thing to show; `channel/teams/render` turns each into a card. */
export type Screen =
  | { readonly kind: 'welcome'; readonly roles: readonly Role[]; readonly invited: boolean; readonly wave: Wave }
  | { readonly kind: 'menu'; readonly roles: readonly Role[]; readonly invited: boolean; readonly wave: Wave }
  | {
      readonly kind: 'letter';
      readonly letter: LetterKind;
      readonly wave: Wave;
      readonly minutes: number;
      readonly text?: LetterText;
      /** Sent by the HR sender to themselves: its buttons lead to the example. */
      readonly practice?: true;
    }
  /** What a letter in the chat becomes when the wave is closed. */
  | { readonly kind: 'letter_closed'; readonly wave: Wave; readonly signposts: readonly SignpostView[] }
  /** What everybody in a channel sees: it leads to the personal chat, and says nothing of anybody. */
  | { readonly kind: 'general_reminder'; readonly wave: Wave }
  | {
      readonly kind: 'letter_preview';
      readonly letter: LetterKind;
      readonly wave: Wave;
      readonly minutes: number;
      readonly recipients: number;
      readonly round: number;
      readonly text?: LetterText;
      /** Waits for approval: it can be looked at, and not be sent by this press. */
      readonly waits: boolean;
      readonly note?: string;
    }
  | { readonly kind: 'privacy'; readonly wave: Wave; readonly minutes: number; readonly otherWay: string }
  | { readonly kind: 'page'; readonly page: PageView }
  | { readonly kind: 'review'; readonly review: ReviewView }
  /** The same as somebody with the role walks through them: `walk` is what they filled in, which is kept nowhere else. */
  | { readonly kind: 'preview_page'; readonly page: PageView; readonly walk: Answers }
  | { readonly kind: 'preview_review'; readonly review: ReviewView; readonly walk: Answers }
  | { readonly kind: 'thanks'; readonly signposts: readonly SignpostView[] }
  | { readonly kind: 'notice'; readonly notice: NoticeKind; readonly wave: Wave }
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
    }
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
    }
  | { readonly kind: 'campaign'; readonly campaign: CampaignView }
  /** The same as the one card that is changed while the sending goes on. */
  | { readonly kind: 'campaign_progress'; readonly campaign: CampaignView }
  | {
      readonly kind: 'campaign_more';
      readonly wave: Wave;
      readonly undeliverable: number;
      readonly letter: LetterKind;
      readonly note?: string;
    }
  | {
      readonly kind: 'letter_text';
      readonly wave: Wave;
      readonly letter: LetterKind;
      readonly texts: Readonly<Record<Language, LetterText>>;
      /** What is wrong with what was filled in. */
      readonly problem?: string;
    }
  | {
      readonly kind: 'campaign_plan';
      readonly wave: Wave;
      readonly letter: LetterKind;
      readonly round: number;
      readonly days: readonly { readonly id: string; readonly label: string }[];
      readonly times: readonly { readonly id: string; readonly label: string }[];
      readonly problem?: string;
    }
  | {
      readonly kind: 'response';
      readonly wave: Wave;
      readonly figures?: ResponseFigures;
      /** The words of a category, by dimension and id. */
      readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
    }
  | {
      readonly kind: 'sample_errors';
      readonly wave: Wave;
      readonly file: string;
      readonly sample: string;
      /** The number of the first error shown, from 0. */
      readonly from: number;
      readonly errors: readonly RowError[];
      readonly total: number;
    }
  | { readonly kind: 'sample_summary'; readonly summary: SampleSummary }
  /** A file that takes a while: `percent` of it has been read. */
  | { readonly kind: 'sample_progress'; readonly file: string; readonly percent: number };

/** What the conversation answers: one screen in the person's language, or nothing. */
export interface Reply {
  readonly language: Language;
  readonly screen: Screen;
}
