import type { notices as model } from '../nl/notices.ts';

export const notices: typeof model = {
  already_taken_part: {
    title: 'You have already taken part',
    text: 'Thank you. Your answers are sealed. There is nothing more you need to do.',
  },
  not_invited: {
    title: 'You are not in the sample',
    text: 'For this survey a part of the staff was chosen at random. You are not among them this time. You can always come here for help and advice.',
  },
  wave_closed: {
    title: 'The questionnaire is closed',
    text: 'It is no longer possible to take part. You can always come here for help and advice.',
  },
  survey_stopped: {
    title: 'You have stopped',
    text: 'That is fine. What you filled in is kept encrypted: you can go on later. If you would rather not, wipe your answers.',
    resume: 'Go on with the questionnaire',
    wipe: 'Wipe my answers',
  },
  hidden: { title: 'Wegwijzer', text: 'Choose “Go on” when you want to go on.', next: 'Go on' },
  survey_wiped: {
    title: 'Your answers are wiped',
    text: 'Nothing of yours is kept. If you want to take part later after all, you can start again.',
    begin: 'Start again',
  },
  declined: {
    title: 'You do not take part',
    text: 'That is fine. You will get no more reminders of this survey. Your manager and HR do not see this. If you had filled something in, you can wipe it now. If you change your mind, you can still take part.',
    join: 'Take part after all',
  },
  reminders_off: {
    title: 'You get no more reminders',
    text: 'You can still take part if you want to. Your manager and HR do not see that you get no reminders.',
    resume: 'Reminders after all',
    join: 'To the questionnaire',
  },
  reminders_on: {
    title: 'You get reminders again',
    text: 'You get four at most, and none once you have taken part.',
    stop: 'No more reminders',
  },
  nothing_to_remind: {
    title: 'There is nothing to remind of yet',
    text: 'The invite was not sent yet. Open the chat with Wegwijzer and type “campaign” there.',
  },
  nothing_to_wipe: {
    title: 'There is nothing to wipe',
    text: 'No answers of yours are kept that could still be wiped.',
  },
  preview_start: {
    title: 'Example of the questionnaire',
    text: 'You walk through the questionnaire as an invitee sees it. It is an example: nothing is kept and nothing is handed in. Please fill in made-up answers only.',
    begin: 'See the example',
  },
  preview_ended: {
    title: 'This was the example',
    text: 'Nothing was kept and nothing was handed in.',
    again: 'Once more',
  },
  no_preview_role: {
    title: 'The example is for HR and administrators',
    text: 'Only HR staff and administrators can see the example of the questionnaire. If you are invited, type “questionnaire”.',
  },
  old_card: {
    title: 'This is an old card',
    text: 'This button no longer works. Nothing went wrong. Go on with one of the buttons below.',
  },
  no_figures_role: {
    title: 'Figures are for coordinators',
    text: 'Only coordinators can ask for figures. The published figures are in the public report of the Central Government Staff Survey.',
  },
  no_audit_role: {
    title: 'For the administrator only',
    text: 'Only the administrator can see who asked for which figures. For help and advice you can always turn to me.',
  },
  no_publications_role: {
    title: 'For the administrator only',
    text: 'Only the administrator can see which publications are loaded. For help and advice you can always turn to me.',
  },
  no_campaign_role: {
    title: 'The campaign is for HR staff',
    text: 'You cannot send invites. If that is not right, ask the administrator of Wegwijzer.',
  },
  language_set: { title: 'We go on in English', text: 'You can change this again in the menu.' },
  personal_chat_only: {
    title: 'Let us talk in our own chat',
    text: 'In a channel or group others read along. So I do nothing personal here. Open the chat with Wegwijzer and I will help you there.',
    open: 'Open the chat',
  },
  file_not_readable: {
    title: 'I cannot read this file',
    text: 'Send a CSV or Excel file (.xlsx) of at most 60 MB, directly in this chat.',
  },
  file_not_expected: {
    title: 'I do not expect a file from you',
    text: 'I did not keep the file. Only HR staff can send me a sample.',
  },
  failed: {
    title: 'Something went wrong',
    text: 'That is my fault, not yours. Please try again in a few minutes. If you need help urgently, do not wait for me: call your confidential counsellor, or 112 in danger.',
  },
};
