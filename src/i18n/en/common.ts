import type { common as model } from '../nl/common.ts';

export const common: typeof model = {
  botName: 'Wegwijzer',
  required: '(required)',
  helpButton: 'Help and advice',
  back: 'Back',
};
