import type { Language } from '../../i18n/language.ts';
import { messages } from '../../i18n/messages.ts';
import type { Door } from '../../signposting/help-view.ts';

/** The text with these words as a link to the address: where they stand, or else after it. */
const linked = (text: string, words: string, address: string): string => {
  const place = text.indexOf(words);
  const link = `[${words}](${address})`;
  return place === -1 ? `${text} ${link}` : `${text.slice(0, place)}${link}${text.slice(place + words.length)}`;
};

/**
 * A door as one paragraph: whom one meets, how, and links that say what they do. Teams calls a number from a link on a
 * telephone only, and only if it is a link in the text and no button: elsewhere it stays the words that it is.
 */
export const doorText = ({ name, reach, link, linkText, call, callText, phone }: Door, language: Language): string => {
  const words = messages(language).cards.help;
  const callable = phone === undefined ? reach : linked(reach, words.call(phone), `tel:${phone.replaceAll(/\D/g, '')}`);
  const chat = link === undefined ? callable : linked(callable, linkText ?? link, link);
  const open = call === undefined ? chat : `${chat} [${callText ?? call}](${call})`;
  return name === undefined ? open : `**${name}:** ${open}`;
};
