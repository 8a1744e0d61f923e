import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { AnswerText } from '../query/describe.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const STYLE =
  'body{font:18px/1.6 "Source Sans 3",Calibri,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}h1,h2{line-height:1.25}h2{font-size:1.15rem;margin-bottom:.2rem}img{max-width:100%}dt{font-weight:700}dd{margin:0 0 .6rem}p{margin-top:0}@media(prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}a{color:#9ecbff}}';

const page = (language: Language, title: string, body: string): string =>
  `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><main>${body}</main></body>
</html>
`;

/** The page that says how to read a figure, as HTML. */
export const readingPage = (language: Language): string => {
  const { title, lead, parts } = messages(language).reading;
  const sections = parts.map((part) => `<h2>${escaped(part.title)}</h2><p>${escaped(part.text)}</p>`).join('\n');
  return page(language, title, `<h1>${escaped(title)}</h1><p>${escaped(lead)}</p>\n${sections}`);
};

/** The page of a shared answer, as HTML: what its card says, for where Teams shows no card. */
export const sharedPage = (
  { sentence, facts }: AnswerText,
  {
    language,
    chart,
    reading,
  }: {
    readonly language: Language;
    readonly chart?: { readonly url: string; readonly alt: string } | undefined;
    readonly reading: string;
  },
): string => {
  const { howToRead } = messages(language).figures;
  const picture = chart === undefined ? '' : `<img src="${escaped(chart.url)}" alt="${escaped(chart.alt)}">`;
  const list = facts.map(({ title, value }) => `<dt>${escaped(title)}</dt><dd>${escaped(value)}</dd>`).join('\n');
  const link = `<p><a href="${escaped(reading)}">${escaped(howToRead)}</a></p>`;
  return page(language, sentence, `<h1>${escaped(sentence)}</h1>${picture}<dl>${list}</dl>${link}`);
};
