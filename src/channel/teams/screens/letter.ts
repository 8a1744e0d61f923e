import { z } from 'zod/v4';
import type { LetterKind, LetterText } from '../../../campaign/letter.ts';
import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Wave } from '../../../wave.ts';
import { type Button, button, helpButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

interface LetterData {
  readonly letter: LetterKind;
  readonly wave: Wave;
  readonly minutes: number;
  readonly text?: LetterText;
  readonly practice?: true;
}

const ways = ({ wave, practice }: LetterData, language: Language): readonly Button[] => {
  const text = messages(language).survey.letter;
  if (practice === true) return [button(language, text.begin, { verb: 'preview.begin' }, { style: 'positive' })];
  return [
    button(language, text.begin, { verb: 'survey.begin', wave }, { style: 'positive' }),
    button(language, text.decline, { verb: 'survey.decline', wave }),
    button(language, text.noReminders, { verb: 'reminders.stop', wave }),
  ];
};

/** The invite or reminder as it is stored in the chat: from whom, how long, how confidential, and never an answer. */
export const letter = (data: LetterData, language: Language): Card => {
  const text = messages(language).survey.letter;
  const { title, lead } = data.text ?? { title: text[data.letter].title, lead: text[data.letter].lead(data.wave) };
  return fill('letter', {
    lang: language,
    practice: data.practice === true ? text.practice : '',
    title,
    lead,
    facts: [
      { title: text.howLong, value: text.howLongValue(data.minutes) },
      { title: text.free, value: text.freeValue },
      { title: text.confidential, value: text.confidentialValue },
      { title: text.optOut, value: text.optOutValue },
    ],
    genuine: text.genuineValue,
    buttons: [...ways(data, language), helpButton(language)],
  });
};

const bodySchema = z.looseObject({ body: z.array(z.unknown()) });

const sendButton = (
  { wave, round, letter: kind, recipients }: ScreenOf<'letter_preview'>,
  language: Language,
): Button => {
  const text = messages(language).survey.preview;
  const look = { style: 'positive' } as const;
  if (kind === 'invite') return button(language, text.send(recipients), { verb: 'campaign.send', wave }, look);
  const title = kind === 'reminder' ? text.remind : text.lastCall;
  return button(language, title, { verb: 'campaign.remind', wave, round, letter: kind }, look);
};

/** What can be done from a preview; what waits for approval is approved from the card of the campaign. */
const previewWays = (screen: ScreenOf<'letter_preview'>, language: Language): readonly Button[] => {
  const text = messages(language).survey.preview;
  const { wave, round, letter: kind, waits } = screen;
  return [
    ...(waits
      ? []
      : [
          sendButton(screen, language),
          button(language, text.plan, { verb: 'campaign.plan', wave, round, letter: kind }),
        ]),
    button(language, text.edit, { verb: 'campaign.text', wave, letter: kind }),
    button(language, text.test, { verb: 'campaign.test', wave, letter: kind }),
    button(language, messages(language).common.back, { verb: 'campaign.show', wave }),
    helpButton(language),
  ];
};

/** The same letter as the HR sender sees it before it goes out. */
export const letterPreview = (screen: ScreenOf<'letter_preview'>, language: Language): Card => {
  const text = messages(language).survey.preview;
  return fill('letter-preview', {
    lang: language,
    title: text.title,
    note: screen.note ?? '',
    lead: screen.letter === 'invite' ? text.lead(screen.recipients) : text.reminderLead,
    letter: bodySchema.parse(letter(screen, language)).body,
    buttons: previewWays(screen, language),
  });
};
