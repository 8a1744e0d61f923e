import type { Answers } from './answers.ts';
import { questionsAsked } from './routing.ts';
import { holds } from './condition.ts';
import { allPages, type Questionnaire } from './questionnaire.ts';

/**
 * The answers to what is asked, and nothing else: what routing no longer asks after somebody went back is dropped, in
 * the order of the questionnaire, so that nothing rests on an answer that was dropped itself.
 */
export const dropUnasked = (questionnaire: Questionnaire, answers: Answers): Answers => {
  const kept: Record<string, Answers[string]> = {};
  for (const { section, page } of allPages(questionnaire)) {
    if (section.when !== undefined && !holds(section.when, kept)) continue;
    if (page.when !== undefined && !holds(page.when, kept)) continue;
    for (const { id } of questionsAsked(page, kept)) {
      const value = answers[id];
      if (value !== undefined) kept[id] = value;
    }
  }
  return kept;
};
