import type { NoticeKind } from '../../../conversation/screens/notice.ts';
import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Wave } from '../../../wave.ts';
import { type Button, button, helpButton, linkButton, menuButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';

/** What a notice needs to know beside its kind. */
export interface NoticeData {
  readonly notice: Exclude<NoticeKind, 'failed'>;
  readonly wave: Wave;
  /** The id of the app, for a link to the chat with the bot. */
  readonly appId: string;
}

const ways = ({ notice: kind, wave, appId }: NoticeData, language: Language): readonly Button[] => {
  const { notices } = messages(language);
  const resume = button(language, notices.survey_stopped.resume, { verb: 'survey.resume', wave });
  switch (kind) {
    case 'survey_stopped':
      return [
        resume,
        button(language, notices.survey_stopped.wipe, { verb: 'survey.wipe', wave }, { style: 'destructive' }),
      ];
    case 'hidden':
      return [button(language, notices.hidden.next, { verb: 'survey.resume', wave }, { style: 'positive' })];
    case 'survey_wiped':
      return [button(language, notices.survey_wiped.begin, { verb: 'survey.begin', wave })];
    case 'declined':
      return [
        button(language, notices.declined.join, { verb: 'survey.begin', wave }),
        button(language, notices.survey_stopped.wipe, { verb: 'survey.wipe', wave }, { style: 'destructive' }),
      ];
    case 'reminders_off':
      return [
        button(language, notices.reminders_off.resume, { verb: 'reminders.resume', wave }),
        button(language, notices.reminders_off.join, { verb: 'survey.begin', wave }),
      ];
    case 'reminders_on':
      return [button(language, notices.reminders_on.stop, { verb: 'reminders.stop', wave }), menuButton(language)];
    case 'nothing_to_remind':
    case 'personal_chat_only':
      return appId === ''
        ? []
        : [linkButton(notices.personal_chat_only.open, `https://teams.microsoft.com/l/chat/0/0?users=28:${appId}`)];
    case 'preview_start':
      return [
        button(language, notices.preview_start.begin, { verb: 'preview.begin' }, { style: 'positive' }),
        menuButton(language),
      ];
    case 'preview_ended':
      return [button(language, notices.preview_ended.again, { verb: 'preview.begin' }), menuButton(language)];
    case 'already_taken_part':
    case 'not_invited':
    case 'wave_closed':
    case 'nothing_to_wipe':
    case 'old_card':
    case 'no_preview_role':
    case 'no_figures_role':
    case 'no_audit_role':
    case 'no_publications_role':
    case 'no_campaign_role':
    case 'language_set':
    case 'file_not_readable':
    case 'file_not_expected':
      return [menuButton(language)];
  }
};

const noticeCard = (kind: NoticeKind, language: Language, buttons: readonly Button[]): Card => {
  const { title, text } = messages(language).notices[kind];
  const from = kind === 'hidden' ? 'survey' : 'chat';
  return fill('notice', { lang: language, title, text, buttons: [...buttons, helpButton(language, from)] });
};

/** A short neutral card with a way on. */
export const notice = (data: NoticeData, language: Language): Card =>
  noticeCard(data.notice, language, ways(data, language));

/** What is shown when the bot itself failed. */
export const failed = (language: Language): Card => noticeCard('failed', language, [menuButton(language)]);
