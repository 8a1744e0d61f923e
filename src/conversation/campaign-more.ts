import { campaignView } from '../campaign/campaign-view.ts';
import type { LetterKind } from '../campaign/letter.ts';
import { undeliverableFile } from '../campaign/undeliverable-file.ts';
import { messages } from '../i18n/messages.ts';
import { rolesOf } from '../organisation/organisation.ts';
import type { PersonId } from '../organisation/person.ts';
import type { Wave } from '../wave.ts';
import type { Screen } from './reply.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** The context by which a file comes back when somebody takes it. */
const LIST = 'undeliverable';

/** How many the invite did not reach. */
const notReached = async ({ campaign }: World, wave: Wave): Promise<number> => {
  const invite = (await campaignView(campaign, wave)).rounds.find(({ kind }) => kind === 'invite');
  if (invite === undefined) return 0;
  const { failed, notReachable } = invite.counts;
  return Object.values(failed).reduce((sum: number, count) => sum + (count ?? 0), notReachable);
};

/**
 * What is left to do beside sending: failed invites, the list of who was not reached, words to correct, response. `changed`: the
 * letter whose words were just changed, else the newest.
 */
export const moreOfCampaign = async (
  world: World,
  wave: Wave,
  note?: string,
  changed?: LetterKind,
): Promise<Screen> => {
  const letter = changed ?? (await world.campaign.deliveries.rounds(wave)).at(-1)?.kind ?? 'invite';
  const undeliverable = await notReached(world, wave);
  return { kind: 'campaign_more', wave, letter, undeliverable, ...(note === undefined ? {} : { note }) };
};

const listOf = async (world: World, wave: Wave): Promise<Uint8Array> =>
  undeliverableFile(await world.campaign.campaigns.undeliverable(wave), 'xlsx');

/** Offers the list of who was not reached as a file in the chat; it is made anew when it is taken. */
export const offerUndeliverable = async (world: World, { person, language }: Visitor, wave: Wave): Promise<Screen> => {
  const { campaign } = messages(language);
  const address = await world.addressBook.find(person);
  if (world.demoSample !== undefined || address === undefined) return moreOfCampaign(world, wave, campaign.fileNotHere);
  const bytes = (await listOf(world, wave)).length;
  const about = { name: campaign.fileName(wave), description: campaign.fileDescription };
  const offer = { ...about, bytes, language, context: { file: LIST, wave } };
  const { kind } = await world.messenger.offerFile(address, offer);
  return moreOfCampaign(world, wave, kind === 'sent' ? campaign.fileOffered : campaign.fileNotHere);
};

/** The bytes of a file that somebody takes; nothing for one that is not known, or without the role. */
export const takenFile = async (
  world: World,
  person: PersonId,
  context: Readonly<Record<string, unknown>>,
): Promise<Uint8Array | undefined> => {
  const may = rolesOf(world.organisation, person).includes('hr_sender');
  if (!may || context['file'] !== LIST || context['wave'] !== world.wave) return undefined;
  return listOf(world, world.wave);
};
