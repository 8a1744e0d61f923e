import type { Localised } from '../i18n/localised.ts';
import { LANGUAGES } from '../i18n/language.ts';
import type { Finding } from './finding.ts';
import type { Path } from './json-lines.ts';
import { pagesWithPath, questionsWithPath, type PlacedQuestion } from './paths.ts';
import { PREFER_NOT_TO_SAY, type ChoiceQuestion } from './question.ts';
import type { Questionnaire } from './questionnaire.ts';

/** What fits on a card on a telephone without scrolling far; lengths in characters. */
const CARD_LIMITS = {
  questionsAPage: 3,
  optionsAQuestion: 12,
  title: 60,
  text: 200,
  hint: 250,
  label: 80,
} as const;

const tooLong = (text: Localised | undefined, most: number, path: Path): readonly Finding[] =>
  LANGUAGES.flatMap((language) => {
    const length = text?.[language].length ?? 0;
    return length > most
      ? [{ path: [...path, language], message: `is too long for a card: ${length} characters, at most ${most}` }]
      : [];
  });

const ofChoices = (question: ChoiceQuestion, path: Path): readonly Finding[] => {
  const { options } = question;
  if (options.length === 0) return [];
  const at = [...path, 'options'];
  const free = options.filter(({ exclusive }) => exclusive !== true).length;
  const findings: Finding[] = options.flatMap(({ label }, i) => tooLong(label, CARD_LIMITS.label, [...at, i, 'label']));
  const add = (message: string, key = 'options'): number => findings.push({ path: [...path, key], message });
  if (options.length > CARD_LIMITS.optionsAQuestion)
    add(`has ${options.length} options, at most ${CARD_LIMITS.optionsAQuestion} fit on a card`);
  if (options.length === 1) add('dead end: there is only one option to choose');
  if (question.type !== 'multiple_choice' && free < options.length)
    add('only one option can be chosen here, so "exclusive" says nothing');
  if (question.type === 'multiple_choice' && question.most !== undefined && question.most >= free)
    add(`at most ${question.most} of ${free} options is no limit`, 'most');
  if (question.type === 'multiple_choice' && free < 2) add('fewer than two options go together: use single_choice');
  for (const language of LANGUAGES) {
    const labels = options.map(({ label }) => label[language]);
    const same = labels.find((label, i) => labels.indexOf(label) !== i);
    if (same !== undefined) add(`two options read "${same}"`);
  }
  const refusal = options.find(({ id }) => id === PREFER_NOT_TO_SAY);
  if (question.sensitive === true && refusal === undefined)
    add(`is sensitive, so it must offer the option "${PREFER_NOT_TO_SAY}"`);
  if (question.type === 'multiple_choice' && refusal !== undefined && refusal.exclusive !== true)
    add(`the option "${PREFER_NOT_TO_SAY}" must be exclusive`);
  return findings;
};

const ofQuestion = ({ question, path }: PlacedQuestion): readonly Finding[] => [
  ...tooLong(question.text, CARD_LIMITS.text, [...path, 'text']),
  ...tooLong(question.hint, CARD_LIMITS.hint, [...path, 'hint']),
  ...(question.type === 'short_text' ? [] : ofChoices(question, path)),
];

/** What does not fit on a card, and options that cannot be chosen as they should. */
export const checkCards = (questionnaire: Questionnaire): readonly Finding[] => [
  ...questionnaire.sections.flatMap(({ title }, s) => tooLong(title, CARD_LIMITS.title, ['sections', s, 'title'])),
  ...pagesWithPath(questionnaire).flatMap(({ page, path }) =>
    page.questions.length > CARD_LIMITS.questionsAPage
      ? [
          {
            path: [...path, 'questions'],
            message: `has ${page.questions.length} questions, at most ${CARD_LIMITS.questionsAPage} fit on a card`,
          },
        ]
      : [],
  ),
  ...questionsWithPath(questionnaire).flatMap(ofQuestion),
];
