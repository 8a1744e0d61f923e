import type { Language } from '../language.ts';
import type { help as model } from '../nl/help.ts';

export const help: typeof model = {
  honesty:
    'I am a bot, and no desk for reports. I pass nothing on and keep nothing of what you ask about help here. The chat itself does stay in Teams.',
  danger: 'Danger right now? Call 112. Thoughts of suicide? Call 113 or, free of charge, 0800-0113.',
  unsure: 'I do not know',
  narrow: {
    title: 'Let us find out',
    keep: 'These are three questions at most. Your answers stay in this card: I do not keep them.',
    about: {
      question: 'Who is it about?',
      me: 'Me',
      colleague: 'A colleague',
      resident: 'A resident',
      team: 'Somebody in my team: I am a manager',
    },
    want: {
      question: 'What do you want most right now?',
      talk: 'To tell my story',
      act: 'That something is done about it',
      know: 'To know what I can do myself',
      unsure: 'I do not know yet',
    },
    how: {
      question: 'How would you like to go on?',
      inside: 'Inside my organisation',
      outside: 'Outside my organisation',
      light: 'Report it, without a formal complaint',
      formal: 'With a formal complaint',
    },
  },
  askDepartment: 'The number has not been verified yet. Ask your department.',
  missing: (ask: string): string => `There is no contact of your department here yet. ${ask}`,
  elsewhere: (ask: string): string => `Do you work for another department? ${ask}`,
  stale: (date: string): string => `Last verified on ${date}. If it is not right, ask your department.`,
  checked: (date: string): string => `Contact verified on ${date}.`,
  speaks: (languages: readonly Language[]): string =>
    languages.includes('en')
      ? languages.includes('nl')
        ? 'Speaks Dutch and English.'
        : 'Speaks English.'
      : 'Speaks Dutch.',
  away: (date: string): string => `Away until ${date} at the latest.`,
  notAsWished: 'Not what you asked for.',
  callInTeams: 'Call in Teams',
  openNow: 'Open now, outside office hours',
  find: {
    open: 'Look for somebody else',
    title: 'Who would you like to talk to?',
    lead: 'Leave open what does not matter to you. I do not keep what you choose.',
    place: 'Department or unit',
    gender: 'Rather a man or a woman?',
    nl: 'Nederlands',
    en: 'English',
    language: 'In which language?',
    any: 'No preference',
    woman: 'A woman',
    man: 'A man',
    other: 'Other',
    search: 'Search',
    whole: (department: string): string => `${department} (all of it)`,
  },
  notes: {
    open: 'Write down what happened',
    title: 'Write down what happened',
    lead: 'This helps you prepare a talk or a complaint. You get one form with six open questions. You may skip every question.',
    nobody: 'This reports nothing to anybody. I send it to nobody and do not keep it.',
    where:
      'If you choose a Word file, Teams asks whether it may go into your own OneDrive. The copy lies only there, and only you see it. Your organisation manages OneDrive.',
    whereDialog:
      'If you choose text, a window opens. Your text is only there. When you close the window, it is gone. Does no window open? Then type “without a window”.',
    whereText:
      'No window opens here. You get your text back in this card, to copy it yourself. Then there is no copy anywhere.',
    noOffer: 'A Word file is not possible now. As text it is.',
    fileDescription: 'Your own notes. Nothing is in them yet.',
    asFile: 'As a Word file in my OneDrive',
    asText: 'As text to copy',
    asked:
      'Teams asks below whether you want the file. After your consent you get the form; nothing has been written yet.',
    formLead:
      'Take your time. Tell it in your own words and in your own order. Is there something you do not remember? Leave it open; you do not have to guess.',
    empty: 'Nothing has been filled in yet.',
    makeFile: 'Make the document',
    makeText: 'Show the text to copy',
    questions: {
      what: 'What happened?',
      when: 'When was it?',
      where: 'Where was it?',
      who: 'Who was there?',
      effect: 'How did it affect you?',
      want: 'What do you want to happen now?',
    },
    hints: {
      what: 'Begin where you like. Write down everything that comes to mind.',
      when: 'What happened before and after?',
      where: 'What did you see and hear around you?',
      who: 'What did they do and say, as literally as you remember?',
      effect: 'Then, and now.',
      want: 'Anything is fine, also: nothing.',
    },
    copyTitle: 'Your text',
    copy: 'Copy the text now. When you leave this card it is gone: I do not keep it.',
    copyDialog:
      'Copy the text now. There is no copy anywhere, not with me either. When you close this window, the text is gone.',
    copyLabel: 'Your text to copy',
    helpBehind: 'Do you need help? Type “help” in the chat behind this window.',
    oldDialog:
      'This window no longer works. Nothing was kept and nothing was reported. Close it and type “help” in the chat. Danger right now? Call 112.',
    noFile: 'The file could not be put into your OneDrive. Your text is below.',
    doneTitle: 'Your document is ready',
    done: 'It is in your own OneDrive, in the folder of Teams files. The copy lies only there. If you no longer want it, delete it there.',
    openFile: 'Open the document',
    documentTitle: 'Notes for a conversation',
    documentLead: 'These notes are yours. They have been reported to nobody. You decide who reads them.',
  },
  check: {
    title: 'Contacts to check',
    everyRoute: 'Every department has a confidential route.',
    noRoute: (departments: number): string =>
      departments === 1
        ? 'One department has no confidential route. That comes first.'
        : `${departments} departments have no confidential route. That comes first.`,
    everybody: 'For everybody',
    missing: 'missing',
    unverified: 'not verified yet (no source or date)',
    stale: 'verified more than 180 days ago',
    since: (date: string): string => `(${date})`,
    more: (lines: number): string => `And ${lines} more: see “wegwijzer signposts check”.`,
    nothing: 'There is nothing to check.',
    example: (department: string): string => `**${department}** has made-up contacts of the demo.`,
  },
  openChat: 'Open a chat in Teams',
  goTo: (site: string): string => `Go to ${site}`,
  formality: { formal: 'Formal', informal: 'Informal' },
};
