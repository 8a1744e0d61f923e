import { audit } from './audit.ts';
import { publications } from './publications.ts';
import { campaign } from './campaign.ts';
import { chat } from './chat.ts';
import { cards } from './cards.ts';
import { chart } from './chart.ts';
import { common } from './common.ts';
import { correction } from './correction.ts';
import { exported } from './exported.ts';
import { figures } from './figures.ts';
import { help } from './help.ts';
import { notices } from './notices.ts';
import { reading } from './reading.ts';
import { sample } from './sample.ts';
import { share } from './share.ts';
import { survey } from './survey.ts';

export const en = {
  cards,
  notices,
  chart,
  chat,
  common,
  survey,
  help,
  audit,
  publications,
  exported,
  reading,
  share,
  figures,
  correction,
  campaign,
  sample,
};
