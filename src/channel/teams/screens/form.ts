import { MOST_LEAD, MOST_TITLE } from '../../../campaign/letter-text.ts';
import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { button, helpButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

/** What is filled in; the id begins with how it is read when it comes back. */
interface Field {
  readonly input: 'choices' | 'text';
  readonly id: string;
  readonly label: string;
  readonly errorMessage: string;
  readonly value: string;
  readonly maxLength: number;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

const textField = (
  name: 'title_nl' | 'lead_nl' | 'title_en' | 'lead_en',
  value: string,
  most: number,
  language: Language,
): Field => {
  const text = messages(language).campaign;
  const errorMessage = text.textTooLong(most);
  return {
    ...{ input: 'text', id: `short_text.${name}`, label: text.textFields[name], errorMessage, value },
    maxLength: most,
    choices: [],
  };
};

const choiceField = (
  name: string,
  label: string,
  options: readonly { readonly id: string; readonly label: string }[],
  language: Language,
): Field => ({
  ...{ input: 'choices', id: `single_choice.${name}`, label, value: '', maxLength: 0 },
  errorMessage: messages(language).campaign.planMissing,
  choices: options.map((option) => ({ title: option.label, value: option.id })),
});

/** The words of a letter in both languages, to change. */
export const letterText = (screen: ScreenOf<'letter_text'>, language: Language): Card => {
  const text = messages(language).campaign;
  const { wave, letter, texts } = screen;
  return fill('form', {
    lang: language,
    title: text.textTitle[letter],
    lead: text.textLead,
    problem: screen.problem ?? '',
    inputs: [
      textField('title_nl', texts.nl.title, MOST_TITLE, language),
      textField('lead_nl', texts.nl.lead, MOST_LEAD, language),
      textField('title_en', texts.en.title, MOST_TITLE, language),
      textField('lead_en', texts.en.lead, MOST_LEAD, language),
    ],
    buttons: [
      button(
        language,
        text.textSave,
        { verb: 'campaign.set_text', wave, letter },
        { style: 'positive', withInputs: true },
      ),
      button(language, text.backToCampaign, { verb: 'campaign.show', wave }),
      helpButton(language),
    ],
  });
};

/** When a message is to go: a day and a time. */
export const campaignPlan = (screen: ScreenOf<'campaign_plan'>, language: Language): Card => {
  const text = messages(language).campaign;
  const { wave, letter, round, days, times } = screen;
  return fill('form', {
    lang: language,
    title: text.planTitle,
    lead: text.planLead,
    problem: screen.problem ?? '',
    inputs: [choiceField('day', text.planDay, days, language), choiceField('time', text.planTime, times, language)],
    buttons: [
      button(
        language,
        text.plan,
        { verb: 'campaign.schedule', wave, letter, round },
        { style: 'positive', withInputs: true },
      ),
      button(language, text.backToCampaign, { verb: 'campaign.show', wave }),
      helpButton(language),
    ],
  });
};
