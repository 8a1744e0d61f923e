import { LETTER_KINDS, type LetterKind } from '../campaign/letter.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';

const titles = LETTER_KINDS.flatMap((kind) =>
  LANGUAGES.map((language) => [JSON.stringify(messages(language).survey.letter[kind].title), kind] as const),
);

/** Which letter a message to a person is, by its title; `undefined` for anything else that the bot says. */
export const letterKind = (message: string): LetterKind | undefined =>
  titles.find(([title]) => message.includes(title))?.[1];
