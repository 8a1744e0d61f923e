import type { cards as model } from '../nl/cards.ts';

export const cards: typeof model = {
  summary: 'New message from Wegwijzer',
  updateTeams:
    'Your Teams is too old for this button. Update Teams, or open this chat in the browser. Need help? Type “help” in this chat, or call your confidential counsellor. In immediate danger: call 112.',
  done: 'Done.',
  menu: 'Menu',
  questionnaire: 'Questionnaire',
  figures: 'Figures',
  campaign: 'Campaign',
  otherLanguage: 'In het Nederlands',

  welcome: {
    title: 'Welcome, I am Wegwijzer',
    lead: 'I am a bot, not a person. I help central government staff take part in the Central Government Staff Survey, and I show the way to somebody you can talk to.',
    optOut:
      'Would you rather get no messages from me? Remove the app Wegwijzer from Teams. That has no consequences for you.',
  },
  menuTitle: 'What can I do for you?',
  can: {
    help: 'Help and advice: whom you can turn to, and how confidential that is. You can also type “I want to talk to somebody”.',
    survey: (wave) => `Questionnaire: you are invited to the Central Government Staff Survey ${wave}.`,
    figures: 'Figures: ask a question in ordinary words, such as “what percentage experienced discrimination”.',
    campaign:
      'Campaign: load the sample, send the invite and reminders. Type “preview questionnaire” to see the questionnaire yourself first.',
  },

  help: {
    notForWhat: 'Not for',
    confidentiality: 'Confidential?',
    who: 'Who',
    timeLimits: 'Time limit',
    terms: 'Good to know',
    whatHappensNext: 'What next?',
    call: (number: string): string => `Call ${number}`,
    more: (name: string): string => `More: ${name}`,
    backToSurvey: 'Back to the questionnaire',
    all: 'All options',
  },

  figure: {
    practice: 'OEFENCIJFER – this is practice data, not a real result. Do not share or use it.',
    category: 'Group',
    value: 'Figure',
    n: 'Number (n)',
    interval: '95% interval',
    clarify: 'What exactly do you mean?',
    refusal: 'I cannot give this figure',
    askExamples: 'Examples of questions',
    examplesTitle: 'Ask for published figures',
    examplesLead:
      'Type your question in ordinary words, or choose an example. I only give figures that were published.',
  },
};
