import type { Language } from '../i18n/language.ts';
import type { CampaignScreen } from './screens/campaign.ts';
import type { FiguresScreen } from './screens/figures.ts';
import type { HelpScreen } from './screens/help.ts';
import type { MenuScreen } from './screens/menu.ts';
import type { NoticeScreen } from './screens/notice.ts';
import type { SampleScreen } from './screens/sample.ts';
import type { SurveyScreen } from './screens/survey.ts';

/** One thing to show; `channel/teams/render` turns each into a card. */
export type Screen =
  MenuScreen | NoticeScreen | SurveyScreen | HelpScreen | FiguresScreen | CampaignScreen | SampleScreen;

/** What the conversation answers: one screen in the person's language, or nothing. */
export interface Reply {
  readonly language: Language;
  readonly screen: Screen;
}
