import { loadWeights } from './model/load-weights.ts';
import { recogniserWith } from './recogniser.ts';

/**
 * The route for a free message in either language, with its slips of the finger; `undefined` when it does not ask for
 * help. Danger goes before help: it is recognised by words written down beforehand, and besides by what was learned
 * from invented messages. Which help, and whether any, is what was learned. The single word "help" is a command and
 * none of these. Keeps nothing of what it reads.
 */
export const recognise = recogniserWith(loadWeights());

/** Reads a few messages beforehand, so that the first cry for help does not wait until every phrase has been prepared. */
export const warmUp = (): void => {
  for (const message of [
    'ik word op mijn werk gepest door een collega',
    'my manager will not help me',
    'hoeveel vrouwen zijn er',
    'ik zag dat hij haar niet met de leidinggevende wil laten praten over wat er is gebeurd',
    'i want to talk to someone about what he said to me and the people in my team',
    'ik wil een melding doen van iemand die bij ons aan de balie niet is geholpen',
  ])
    recognise(message);
};
