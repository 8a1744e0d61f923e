import type { figures as model } from '../nl/figures.ts';

export const figures: typeof model = {};
