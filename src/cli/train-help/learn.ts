import { featuresOf } from '../../signposting/model/features.ts';
import { OUTCOMES } from '../../signposting/model/outcome.ts';
import { type Lesson, train } from '../../signposting/model/train.ts';
import type { Weights } from '../../signposting/model/weights.ts';
import type { LabelledMessage } from './messages.ts';

const lessonOf = ({ text, right }: LabelledMessage): Lesson => ({
  features: featuresOf(text),
  right: right.map((outcome) => OUTCOMES.indexOf(outcome)),
});

/** The weights that these messages teach. */
export const learn = (messages: readonly LabelledMessage[]): Weights => train(messages.map(lessonOf));
