import type { help as model } from '../nl/help.ts';

export const help: typeof model = {};
