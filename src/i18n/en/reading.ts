import { figures } from './figures.ts';
import type { reading as model } from '../nl/reading.ts';

export const reading: typeof model = {
  title: 'How to read these figures',
  lead: 'Wegwijzer only gives figures that were published. This is how to read them.',
  parts: [
    {
      title: 'Whom is the figure about?',
      text: 'Every figure is a percentage of a group. Beside the figure you see which group that is. Who gave no answer to a question counts in the group.',
    },
    {
      title: 'What is the 95% interval?',
      text: 'Not everybody got the questionnaire, and not everybody filled it in. So the true percentage may be somewhat higher or lower. It very probably lies between the two numbers of the interval.',
    },
    {
      title: 'What is n?',
      text: 'n is the number of people in the group who filled in the questionnaire. It is rounded.',
    },
    {
      title: 'Why are figures slightly perturbed?',
      text: 'Figures and numbers were changed a little and rounded. So nobody can work out from them what one person answered. The interval takes this into account.',
    },
    {
      title: 'What does a full stop mean?',
      text: figures.withheld,
    },
    {
      title: 'When is there a difference?',
      text: 'Wegwijzer calls a difference demonstrable only if the intervals of two groups do not touch, and if the difference is large enough for the number of groups side by side. Otherwise it says: no demonstrable difference. A difference does not say where it comes from.',
    },
    {
      title: 'Can waves be compared?',
      text: 'The wave of 2023 was about racism only, that of 2025 about all grounds. They cannot be compared.',
    },
    {
      title: 'Where do the figures come from?',
      text: 'Beside each figure stands its source: the letter to parliament, or the publication of a wave. A publication is signed and does not change any more.',
    },
  ],
};
