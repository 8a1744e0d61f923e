import { messages } from '../i18n/messages.ts';
import type { Draft } from '../questionnaire/draft.ts';
import type { Invitee } from '../register/invitee.ts';
import type { Wave } from '../wave.ts';
import { pageView } from './page-view.ts';
import type { NoticeKind } from './screens/notice.ts';
import type { Screen } from './reply.ts';
import { REVIEW, reviewView } from './review-view.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** A short neutral card about a wave. */
export const notice = (kind: NoticeKind, wave: Wave): Screen => ({ kind: 'notice', notice: kind, wave });

/** The page that is in front of somebody, or what they filled in once the last page is behind them. */
export const show = (world: World, visitor: Visitor, invitee: Invitee, draft: Draft, note?: string): Screen =>
  draft.page === REVIEW
    ? { kind: 'review', review: reviewView(world.questionnaire, draft, visitor.language) }
    : { kind: 'page', page: pageView(world, invitee, draft, visitor.language, note === undefined ? {} : { note }) };

/** What somebody knows before the first question. */
const privacy = (world: World, visitor: Visitor, wave: Wave): Screen => ({
  kind: 'privacy',
  wave,
  minutes: world.questionnaire.minutes,
  otherWay: world.organisation.otherWay?.[visitor.language] ?? messages(visitor.language).chat.otherWay,
});

/** Where nothing rests: with two presses at once the first may just have handed in. */
export const withoutDraft = async (world: World, visitor: Visitor, wave: Wave): Promise<Screen> =>
  (await world.register.standing(wave, visitor.person)).hasTakenPart
    ? notice('already_taken_part', wave)
    : privacy(world, visitor, wave);
