import { LANGUAGES } from '../i18n/language.ts';
import type { Finding } from './finding.ts';
import { questionsWithPath } from './paths.ts';
import type { Questionnaire } from './questionnaire.ts';

/**
 * Where a questionnaire says something else under the same name than an earlier version, so that answers of both would
 * be counted as one: another type of question, or other words for an option.
 */
export const changedMeanings = (earlier: Questionnaire, later: Questionnaire): readonly Finding[] => {
  const before = new Map(questionsWithPath(earlier).map(({ question }) => [question.id, question]));
  return questionsWithPath(later).flatMap(({ question, path }): readonly Finding[] => {
    const old = before.get(question.id);
    if (old === undefined) return [];
    if (old.type !== question.type)
      return [{ path: [...path, 'type'], message: `"${question.id}" was ${old.type} in version ${earlier.version}` }];
    if (old.type === 'short_text' || question.type === 'short_text') return [];
    const labels = new Map(old.options.map(({ id, label }) => [id, label]));
    return question.options.flatMap(({ id, label }, i) =>
      LANGUAGES.flatMap((language) => {
        const said = labels.get(id)?.[language];
        return said === undefined || said === label[language]
          ? []
          : [
              {
                path: [...path, 'options', i, 'label', language],
                message: `option "${id}" said "${said}" in version ${earlier.version}: give another meaning another id`,
              },
            ];
      }),
    );
  });
};
