import type { Speaker } from '../teams/activities.ts';
import { buttonsOf, type Card, type Stage, textOf } from './stage.ts';

/** What somebody fills in who experienced and saw nothing. */
export const BASIC: Readonly<Record<string, string>> = {
  'single_choice.department': 'bzk',
  'single_choice.gender': 'woman',
  'single_choice.age': '40_49',
  'single_choice.migration_background': 'outside_europe',
  'single_choice.pay_scale': '10_12',
  'multiple_choice.experienced': 'none',
  'multiple_choice.witnessed_colleagues': 'none',
  'multiple_choice.witnessed_residents': 'none',
};

/** Fills in page after page until the questionnaire is to be handed in. */
export const fillIn = async (
  stage: Stage,
  who: Speaker,
  from: Card,
  answers: Readonly<Record<string, string>>,
): Promise<Card> => {
  let card = from;
  for (let pages = 0; pages < 40; pages++) {
    if (buttonsOf(card).some(({ verb }) => verb === 'survey.hand_in')) return card;
    card = await stage.press(who, card, 'survey.answer', answers);
  }
  throw new Error(`the questionnaire does not end:\n${textOf(card)}`);
};
