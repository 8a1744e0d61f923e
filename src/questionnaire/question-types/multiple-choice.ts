import type { MultipleChoice } from '../question.ts';
import type { QuestionType } from './question-type.ts';

const MOST_MENTIONED = 12;

const subsets = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.reduce<readonly (readonly string[])[]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);

/** One or more options, in the order of the questionnaire; an exclusive option stands alone. */
export const multipleChoice: QuestionType<MultipleChoice> = {
  parse: ({ options, most }, raw) => {
    const given = new Set((typeof raw === 'string' ? [raw] : (raw ?? [])).filter((id) => id !== ''));
    const chosen = options.filter(({ id }) => given.has(id));
    const kept = chosen.length === 0 ? undefined : chosen.map(({ id }) => id);
    if (chosen.length < given.size) return { error: 'unknown_option', kept };
    if (kept === undefined) return { error: 'required', kept };
    if (kept.length > 1 && chosen.some(({ exclusive }) => exclusive === true)) return { error: 'exclusive', kept };
    if (most !== undefined && kept.length > most) return { error: 'too_many', kept };
    return { value: kept };
  },
  distinct: ({ options, most }, mentioned) => {
    const free = options.filter(({ exclusive }) => exclusive !== true).map(({ id }) => id);
    const named = free.filter((id) => mentioned.has(id));
    if (named.length > MOST_MENTIONED) return undefined;
    const unnamed = [
      ...free.filter((id) => !mentioned.has(id)),
      ...options.filter(({ id, exclusive }) => exclusive === true && !mentioned.has(id)).map(({ id }) => id),
    ];
    const alone = options.filter(({ id, exclusive }) => exclusive === true && mentioned.has(id)).map(({ id }) => [id]);
    const together = subsets(named).filter((set) => set.length > 0 && set.length <= (most ?? set.length));
    return [...together, ...unnamed.slice(0, 1).map((id) => [id]), ...alone];
  },
  largest: ({ options, most }) =>
    options
      .map(({ id }) => id)
      .sort((a, b) => b.length - a.length)
      .slice(0, most ?? options.length),
};
