import { campaign } from './campaign.ts';
import { common } from './common.ts';
import { figures } from './figures.ts';
import { help } from './help.ts';
import { survey } from './survey.ts';

export const nl = { common, survey, help, figures, campaign };
