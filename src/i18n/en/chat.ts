import type { chat as model } from '../nl/chat.ts';

export const chat: typeof model = {
  alreadyFurther: 'You were further already. This is the page you are on now.',
  fromSample: (func, domain) =>
    `According to the sample you work in the function group “${func}” and the domain “${domain}”. We do not ask that again.`,
  notAnswered: '–',
  otherWay:
    'Would you rather not take part through Teams? Ask your HR department for another way. Nobody is told that you did not take part.',
  answerErrors: {
    required: 'Choose or fill in an answer. If you would rather not, choose “I would rather not say”.',
    unknown_option: 'This answer does not belong to this question. Choose one of the answers.',
    exclusive: 'This answer does not go together with another. Choose one or the other.',
    too_many: 'You chose too many answers. Take some away.',
    too_long: 'Your text is too long. Please shorten it.',
  },
  inviteQueued: (invited) =>
    `The invite is now going to ${invited} people. Those without the app get it as soon as they have it.`,
  inviteAlreadySent: 'The invite had been sent already. Nobody gets it twice.',
  reminderQueued: 'The reminder is going out now. Those who have taken part or do not want to get nothing.',
  reminderAlreadySent: 'This reminder had been sent already. Nobody gets it twice.',
  sendingRefused: {
    no_sample: 'There is no sample yet. Send a CSV or Excel file in this chat.',
    no_invite: 'There is nothing to remind of yet: send the invite first.',
    still_sending: 'The previous sending is still under way. Wait with a reminder until it is done.',
    too_many_reminders: 'Three reminders were sent already. Only a last call is left.',
    after_last_call: 'The last call was sent. Nothing goes out after it.',
    too_few: 'A campaign is for at least 50 people. Otherwise it would show who takes part and who does not.',
    closed: 'This wave is closed. Nothing more is sent.',
    already_sent: 'This was sent already. Nobody gets it twice.',
    not_now: 'That cannot be done now. Look at the status below.',
    same_person: 'You asked for this yourself. A colleague must approve it.',
    no_order: 'There is nothing to approve.',
    cancelled: 'This campaign was cancelled. Nothing more is sent.',
  },
};
