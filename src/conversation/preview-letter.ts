import type { LetterKind } from '../campaign/letter.ts';
import { currentPhase } from '../campaign/order-sending.ts';
import { whyNotAfter } from '../campaign/rounds.ts';
import { SMALLEST_GROUP } from '../register/smallest-group.ts';
import { messages } from '../i18n/messages.ts';
import type { Wave } from '../wave.ts';
import { campaignScreen } from './campaign-screen.ts';
import type { Screen } from './reply.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

const whyNot = async (world: World, wave: Wave, letter: LetterKind) => {
  const phase = await currentPhase(world.campaign, wave);
  if (phase === 'closed' || phase === 'cancelled') return phase;
  const recipients = await world.register.size(wave);
  if (recipients === 0) return 'no_sample';
  if (recipients < SMALLEST_GROUP) return 'too_few';
  return letter === 'invite' ? undefined : whyNotAfter(world.campaign.deliveries, wave, letter);
};

/** The letter as it will arrive, and from there: send, plan, change its words, or get it oneself first. */
export const previewLetter = async (
  world: World,
  { person, language }: Visitor,
  wave: Wave,
  letter: LetterKind,
  note?: string,
): Promise<Screen> => {
  const open = await world.campaign.orders.open(wave);
  const waits = open?.wantedAt !== undefined && open.kind === letter;
  const refusal = await whyNot(world, wave, letter);
  if (refusal !== undefined)
    return campaignScreen(world, wave, person, messages(language).chat.sendingRefused[refusal]);
  const text = await world.campaign.letterTexts.find(wave, letter, language);
  const rounds = await world.campaign.deliveries.rounds(wave);
  return {
    ...{ kind: 'letter_preview', letter, wave, waits, minutes: world.questionnaire.minutes },
    recipients: await world.register.size(wave),
    round: letter === 'invite' ? 0 : rounds.length,
    ...(text === undefined ? {} : { text }),
    ...(note === undefined ? {} : { note }),
  };
};

/** Posts the letter in the HR sender's own chat, marked as a test, with buttons that lead to the example. */
export const testLetter = async (world: World, visitor: Visitor, wave: Wave, letter: LetterKind): Promise<Screen> => {
  const { person, language } = visitor;
  const { campaign } = messages(language);
  const address = await world.addressBook.find(person);
  const text = await world.campaign.letterTexts.find(wave, letter, language);
  const screen: Screen = {
    ...{ kind: 'letter', letter, wave, minutes: world.questionnaire.minutes, practice: true },
    ...(text === undefined ? {} : { text }),
  };
  const outcome = address === undefined ? undefined : await world.messenger.post(address, { language, screen });
  return previewLetter(world, visitor, wave, letter, outcome?.kind === 'sent' ? campaign.tested : campaign.notTested);
};
