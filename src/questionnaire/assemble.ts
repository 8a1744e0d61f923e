import type { Questionnaire } from './questionnaire.ts';
import { minutesToFillIn } from './reading-time.ts';
import type { QuestionnaireFile } from './schema.ts';

type FileQuestion = QuestionnaireFile['sections'][number]['pages'][number]['questions'][number];

const withOptions = (question: FileQuestion, lists: NonNullable<QuestionnaireFile['optionLists']>): object => {
  if (question.type === 'short_text' || typeof question.options !== 'string') return question;
  return { ...question, options: lists[question.options] ?? [] };
};

/** A questionnaire from its file: named option lists put in their place, and the time it takes. */
export const assemble = (file: QuestionnaireFile): Questionnaire => {
  const sections = file.sections.map((section) => ({
    ...section,
    pages: section.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) => withOptions(question, file.optionLists ?? {})),
    })),
    // A file in JSON holds no `undefined`: what is not there is no key.
  })) as Questionnaire['sections'];
  return {
    wave: file.wave,
    version: file.version,
    title: file.title,
    sections,
    dimensions: file.dimensions,
    indicators: file.indicators as Questionnaire['indicators'],
    columns: file.columns,
    minutes: minutesToFillIn({ sections }),
  };
};
