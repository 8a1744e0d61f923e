import type { Measured } from '../../signposting/model/load-weights.ts';
import { recogniserWith } from '../../signposting/recogniser.ts';
import { isDanger } from '../../signposting/route.ts';
import type { Weights } from '../../signposting/model/weights.ts';
import type { LabelledMessage } from './messages.ts';

/** How the whole recogniser does with these weights on these messages. */
export const measure = (messages: readonly LabelledMessage[], weights: Weights): Measured => {
  const recognise = recogniserWith(weights);
  const counted = { messages: 0, right: 0, dangers: 0, dangers_missed: 0, ordinary: 0, ordinary_mistaken: 0 };
  for (const { text, right } of messages) {
    const found = recognise(text) ?? 'none';
    const isRight = right.includes(found);
    counted.messages += 1;
    if (isRight) counted.right += 1;
    if (right.includes('none')) {
      counted.ordinary += 1;
      if (!isRight) counted.ordinary_mistaken += 1;
    } else if (right.some((one) => one !== 'none' && isDanger(one))) {
      counted.dangers += 1;
      if (found === 'none' || !isDanger(found)) counted.dangers_missed += 1;
    }
  }
  return counted;
};
