import type { Localised } from '../i18n/localised.ts';
import type { Wave } from '../wave.ts';
import type { Condition } from './condition.ts';
import type { Question } from './question.ts';

/** What is on one card: one to three questions. */
export interface Page {
  readonly id: string;
  readonly when?: Condition;
  readonly questions: readonly Question[];
}

export interface Section {
  readonly id: string;
  readonly title: Localised;
  readonly when?: Condition;
  readonly pages: readonly Page[];
}

/** The base of an indicator: all respondents, or those of whom the named indicator holds. */
export type Base = string;
export const ALL_RESPONDENTS: Base = 'respondents';

/** Something that a percentage is published of, and which answers make it. */
interface Indicator {
  readonly id: string;
  readonly label: Localised;
  readonly base: Base;
  readonly yes: Condition;
  /** When there is no answer: `NA` in the microdata, and "not yes" in the base. */
  readonly unanswered?: Condition;
  /** The column of the microdata that says it already; without one the indicator is a column itself. */
  readonly column?: string;
}

interface Category {
  readonly id: string;
  readonly label: Localised;
  /** The answers that make it; not there for what comes from the sample. */
  readonly when?: Condition;
}

/** What figures are broken down by. */
export interface Dimension {
  readonly id: string;
  readonly label: Localised;
  /** `sample`: known beforehand, part of the design stratum, shown and not asked. */
  readonly source: 'sample' | 'answers';
  readonly categories: readonly Category[];
}

/** A column of the microdata with one of some categories, within a base: satisfaction, for instance. */
interface Column {
  readonly id: string;
  readonly label: Localised;
  readonly base: Base;
  readonly categories: readonly (Category & { readonly when: Condition })[];
}

/** The questions of a wave, and the figures that come from them; checked when loaded. */
export interface Questionnaire {
  readonly wave: Wave;
  /** Goes up when a text changes after the file was used in a field test. */
  readonly version: number;
  readonly title: Localised;
  readonly sections: readonly Section[];
  readonly dimensions: readonly Dimension[];
  readonly indicators: readonly Indicator[];
  readonly columns: readonly Column[];
  /** How long filling it in takes, in whole minutes. */
  readonly minutes: number;
}

/** A page with the section it stands in. */
export interface PlacedPage {
  readonly section: Section;
  readonly page: Page;
}

/** Every step asks for the pages; they are laid in a row once a questionnaire. */
const inARow = new WeakMap<readonly Section[], readonly PlacedPage[]>();

/** Every page in order, whether asked or not. */
export const allPages = ({ sections }: Pick<Questionnaire, 'sections'>): readonly PlacedPage[] => {
  const known = inARow.get(sections);
  if (known !== undefined) return known;
  const pages = sections.flatMap((section) => section.pages.map((page) => ({ section, page })));
  inARow.set(sections, pages);
  return pages;
};

/** Every question in order, whether asked or not. */
export const allQuestions = (questionnaire: Pick<Questionnaire, 'sections'>): readonly Question[] =>
  allPages(questionnaire).flatMap(({ page }) => page.questions);

const find = (questionnaire: Questionnaire, id: string): PlacedPage => {
  const found = allPages(questionnaire).find(({ page }) => page.id === id);
  if (found === undefined) throw new Error(`the questionnaire of wave ${questionnaire.wave} has no page "${id}"`);
  return found;
};

/** The page with this id. Throws when there is none. */
export const pageOf = (questionnaire: Questionnaire, page: string): Page => find(questionnaire, page).page;

/** The section in which a page stands. Throws when there is no such page. */
export const sectionOf = (questionnaire: Questionnaire, page: string): Section => find(questionnaire, page).section;
