import { ERRORS_ON_A_CARD } from '../../../conversation/screens/sample.ts';
import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { type Button, button, helpButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

const pages = ({ sample, from, errors, total }: ScreenOf<'sample_errors'>, language: Language): readonly Button[] => {
  const text = messages(language).sample;
  const next = from + errors.length;
  const previous = Math.max(0, from - ERRORS_ON_A_CARD);
  return [
    ...(next < total ? [button(language, text.next, { verb: 'sample.errors', sample, from: next })] : []),
    ...(from > 0 ? [button(language, text.previous, { verb: 'sample.errors', sample, from: previous })] : []),
  ];
};

/** The rows of a sample file that are wrong, with line and column; nothing of the file was imported. */
export const sampleErrors = (screen: ScreenOf<'sample_errors'>, language: Language): Card => {
  const text = messages(language).sample;
  const { wave, file, errors, from, total } = screen;
  return fill('sample-errors', {
    lang: language,
    title: text.errorsTitle,
    lead: text.errorsLead(file, total),
    headers: { line: text.line, column: text.column, reason: text.reason },
    rows: errors.map(({ line, column, reason }) => ({ line: `${line}`, column, reason })),
    more: total > errors.length ? text.shown(from + 1, from + errors.length, total) : '',
    buttons: [
      ...pages(screen, language),
      button(language, messages(language).campaign.backToCampaign, { verb: 'campaign.show', wave }),
      helpButton(language),
    ],
  });
};
