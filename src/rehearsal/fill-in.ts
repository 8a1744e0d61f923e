import { type Option, PREFER_NOT_TO_SAY, type Question } from '../questionnaire/question.ts';
import { pick, type Random } from './random.ts';

/** Most people have nothing to report, so most choose the option that excludes the others. */
const NOTHING = 0.7;

const several = (options: readonly Option[], most: number, random: Random): readonly Option[] => {
  const nothing = options.find(({ id, exclusive }) => exclusive === true && id !== PREFER_NOT_TO_SAY);
  if (nothing !== undefined && random() < NOTHING) return [nothing];
  const first = pick(options, random);
  const second = pick(options, random);
  const both = [first, second].every(({ exclusive }) => exclusive !== true) && first !== second && most > 1;
  return both ? [first, second] : [first];
};

/** A made-up answer that the question allows, as Teams sends it along with a button. */
export const fillIn = (question: Question, random: Random): string => {
  switch (question.type) {
    case 'single_choice':
    case 'scale':
      return pick(question.options, random).id;
    case 'multiple_choice':
      return several(question.options, question.most ?? question.options.length, random)
        .map(({ id }) => id)
        .join(',');
    case 'short_text':
      return random() < 0.5 ? '' : 'oefening'.slice(0, question.most);
  }
};
