import type { Answers } from './answers.ts';

/** When something is asked, as data. */
export type Condition =
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition }
  /** The answer to `question` is this option, or (multiple choice) has it among them. */
  | { readonly question: string; readonly includes: string }
  | { readonly question: string; readonly equals: string };

/** Whether a condition holds of the answers; an unanswered question equals and includes nothing. */
export const holds = (condition: Condition, answers: Answers): boolean => {
  if ('and' in condition) return condition.and.every((part) => holds(part, answers));
  if ('or' in condition) return condition.or.some((part) => holds(part, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  const value = answers[condition.question];
  if ('equals' in condition) return value === condition.equals;
  return typeof value === 'string' ? value === condition.includes : (value?.includes(condition.includes) ?? false);
};
