import type { figures as model } from '../nl/figures.ts';

export const figures: typeof model = {
  decimal: '.',
  thousands: ',',
  respondents: 'respondents',
  lessThan: (percent) => `less than ${percent}`,
  moreThan: (percent) => `more than ${percent}`,
  about: (percent) => `about ${percent}`,
  practice: 'OEFENCIJFER',
  of: (group, among, predicate) =>
    among === '' ? `Of the ${group}, ${predicate}` : `Of the ${group} ${among}, ${predicate}`,
  interval: (low, high) => `between ${low} and ${high}`,
  withInterval: (sentence, interval) => `${sentence} (95% interval: ${interval}).`,
  withheld:
    'A full stop (“.”) means: this figure was not published. The group is too small, or others could work out from it what somebody answered.',
  notPublished: (query) => `This figure was not published: ${query}.`,
  breakdown: (subject, cells) => `${subject}: ${cells}.`,
  seeTable: 'see the table',
  wave: (wave) => `wave ${wave}`,
  understood: (query) => `I understood: ${query}.`,
  unknownValue: 'not published',
  everybody: 'all respondents',
  /** A correction that was published later, beside the figure that it is about. */
  erratum: (text: string): string => `Note: ${text}`,
  facts: {
    base: 'About whom',
    question: 'Question (in substance)',
    exactQuestion: 'Question',
    period: 'Period',
    response: 'Response and weighting',
    source: 'Source',
    protection: 'Protection',
    method: 'Method',
    differences: 'Differences',
    reading: 'Explanation',
    dot: 'The dot (“.”)',
    words: "In the source's own words (Dutch)",
    statement: 'The letter also says',
  },
  period: (fieldwork) => `fieldwork ${fieldwork}; experiences in the 12 months before`,
  periodOfResponse: (fieldwork) => `fieldwork ${fieldwork}`,
  response: (completed, invited, weighting) =>
    `${completed} of the ${invited} staff approached completed the questionnaire; ${weighting}`,
  periodUnknown: (wave) => `wave ${wave}; experiences in the 12 months before filling in`,
  responseIn: (wave, weighting) => `ask “response wave ${wave}” for the share that took part; ${weighting}`,
  weightings: {
    raked: 'weighted by sample cell and by known numbers in the whole group (raking)',
    poststratified: 'weighted by sample cell (poststratification)',
    unknown: 'weighted',
  },
  method: (version) => `method of protection and estimation, version ${version}`,
  differences: {
    pair: (higher, lower) => `${higher} higher than ${lower}`,
    found: (pairs, more) => `Demonstrable difference: ${pairs}${more === 0 ? '' : `; and ${more} more`}.`,
    others: 'Between the other groups: no demonstrable difference.',
    none: 'No demonstrable difference between the groups.',
    untestable: 'No demonstrable difference: no two groups have a published interval.',
  },
  howToRead: 'How to read these figures',
  noised: 'Figures slightly perturbed and rounded, so that nobody can be recognised. The interval allows for that.',
  clarify: {
    unknown: (word) => `I do not understand the word “${word}”. Do you mean one of these questions?`,
    unknownAlone: (word) =>
      `I do not understand the word “${word}”. Could you put your question differently? For example: “what share experienced discrimination, by age”.`,
    readings: 'Your question can mean more than one thing. What do you mean?',
    nearest: 'Exactly this figure does not exist. This comes closest. Do you mean this?',
    nothing:
      'I am not sure what you mean. Could you put your question differently? For example: “how many women experienced racism”.',
  },
  none: 'Feel free to ask about the published figures. For example: “what share experienced discrimination”. Or type “help” if you want to talk to somebody.',
  refusal: {
    notComparable: (why) =>
      `I cannot compare the waves of 2023 and 2025. ${why} I can give you the figures of one wave.`,
    individual:
      'I never give anything about one person, or about who did or did not take part. I do not know it either. I can give you figures about groups, or the response by domain.',
    not_measured:
      'This was not asked in this wave. I can give you figures about discrimination experienced or noticed, by gender, age, domain, job group, pay scale or migration background.',
    not_published:
      'This figure was not published. Ask for at most two characteristics at once (or domain, gender and age together), or for the figure of the whole central government.',
    causal: 'The figures show how often something happens, not why. I can show you how groups differ from each other.',
    out_of_scope:
      'I may not give you figures of another department. You can ask about your own department and about the whole central government.',
    differencing:
      'I give no figure for “everybody except” a group: something about a small group could be worked out from it. I can give you each group apart, or the whole central government.',
  },
  command: (command) => `Command: ${command}.`,
};
