import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Finding } from '../../../signposting/check.ts';
import { dateOf } from '../../../signposting/doors.ts';
import { helpButton, menuButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { ScreenOf } from './screen.ts';

/** More lines than this nobody reads in a chat; the command line lists them all. */
const MOST_LINES = 20;

/** What wants checking among the contacts, what leaves a department without a route first. */
export const contactsCheck = ({ findings, departments }: ScreenOf<'contacts_check'>, language: Language): Card => {
  const text = messages(language).help.check;
  const nameOf = (id: string): string => departments.find((one) => one.id === id)?.name[language] ?? id;
  const line = ({ department, name, state, verifiedOn }: Finding): { readonly text: string } => {
    const where = department === undefined ? text.everybody : nameOf(department);
    const since = verifiedOn === undefined ? '' : ` ${text.since(dateOf(verifiedOn, language))}`;
    return { text: `**${where}** – ${name[language]}: ${text[state]}${since}` };
  };
  const { failures, remarks, withExamples } = findings;
  const lines = [...failures, ...remarks].map(line);
  const left = lines.length - MOST_LINES;
  return fill('contacts-check', {
    lang: language,
    title: text.title,
    verdict:
      failures.length === 0 ? text.everyRoute : text.noRoute(new Set(failures.map((one) => one.department)).size),
    lines: [
      ...lines.slice(0, MOST_LINES),
      ...(left > 0 ? [{ text: text.more(left) }] : []),
      ...(lines.length === 0 ? [{ text: text.nothing }] : []),
      ...withExamples.map((id) => ({ text: text.example(nameOf(id)) })),
    ],
    buttons: [helpButton(language), menuButton(language)],
  });
};
