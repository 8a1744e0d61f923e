import { approveSending, askSending, type Ordered } from '../campaign/order-sending.ts';
import type { LetterKind } from '../campaign/letter.ts';
import { type Control, controlSending } from '../campaign/stop-sending.ts';
import { messages } from '../i18n/messages.ts';
import type { PersonId } from '../organisation/person.ts';
import type { Wave } from '../wave.ts';
import { campaignScreen, viewCampaign } from './campaign-screen.ts';
import { postProgress } from './live-progress.ts';
import type { Screen } from './reply.ts';
import { sayMoment } from './say-moment.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

const said = ({ language }: Visitor, ordered: Ordered): string => {
  const { chat, campaign } = messages(language);
  switch (ordered.kind) {
    case 'refused':
      return chat.sendingRefused[ordered.reason];
    case 'awaiting_approval':
      return campaign.awaiting;
    case 'approved':
      return campaign.approved;
    case 'started':
      if (ordered.round.kind !== 'invite') return chat.reminderQueued;
      return ordered.queued === 0 ? chat.inviteAlreadySent : chat.inviteQueued(ordered.queued);
  }
};

/** Puts what waits for approval before every other HR sender whose chat is known; it waits whether that works or not. */
const tellApprovers = async (world: World, { person }: Visitor, wave: Wave): Promise<void> => {
  const others = world.organisation.roles.filter(({ role, person: other }) => role === 'hr_sender' && other !== person);
  await Promise.all(
    others.map(async (other) => {
      const address = await world.addressBook.find(other.person);
      if (address === undefined) return;
      const screen = await campaignScreen(world, wave, other.person);
      await world.messenger.post(address, { language: address.language, screen });
    }),
  );
};

const shown = async (world: World, visitor: Visitor, wave: Wave, ordered: Ordered): Promise<Screen> => {
  const { person, language } = visitor;
  const begun = ordered.kind === 'started' && ordered.queued > 0;
  const { goesAt } = await viewCampaign(world, wave, person);
  const planned = begun && goesAt !== undefined ? messages(language).campaign.planned(sayMoment(goesAt, language)) : '';
  // The card is a comfort: the sending goes on whether it arrives or not.
  if (begun) await postProgress(world, wave, person, language).catch(() => undefined);
  if (ordered.kind === 'awaiting_approval') await tellApprovers(world, visitor, wave).catch(() => undefined);
  return campaignScreen(world, wave, person, `${said(visitor, ordered)} ${planned}`.trim());
};

/** A sending that is asked for in the chat. */
export interface Asked {
  readonly wave: Wave;
  readonly kind: LetterKind;
  readonly round?: number;
  readonly at?: number;
}

/** Sends, or asks a second person for approval; the caller has checked the role. */
export const ask = async (world: World, visitor: Visitor, { wave, kind, round, at }: Asked): Promise<Screen> => {
  const wanted = {
    ...{ wave, kind, by: visitor.person },
    ...(round === undefined ? {} : { round }),
    ...(at === undefined ? {} : { at }),
  };
  return shown(world, visitor, wave, await askSending(world.campaign, wanted));
};

/** Approves what a colleague asked for. */
export const approve = async (world: World, visitor: Visitor, wave: Wave): Promise<Screen> =>
  shown(world, visitor, wave, await approveSending(world.campaign, wave, visitor.person));

/** Whether this person changed the words of the newest round, where somebody else must approve them. */
const hasOwnWords = async ({ campaign }: World, wave: Wave, person: PersonId): Promise<boolean> => {
  const newest = (await campaign.deliveries.rounds(wave)).at(-1);
  if (!campaign.needsApproval || newest === undefined) return false;
  return (await campaign.letterTexts.changedBy(wave, newest.kind)) === person;
};

/** Pauses, resumes, stops, withdraws, or tries failed invites once more; stopping for good is asked once more. */
export const control = async (
  world: World,
  { person, language }: Visitor,
  wave: Wave,
  which: Control,
  sure: boolean,
): Promise<Screen> => {
  const { chat, campaign } = messages(language);
  if (which === 'cancel' && !sure)
    return {
      kind: 'campaign',
      campaign: { ...(await viewCampaign(world, wave, person, campaign.sure)), asksIfSure: true },
    };
  if (which === 'resume' && (await hasOwnWords(world, wave, person)))
    return campaignScreen(world, wave, person, chat.sendingRefused.same_person);
  const done = await controlSending(world.campaign, wave, which);
  if (done.kind === 'refused') return campaignScreen(world, wave, person, chat.sendingRefused[done.reason]);
  const note = which === 'resend' ? campaign.controlled.resend(done.letters) : campaign.controlled[which];
  return campaignScreen(world, wave, person, note);
};
