import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { PARTS } from '../../../query/correction.ts';
import { button, helpButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

/** Which part of what was understood is to be corrected. */
export const correction = ({ query, understood }: ScreenOf<'correction'>, language: Language): Card => {
  const words = messages(language).correction;
  return fill('correction', {
    lang: language,
    title: words.title,
    understood,
    buttons: [
      ...PARTS.map((part) => button(language, words.parts[part], { verb: 'figures.correct', query, part })),
      button(language, words.back, { verb: 'figures.ask', query }),
      helpButton(language),
    ],
  });
};

/** The choices for one part, all in view, with what holds now. */
export const correctionForm = (screen: ScreenOf<'correction_form'>, language: Language): Card => {
  const { query, part, understood, asked, note } = screen;
  const { correction: words, common, survey } = messages(language);
  return fill('correction-form', {
    lang: language,
    title: words.lead[part],
    understood,
    note: note ?? '',
    asked: asked.map(({ id, label, value, choices }) => ({
      id: `single_choice.${id}`,
      label: `${label} ${common.required}`,
      errorMessage: survey.chooseOne,
      value,
      choices: choices.map((choice) => ({ title: choice.label, value: choice.id })),
    })),
    buttons: [
      button(language, words.show, { verb: 'figures.choose', query, part }, { style: 'positive', withInputs: true }),
      button(language, common.back, { verb: 'figures.correct', query }),
      helpButton(language),
    ],
  });
};
