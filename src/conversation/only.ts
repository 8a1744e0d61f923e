import { rolesOf } from '../organisation/organisation.ts';
import { type Role, ROLES } from '../organisation/role.ts';
import type { NoticeKind } from './screens/notice.ts';
import type { Screen } from './reply.ts';
import { notice } from './survey-screen.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** Who may do something, and the friendly no for everybody else. */
interface Circle {
  readonly roles: readonly Role[];
  readonly refusal: NoticeKind;
}

export const SENDERS: Circle = { roles: ['hr_sender'], refusal: 'no_campaign_role' };
export const COORDINATORS: Circle = { roles: ['coordinator', 'rijk_coordinator'], refusal: 'no_figures_role' };
/** Who answers for the questionnaire; whether they are in the sample does not matter. */
export const PREVIEWERS: Circle = { roles: ['hr_sender', 'administrator'], refusal: 'no_preview_role' };
export const AUDITORS: Circle = { roles: ['administrator'], refusal: 'no_audit_role' };
export const PUBLICATIONS: Circle = { roles: ['administrator'], refusal: 'no_publications_role' };
/** The response so far is for every role; who has none is asked for figures that nobody may see. */
export const ANY_ROLE: Circle = { roles: ROLES, refusal: 'no_figures_role' };

/** Whether the person has one of the roles, as they are now. */
export const isIn = ({ roles }: Circle, world: World, { person }: Visitor): boolean =>
  rolesOf(world.organisation, person).some((role) => roles.includes(role));

/** Does the work for who may have it done, and says a friendly no to everybody else. */
export const only = async (
  world: World,
  visitor: Visitor,
  circle: Circle,
  work: () => Screen | Promise<Screen>,
): Promise<Screen> => (isIn(circle, world, visitor) ? work() : notice(circle.refusal, world.wave));
