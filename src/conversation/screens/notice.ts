import type { Wave } from '../../wave.ts';

/** Short neutral cards, each with a way on. */
export const NOTICES = [
  'already_taken_part',
  'not_invited',
  'wave_closed',
  'survey_stopped',
  'hidden',
  'survey_wiped',
  'declined',
  'reminders_off',
  'reminders_on',
  'nothing_to_remind',
  'nothing_to_wipe',
  'preview_start',
  'preview_ended',
  'no_preview_role',
  'old_card',
  'no_figures_role',
  'no_audit_role',
  'no_publications_role',
  'no_campaign_role',
  'language_set',
  'personal_chat_only',
  'file_not_readable',
  'file_not_expected',
  'failed',
] as const;
export type NoticeKind = (typeof NOTICES)[number];

/** A short neutral card. */
export type NoticeScreen = { readonly kind: 'notice'; readonly notice: NoticeKind; readonly wave: Wave };
