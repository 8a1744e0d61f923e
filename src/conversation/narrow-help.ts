import { STEPS, narrow, type Narrowing } from '../signposting/narrow.ts';
import type { Action } from './action.ts';
import { getHelp, type HelpReader } from './get-help.ts';
import type { Screen } from './reply.ts';
import type { World } from './world.ts';

/** The next of three short questions for who does not know where to go, or the page of help that comes out. */
export const narrowHelp = (
  world: World,
  reader: HelpReader,
  { about, want, how, from }: Extract<Action, { verb: 'help.narrow' }>,
): Screen | Promise<Screen> => {
  const answered: Narrowing = { about, want, how };
  const narrowed = narrow(answered);
  if ('route' in narrowed) return getHelp(world, reader, narrowed.route, from === 'survey');
  const { ask, answers } = narrowed;
  return {
    kind: 'help_question',
    ask,
    answers: STEPS[ask].filter((answer) => answers.includes(answer)).map((answer) => ({ ...answered, [ask]: answer })),
    ...(from === 'survey' ? { backToSurvey: world.wave } : {}),
  };
};
