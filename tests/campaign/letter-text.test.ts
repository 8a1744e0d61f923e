import { expect, test } from 'vitest';
import { MOST_LEAD, MOST_TITLE, textProblem } from '../../src/campaign/letter-text.ts';
import { LETTER_KINDS } from '../../src/campaign/letter.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages.ts';

test.each(LANGUAGES.flatMap((language) => LETTER_KINDS.map((kind) => ({ language, kind }))))(
  'the words of the product themselves may be sent ($kind, $language)',
  ({ language, kind }) => {
    const { title, lead } = messages(language).survey.letter[kind];
    expect(textProblem({ title, lead: lead('2027') })).toBeUndefined();
  },
);

test.each([
  [{ title: ' ', lead: 'Doet u mee?' }, 'empty'],
  [{ title: 'Doet u mee?', lead: '' }, 'empty'],
  [{ title: 'x'.repeat(MOST_TITLE + 1), lead: 'Doet u mee?' }, 'title_too_long'],
  [{ title: 'Doet u mee?', lead: 'x'.repeat(MOST_LEAD + 1) }, 'lead_too_long'],
  [{ title: 'Over Racisme op het werk', lead: 'Doet u mee?' }, 'names_subject'],
  [{ title: 'Doet u mee?', lead: 'A survey on discrimination.' }, 'names_subject'],
  [{ title: 'Doet u mee?', lead: 'Klik [hier](x).' }, 'holds_link'],
  [{ title: 'Doet u mee?', lead: 'Mail naar hr@voorbeeld.nl' }, 'holds_link'],
] as const)('%o is refused', (text, problem) => {
  expect(textProblem(text)).toBe(problem);
});
