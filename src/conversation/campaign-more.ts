import type { LetterKind } from '../campaign/letter.ts';
import { undeliverableFile } from '../campaign/undeliverable-file.ts';
import { messages } from '../i18n/messages.ts';
import { rolesOf } from '../organisation/organisation.ts';
import type { PersonId } from '../organisation/person.ts';
import type { Wave } from '../wave.ts';
import type { Screen } from './reply.ts';
import type { Visitor } from './survey-screen.ts';
import type { World } from './world.ts';

/** The context by which a file comes back when somebody takes it. */
const LIST = 'undeliverable';

/** What is left to do beside sending: failed invites, the list of who was not reached, words to correct, response. */
export const moreOfCampaign = async (world: World, wave: Wave, note?: string): Promise<Screen> => {
  const letter: LetterKind = (await world.campaign.deliveries.rounds(wave)).at(-1)?.kind ?? 'invite';
  const { length } = await world.campaign.campaigns.undeliverable(wave);
  return { kind: 'campaign_more', wave, letter, undeliverable: length, ...(note === undefined ? {} : { note }) };
};

const listOf = async (world: World, wave: Wave): Promise<Uint8Array> =>
  undeliverableFile(await world.campaign.campaigns.undeliverable(wave), 'xlsx');

/** Offers the list of who was not reached as a file in the chat; it is made anew when it is taken. */
export const offerUndeliverable = async (world: World, { person, language }: Visitor, wave: Wave): Promise<Screen> => {
  const { campaign } = messages(language);
  const address = await world.addressBook.find(person);
  if (world.demoSample !== undefined || address === undefined) return moreOfCampaign(world, wave, campaign.fileNotHere);
  const bytes = (await listOf(world, wave)).length;
  const offer = { name: campaign.fileName(wave), bytes, language, context: { file: LIST, wave } };
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
