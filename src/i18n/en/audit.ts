import type { audit as model } from '../nl/audit.ts';

export const audit: typeof model = {
  button: 'Queries asked',
  can: 'Queries asked: see which coordinator asked for which figure, and when.',
  title: 'Queries for figures',
  lead: 'Who asked for which figure, and when. What is kept is the question as Wegwijzer understood it, never what somebody typed. Requests for help are never in it.',
  none: 'Nothing was asked yet, or it was deleted already.',
  when: 'When',
  who: 'Who (Entra id)',
  question: 'Question',
  refused: 'refused',
  older: 'Older',
  newest: 'Newest',
};
