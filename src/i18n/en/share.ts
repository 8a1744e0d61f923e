import type { share as model } from '../nl/share.ts';

export const share: typeof model = {
  open: 'Share and take along',
  title: 'Share this answer, or take it along',
  answerFiles: 'This answer',
  chapterFiles: (chapter) => `The whole chapter “${chapter}”`,
  excel: 'Excel',
  csv: 'CSV',
  filesLive: 'The links to the files work for an hour.',
  deepLink: 'Link to this question, for another coordinator',
  teams: 'Share in a channel or chat',
  how: 'Or type @Wegwijzer in the message box of a channel or chat, with your question.',
  notDepartment: 'Figures of a department cannot be shared. Share figures for the whole government only.',
  notPractice: 'Practice figures cannot be shared.',
  notPublished: 'This figure was not published and cannot be shared.',
  noRole: 'Only coordinators share figures. Published figures are on rijksoverheid.nl.',
  onlyFigures:
    'Here you can share published figures only. Looking for help? Open the chat with Wegwijzer and type “help”. In immediate danger: call 112.',
  help: 'Looking for help? Open the chat with Wegwijzer and type “help”. Thinking of suicide? Call 113. In immediate danger: call 112.',
  openInChat: 'Open in Wegwijzer',
  helpInChat: 'Help and advice',
};
