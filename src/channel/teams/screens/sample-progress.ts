import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { helpButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

/** How far a sample file has been read; the message is replaced by what comes of it. */
export const sampleProgress = ({ file, percent }: ScreenOf<'sample_progress'>, language: Language): Card => {
  const text = messages(language).sample;
  return fill('sample-progress', {
    lang: language,
    title: text.progressTitle,
    lead: text.progress(file, percent),
    buttons: [helpButton(language)],
  });
};
