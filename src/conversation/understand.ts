import type { Language } from '../i18n/language.ts';
import type { Interpretation } from '../query/outcome.ts';
import type { Route } from '../signposting/route.ts';
import { type Command, recogniseCommand } from './command.ts';
import { looseCommand } from './loose-command.ts';
import { plainWords } from './plain-words.ts';
import { criesForHelp, isSurveyQuestion } from './survey-question.ts';
import { wordedCommand } from './worded-command.ts';

/** What a typed message asks for. */
export type Understanding =
  { readonly kind: 'signpost'; readonly route: Route } | ({ readonly kind: 'command' } & Command) | Interpretation;

export type Understand = (text: string, language: Language) => Understanding;

export interface UnderstandDeps {
  readonly recognise: (text: string) => Route | undefined;
  readonly interpret: (text: string, language: Language) => Interpretation;
}

/** What is asked of the bot alone, word for word: "ik wil het rapport afmaken" is no danger, whatever a word may sound like. */
const harmless: readonly Command['command'][] = ['language', 'report', 'campaign', 'menu', 'figures'];

/**
 * Decides what a message is: danger first, then a typed command, then help, then a question. Before danger goes only a
 * request of the bot that consists of nothing else ("I want everything in English"), and before help only a whole question
 * to the figures, in which nobody speaks of themselves.
 */
export const understand = (
  text: string,
  language: Language,
  { recognise, interpret }: UnderstandDeps,
): Understanding => {
  const worded = wordedCommand(plainWords(text));
  const route = recognise(text);
  if (worded !== undefined && harmless.includes(worded.command))
    return { kind: 'command', ...(recogniseCommand(text) ?? worded) };
  if (route === 'emergency' || route === 'suicide_prevention') return { kind: 'signpost', route };
  const command = recogniseCommand(text) ?? worded;
  if (command !== undefined) return { kind: 'command', ...command };
  const interpretation = interpret(text, language);
  const loose = interpretation.kind === 'query' ? undefined : looseCommand(text);
  if (loose !== undefined && (route === undefined || route === 'choices')) return { kind: 'command', ...loose };
  if (route === undefined && interpretation.kind === 'query' && criesForHelp(text))
    return { kind: 'signpost', route: 'choices' };
  if (route === undefined || isSurveyQuestion(text, interpretation)) return interpretation;
  return { kind: 'signpost', route };
};
