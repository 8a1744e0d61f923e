import type { survey as model } from '../nl/survey.ts';

export const survey: typeof model = {
  chooseOne: 'Choose one answer.',
  chooseSome: 'Choose one or more answers.',
  optional: '(you may skip this)',
  tooLong: (most) => `Use no more than ${most} characters here.`,
  ownWords: (most) => `Please name nobody. No more than ${most} characters.`,

  letter: {
    invite: {
      title: 'Would you like to take part in the Central Government Staff Survey?',
      lead: (wave) =>
        `The Ministry of the Interior and Kingdom Relations (BZK) asks you to take part in the Central Government Staff Survey ${wave}. The questions are about how we treat each other at work.`,
    },
    reminder: {
      title: 'You can still take part in the Central Government Staff Survey',
      lead: (wave) =>
        `Earlier we invited you to the Central Government Staff Survey ${wave}. You can still take part. The questions are about how we treat each other at work.`,
    },
    last_call: {
      title: 'A few days left: the Central Government Staff Survey',
      lead: (wave) =>
        `The Central Government Staff Survey ${wave} closes soon. You can still take part. After this you get no reminder. The questions are about how we treat each other at work.`,
    },
    howLong: 'How long',
    howLongValue: (minutes) => `About ${minutes} minutes. You can stop and go on later.`,
    free: 'Your choice',
    freeValue: 'You decide whether you take part. Your manager and HR do not see whether you did.',
    confidential: 'Confidential',
    confidentialValue: 'Your answers leave sealed, without your name. Only figures about groups come of them.',
    optOut: 'Rather not?',
    optOutValue:
      'Choose “I do not take part” or “No more reminders”, or type it. You then get no reminder. You can change that later.',
    genuine: 'Genuine?',
    genuineValue:
      'Not sure this message is genuine? Ask your HR department. We never ask for a password, and you need not sign in anywhere.',
    begin: 'Begin',
    decline: 'I do not take part',
    noReminders: 'No more reminders',
    practice: 'TEST MESSAGE. Only you see this. The button leads to the example of the questionnaire.',
  },

  general: {
    title: 'The Central Government Staff Survey is open',
    text: (wave) =>
      `Did you get an invite to the Central Government Staff Survey ${wave}? You can still take part. Taking part is your choice, and confidential.`,
    personal:
      'This message is for everybody in this channel or group. Nobody here knows who takes part and who does not.',
    open: 'Open your own chat with Wegwijzer',
  },

  closed: {
    title: 'The Central Government Staff Survey is closed',
    lead: (wave) =>
      `You can no longer take part in the survey of ${wave}. You need not do anything. This message is for everybody who got an invite.`,
    signposts: 'Would you like to talk to somebody? You can always turn to:',
  },

  preview: {
    title: 'This is how the invitee sees the message',
    lead: (recipients) =>
      recipients === 1
        ? 'The message goes to 1 person. You can correct its words later, but not undo it.'
        : `The message goes to ${recipients} people. You can correct its words later, but not undo it.`,
    reminderLead:
      'Whoever has taken part or wants no reminder gets none. You can correct the words later, but not undo it.',
    send: (recipients) => (recipients === 1 ? 'Send to 1 person' : `Send to ${recipients} people`),
    remind: 'Send the reminder',
    lastCall: 'Send the last call',
    plan: 'Send later',
    edit: 'Change the text',
    test: 'Send me a test message',
  },

  privacy: {
    title: 'Before you begin',
    blocks: (minutes) => [
      {
        title: 'What we ask',
        text: `Whether you experienced or saw discrimination or racism at work in the past 12 months, and what happened then. We also ask a few things about you, such as your age group. It takes about ${minutes} minutes.`,
      },
      {
        title: 'You decide',
        text: 'Taking part is voluntary. At every question about what you experienced you can say that you would rather not answer. You may stop at any time, without any consequence for you. If you choose “I do not take part”, we remember only that you want no reminder, until the survey is closed.',
      },
      {
        title: 'What happens with your answers',
        text: 'While you are busy, Wegwijzer keeps your answers encrypted, so that you can go on later. If you stop, you can wipe them. As soon as you hand them in, they are sealed with a key that this bot does not have. Your name does not go with them. Apart from them we keep only that you took part, so that you get no reminder. Only the statistician opens the answers, once the survey is closed, and makes figures about groups.',
      },
      {
        title: 'After you hand in',
        text: 'Your name is not with your answers then. So we cannot find them for you any more, and you cannot change or withdraw them.',
      },
      {
        title: 'What you type yourself',
        text: 'What you type in this chat stays in Teams. The answers you give with the buttons of the questionnaire do not appear in the chat.',
      },
      {
        title: 'A bot, not a person',
        text: 'Wegwijzer is a computer program. There is no person at the other end. If you need help, use the button Help and advice: it shows whom you can call or write to.',
      },
    ],
    otherWay: 'Rather in another way',
    consent: 'I take part',
    notNow: 'Not now',
  },

  page: {
    progress: (percent) => (percent === 0 ? 'This is the start' : `About ${percent}% done`),
    errors: 'Please look again at the questions with a remark.',
    next: 'Next',
    hide: 'Hide',
    stop: 'Stop for now',
  },

  review: {
    title: 'Check your answers',
    lead: 'Is this right? Once handed in, nothing can be changed or withdrawn.',
    handIn: 'Hand in and finish',
  },

  example: {
    label: 'EXAMPLE. Nothing is kept and nothing is handed in. Please fill in made-up answers only.',
    stop: 'Stop the example',
    review:
      'EXAMPLE. Here an invitee checks the answers, and hands them in. Now nothing is kept and nothing is handed in.',
    end: 'Finish the example',
  },

  thanks: {
    title: 'Thank you for taking part',
    lead: 'Your answers are sealed and handed in. You will get no more messages about this.',
    signposts: 'Would you like to talk about something? You can turn to:',
  },
};
