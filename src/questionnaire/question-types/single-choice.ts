import type { Scale, SingleChoice } from '../question.ts';
import type { QuestionType } from './question-type.ts';

/** One option, always answered. A scale is chosen from in the same way. */
export const singleChoice: QuestionType<SingleChoice | Scale> = {
  parse: ({ options }, raw) => {
    const chosen = (typeof raw === 'string' ? [raw] : (raw ?? [])).filter((id) => id !== '');
    const [id, ...more] = chosen;
    if (id === undefined) return { error: 'required', kept: undefined };
    if (more.length > 0) return { error: 'too_many', kept: undefined };
    return options.some((option) => option.id === id) ? { value: id } : { error: 'unknown_option', kept: undefined };
  },
  distinct: ({ options }, mentioned) => {
    const ids = options.map(({ id }) => id);
    const other = ids.find((id) => !mentioned.has(id));
    return [...ids.filter((id) => mentioned.has(id)), ...(other === undefined ? [] : [other])];
  },
  largest: ({ options }) => options.map(({ id }) => id).reduce((a, b) => (b.length > a.length ? b : a), ''),
};
