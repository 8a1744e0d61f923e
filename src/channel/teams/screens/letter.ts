import { z } from 'zod/v4';
import type { LetterKind } from '../../../campaign/letter.ts';
import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Wave } from '../../../wave.ts';
import { button, helpButton, menuButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

interface LetterData {
  readonly letter: LetterKind;
  readonly wave: Wave;
  readonly minutes: number;
}

/** The invite or reminder as it is stored in the chat: from whom, how long, how confidential, and never an answer. */
export const letter = ({ letter: kind, wave, minutes }: LetterData, language: Language): Card => {
  const text = messages(language).survey.letter;
  return fill('letter', {
    lang: language,
    title: text[kind].title,
    lead: text[kind].lead(wave),
    facts: [
      { title: text.howLong, value: text.howLongValue(minutes) },
      { title: text.free, value: text.freeValue },
      { title: text.confidential, value: text.confidentialValue },
      { title: text.optOut, value: text.optOutValue },
    ],
    genuine: text.genuineValue,
    buttons: [
      button(language, text.begin, { verb: 'survey.begin', wave }, { style: 'positive' }),
      button(language, text.decline, { verb: 'survey.decline', wave }),
      helpButton(language),
    ],
  });
};

const bodySchema = z.looseObject({ body: z.array(z.unknown()) });

/** The same letter as the HR sender sees it before it goes out. */
export const letterPreview = (screen: ScreenOf<'letter_preview'>, language: Language): Card => {
  const text = messages(language).survey.preview;
  const { wave, recipients, round } = screen;
  const isInvite = screen.letter === 'invite';
  const send = isInvite
    ? button(language, text.send(recipients), { verb: 'campaign.send', wave }, { style: 'positive' })
    : button(language, text.remind, { verb: 'campaign.remind', wave, round }, { style: 'positive' });
  return fill('letter-preview', {
    lang: language,
    title: text.title,
    lead: isInvite ? text.lead(recipients) : text.reminderLead,
    letter: bodySchema.parse(letter(screen, language)).body,
    buttons: [
      send,
      button(language, messages(language).common.back, { verb: 'campaign.show', wave }),
      helpButton(language),
      menuButton(language),
    ],
  });
};
