import { LANGUAGES, type Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { GENDERS } from '../../../signposting/gender.ts';
import { button, helpButton, menuButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

/** Names no department, gender or language: no wish. */
const ANY = 'any';

interface Choice {
  readonly title: string;
  readonly value: string;
}

const places = ({ departments }: ScreenOf<'find_person'>, language: Language): readonly Choice[] =>
  departments.flatMap(({ id, name, units }) => [
    { title: messages(language).help.find.whole(name[language]), value: id },
    ...units.map((unit) => ({ title: `${name[language]}: ${unit.name[language]}`, value: `${id}/${unit.id}` })),
  ]);

/** The choice of a person to talk to. Nothing needs to be filled in, and nothing of it is kept. */
export const findPerson = (screen: ScreenOf<'find_person'>, language: Language): Card => {
  const { find, danger, honesty } = messages(language).help;
  const { optional } = messages(language).survey;
  const from = screen.backToSurvey === undefined ? 'chat' : 'survey';
  const any = { title: find.any, value: ANY };
  const { near } = screen;
  const known =
    near === undefined ? ANY : near.unit === undefined ? near.department : `${near.department}/${near.unit}`;
  const choices = places(screen, language);
  return fill('find-person', {
    lang: language,
    title: find.title,
    danger,
    lead: find.lead,
    questions: [
      {
        id: 'single_choice.place',
        label: `${find.place} ${optional}`,
        errorMessage: find.any,
        value: choices.some(({ value }) => value === known) ? known : (near?.department ?? ANY),
        choices: [any, ...choices],
      },
      {
        id: 'single_choice.gender',
        label: `${find.gender} ${optional}`,
        errorMessage: find.any,
        value: ANY,
        choices: [any, ...GENDERS.map((gender) => ({ title: find[gender], value: gender }))],
      },
      {
        id: 'single_choice.language',
        label: `${find.language} ${optional}`,
        errorMessage: find.any,
        value: ANY,
        choices: [any, ...LANGUAGES.map((one) => ({ title: find[one], value: one }))],
      },
    ],
    honesty,
    buttons: [
      button(language, find.search, { verb: 'help.found', from }, { style: 'positive', withInputs: true }),
      helpButton(language, from),
      menuButton(language),
    ],
  });
};
