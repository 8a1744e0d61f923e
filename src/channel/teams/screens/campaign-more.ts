import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { button, helpButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

/** What is left to do beside sending: who was not reached, words to correct, how many have taken part. */
export const campaignMore = (screen: ScreenOf<'campaign_more'>, language: Language): Card => {
  const text = messages(language).campaign;
  const { wave, letter, undeliverable } = screen;
  const anybody = undeliverable > 0;
  return fill('campaign', {
    lang: language,
    title: text.moreTitle(wave),
    note: screen.note ?? '',
    facts: [{ title: text.round.invite, value: text.undeliverable(undeliverable) }],
    remark: text.moreLead,
    rounds: [],
    countsOnly: text.countsOnly,
    buttons: [
      ...(anybody
        ? [
            button(language, text.undeliverableList, { verb: 'campaign.undeliverable', wave }),
            button(language, text.controls.resend, { verb: 'campaign.control', wave, control: 'resend' }),
          ]
        : [button(language, text.textTitle[letter], { verb: 'campaign.text', wave, letter })]),
      button(language, text.correct, { verb: 'campaign.correct', wave, letter }),
      button(language, text.response, { verb: 'response.show', wave }),
      button(language, text.backToCampaign, { verb: 'campaign.show', wave }),
      helpButton(language),
    ],
  });
};
