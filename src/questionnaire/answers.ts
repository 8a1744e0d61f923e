/** An answer to one question: an option id, several option ids, or own words. Scales answer with an option id too. */
export type AnswerValue = string | readonly string[];

/** What somebody filled in so far, by question id. */
export type Answers = Readonly<Record<string, AnswerValue>>;
