import type { help as model } from '../nl/help.ts';

export const help: typeof model = {
  honesty:
    'I am a bot, and no desk for reports. I pass nothing on and keep nothing of what you ask about help here. The chat itself does stay in Teams.',
  danger: 'Danger right now? Call 112. Thoughts of suicide? Call 113 or, free of charge, 0800-0113.',
  askDepartment: 'The number has not been verified yet. Ask your department.',
  missing: (ask: string): string => `There is no contact of your department here yet. ${ask}`,
  elsewhere: (ask: string): string => `Do you work for another department? ${ask}`,
  stale: (date: string): string => `Last verified on ${date}. If it is not right, ask your department.`,
  checked: (date: string): string => `Contact verified on ${date}.`,
  openChat: 'Open a chat in Teams',
  goTo: (site: string): string => `Go to ${site}`,
  formality: { formal: 'Formal', informal: 'Informal' },
};
