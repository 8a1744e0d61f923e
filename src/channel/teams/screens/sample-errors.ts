import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { button, helpButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

/** The rows of a sample file that are wrong, with line and column; nothing of the file was imported. */
export const sampleErrors = (screen: ScreenOf<'sample_errors'>, language: Language): Card => {
  const text = messages(language).campaign;
  const { wave, file, errors, total } = screen;
  return fill('sample-errors', {
    lang: language,
    title: text.errorsTitle,
    lead: text.errorsLead(file, total),
    headers: { line: text.line, column: text.column, reason: text.reason },
    rows: errors.map(({ line, column, reason }) => ({ line: `${line}`, column, reason })),
    more: total > errors.length ? text.more(total - errors.length) : '',
    buttons: [button(language, text.backToCampaign, { verb: 'campaign.show', wave }), helpButton(language)],
  });
};
