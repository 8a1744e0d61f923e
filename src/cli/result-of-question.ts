import type { Command } from '../conversation/command.ts';
import { understand, type Understanding } from '../conversation/understand.ts';
import { messages } from '../i18n/messages.ts';
import type { Language } from '../i18n/language.ts';
import type { DepartmentId } from '../organisation/department.ts';
import type { Figure, Withheld } from '../publication/figure.ts';
import { answer } from '../query/answer.ts';
import { type Asker, withinScope } from '../query/authorise.ts';
import { describeAnswer } from '../query/describe.ts';
import { describeQuery } from '../query/describe-query.ts';
import { interpret } from '../query/interpret.ts';
import type { Query } from '../query/query.ts';
import type { InterpretationContext } from '../query/read-question.ts';
import { clarifyText, refusalText } from '../query/refusal-text.ts';
import type { Directory } from '../signposting/directory.ts';
import { helpFor } from '../signposting/help-for.ts';
import { recognise } from '../signposting/recognise.ts';
import { type Route, vocabularyRoute } from '../signposting/route.ts';

const toCell = (cell: Figure | Withheld): Readonly<Record<string, unknown>> => {
  const { indicator, where, source } = cell;
  const practice = cell.practice ? { practice: true } : {};
  if (cell.kind === 'withheld') return { indicator, where, withheld: true, source, ...practice };
  const { n, value, interval, display, approximate, caveat } = cell;
  return {
    indicator,
    where,
    ...(n === undefined ? {} : { n }),
    ...value,
    ...(interval === undefined ? {} : { interval }),
    display: cell.practice ? `${display} (${messages('nl').figures.practice})` : display,
    source,
    ...(approximate === undefined ? {} : { approximate }),
    ...(caveat === undefined ? {} : { caveat }),
    ...practice,
  };
};

/** What a question is read with, and where help is looked up. */
export interface Reading {
  readonly context: InterpretationContext;
  readonly directory: Directory;
  readonly department: DepartmentId | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What `wegwijzer ask` prints for a question, in the terms of the vocabulary. */
export type QuestionResult = Readonly<Record<string, unknown>> & { readonly outcome: string; readonly text: string };

/** A page of help in a few lines: what it is about, and each way with its first door. */
const helpText = ({ directory, department, now }: Reading, route: Route, language: Language): string => {
  const page = helpFor(directory, route, { language, now, ...(department === undefined ? {} : { department }) });
  const ways = page.signposts.map(({ name, doors }) => `${name}: ${doors[0]?.reach ?? ''}`);
  return [page.title, ...(page.danger === undefined ? [] : [page.danger]), page.lead, ...ways].join('\n');
};

/** A reminder is sent from the campaign. */
const commandName = ({ command }: Command): string => (command === 'reminder' ? 'campaign' : command);

const result = (understanding: Understanding, reading: Reading, language: Language): QuestionResult => {
  const { book } = reading.context;
  const words = messages(language).figures;
  const labelled = (query: Query): { readonly label: string; readonly query: Query } => ({
    label: describeQuery(query, book.catalogue, language),
    query,
  });
  switch (understanding.kind) {
    case 'signpost':
      return {
        outcome: 'signpost',
        route: vocabularyRoute(understanding.route),
        text: helpText(reading, understanding.route, language),
      };
    case 'command':
      return {
        outcome: 'command',
        command: commandName(understanding),
        text: words.command(commandName(understanding)),
      };
    case 'none':
      return { outcome: 'none', text: words.none };
    case 'clarify': {
      const { about, options } = understanding;
      const text = clarifyText(about, options.length, language);
      return { outcome: 'clarify', question: text, options: options.map(labelled), text };
    }
    case 'refuse': {
      const { reason, query } = understanding;
      return {
        outcome: 'refuse',
        reason,
        ...(query === undefined ? {} : { query }),
        text: refusalText(reason, language, book),
      };
    }
    case 'query': {
      const found = answer(understanding.query, book);
      return {
        outcome: 'answer',
        query: found.query,
        cells: found.cells.map(toCell),
        text: describeAnswer(found, book.catalogue, language).sentence,
      };
    }
  }
};

/** Answers one question as the bot would, for somebody with these roles. */
export const resultOfQuestion = (
  question: string,
  language: Language,
  reading: Reading,
  asker: Asker,
): QuestionResult => {
  const understanding = understand(question, language, {
    recognise,
    interpret: (text) => withinScope(interpret(text, language, reading.context), asker),
  });
  return result(understanding, reading, language);
};
