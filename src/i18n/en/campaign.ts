import type { campaign as model } from '../nl/campaign.ts';

export const campaign: typeof model = {};
