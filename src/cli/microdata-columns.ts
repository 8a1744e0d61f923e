import type { Localised } from '../i18n/localised.ts';
import type { Condition } from '../questionnaire/condition.ts';
import { comparisons } from '../questionnaire/paths.ts';
import { ALL_RESPONDENTS, allQuestions, type Base, type Questionnaire } from '../questionnaire/questionnaire.ts';
import { COLUMN_WORDS } from './codebook-words.ts';

/** A code that a column may hold, and what it says. */
export interface ColumnValue {
  readonly code: string;
  readonly label: Localised;
  readonly missing?: true;
}

/** A column that microdata may have: codes from a list, or `key` (a name that tells nothing), `count` or `weight`. */
export interface MicrodataColumn {
  readonly name: string;
  readonly label: Localised;
  readonly values: 'key' | 'count' | 'weight' | readonly ColumnValue[];
  /** Of whom it holds anything, where that is not everybody. */
  readonly base?: Localised;
  /** The questions it comes from, in their own words. */
  readonly questions: readonly Localised[];
}

/** What no file of respondents can do without. */
export const NEEDED = [
  'id',
  'stratum',
  'function',
  'domain',
  'gender',
  'age',
  'migration_background',
  'pay_scale',
] as const;

const WEIGHTS = ['design_weight', 'nonresponse_weight', 'raked_weight'] as const;
const GROUNDS = ['sex', 'origin', 'age', 'disability', 'orientation', 'other', 'any'] as const;
/** The order of the files of 2025; what else is known comes after these, in the order of the questionnaire. */
const FIRST: readonly string[] = [
  ...NEEDED,
  'stratum_population',
  ...WEIGHTS,
  ...GROUNDS.map((ground) => `experienced.${ground}`),
  ...GROUNDS.map((ground) => `witnessed_colleagues.${ground}`),
  'witnessed_residents.origin',
  'witnessed_residents.any',
  'discussed',
  'satisfaction_with_handling',
];

const MISSING: ColumnValue = { code: 'NA', label: COLUMN_WORDS.missing, missing: true };
const YES_NO: readonly ColumnValue[] = [
  { code: '1', label: COLUMN_WORDS.yes },
  { code: '0', label: COLUMN_WORDS.no },
  MISSING,
];

const fixed = (): readonly MicrodataColumn[] => [
  { name: 'id', label: COLUMN_WORDS.id, values: 'key', questions: [] },
  { name: 'stratum', label: COLUMN_WORDS.stratum, values: 'key', questions: [] },
  { name: 'stratum_population', label: COLUMN_WORDS.stratum_population, values: 'count', questions: [] },
  ...WEIGHTS.map((name) => ({ name, label: COLUMN_WORDS[name], values: 'weight' as const, questions: [] })),
];

/** Every column that microdata of this questionnaire may have, in the order in which they are exported. */
export const microdataColumns = (questionnaire: Questionnaire): readonly MicrodataColumn[] => {
  const { dimensions, indicators, columns } = questionnaire;
  const asked = (conditions: readonly (Condition | undefined)[]): readonly Localised[] => {
    const named = new Set(
      conditions.flatMap((when) => (when === undefined ? [] : comparisons(when, []).map(({ question }) => question))),
    );
    return allQuestions(questionnaire).flatMap(({ id, text }) => (named.has(id) ? [text] : []));
  };
  const baseOf = (base: Base): { readonly base?: Localised } => {
    const label = base === ALL_RESPONDENTS ? undefined : indicators.find(({ id }) => id === base)?.label;
    return label === undefined ? {} : { base: label };
  };
  const known: readonly MicrodataColumn[] = [
    ...fixed(),
    ...dimensions.map(({ id, label, source, categories }) => ({
      name: id,
      label,
      values: [
        ...categories.map((category) => ({ code: category.id, label: category.label })),
        ...(source === 'sample' ? [] : [MISSING]),
      ],
      questions: asked(categories.map(({ when }) => when)),
    })),
    ...indicators
      .filter(({ column }) => column === undefined)
      .map(({ id, label, base, yes }) => ({
        ...{ name: id, label, values: YES_NO, questions: asked([yes]) },
        ...baseOf(base),
      })),
    ...columns.map(({ id, label, base, categories }) => ({
      name: id,
      label,
      values: [...categories.map((category) => ({ code: category.id, label: category.label })), MISSING],
      questions: asked(categories.map(({ when }) => when)),
      ...baseOf(base),
    })),
  ];
  const first = FIRST.flatMap((name) => known.filter((column) => column.name === name));
  return [...first, ...known.filter((column) => !first.includes(column))];
};
