import type { LetterKind, LetterText } from '../campaign/letter.ts';
import { textProblem } from '../campaign/letter-text.ts';
import { currentPhase } from '../campaign/order-sending.ts';
import { askedAnew } from '../campaign/sending-order.ts';
import { type Language, LANGUAGES } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { Answers } from '../questionnaire/answers.ts';
import type { Wave } from '../wave.ts';
import { moreOfCampaign } from './campaign-more.ts';
import { campaignScreen } from './campaign-screen.ts';
import { postProgress } from './live-progress.ts';
import { previewLetter } from './preview-letter.ts';
import type { Screen } from './reply.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

type Texts = Readonly<Record<Language, LetterText>>;

const ownWords = (wave: Wave, kind: LetterKind, language: Language): LetterText => {
  const { title, lead } = messages(language).survey.letter[kind];
  return { title, lead: lead(wave) };
};

const textsOf = async ({ campaign }: World, wave: Wave, kind: LetterKind): Promise<Texts> => ({
  nl: (await campaign.letterTexts.find(wave, kind, 'nl')) ?? ownWords(wave, kind, 'nl'),
  en: (await campaign.letterTexts.find(wave, kind, 'en')) ?? ownWords(wave, kind, 'en'),
});

/** The words of a letter in both languages, to change. */
export const editText = async (world: World, wave: Wave, letter: LetterKind): Promise<Screen> => ({
  ...{ kind: 'letter_text', wave, letter },
  texts: await textsOf(world, wave, letter),
});

const filledIn = (answers: Answers): Texts => {
  const said = (field: string): string => {
    const value = answers[field];
    return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
  };
  return {
    nl: { title: said('title_nl'), lead: said('lead_nl') },
    en: { title: said('title_en'), lead: said('lead_en') },
  };
};

/** Whether letters of this kind were sent already: these still have their old words. */
const wasSent = async ({ campaign }: World, wave: Wave, letter: LetterKind): Promise<boolean> =>
  (await campaign.deliveries.rounds(wave)).some(({ kind }) => kind === letter);

/**
 * Where a second person must approve: letters that may still go, also to who gets the app later, stand still until
 * somebody lets them go on who has not changed their words. Whether there are such.
 */
const waitForColleague = async ({ campaign }: World, wave: Wave, letter: LetterKind): Promise<boolean> => {
  if (!campaign.needsApproval) return false;
  const newest = (await campaign.deliveries.rounds(wave)).at(-1);
  const phase = await currentPhase(campaign, wave);
  if (newest?.kind !== letter || phase === 'cancelled' || phase === 'closed') return false;
  await campaign.deliveries.setState(wave, 'paused');
  return true;
};

/**
 * Keeps the words if they may be sent, and shows them as they will arrive. An approval no longer holds after it, and
 * whoever changed them cannot be the one who approves them.
 */
export const setText = async (
  world: World,
  visitor: Visitor,
  wave: Wave,
  letter: LetterKind,
  answers: Answers,
): Promise<Screen> => {
  const { campaign } = messages(visitor.language);
  const texts = filledIn(answers);
  const problem = LANGUAGES.map((language) => textProblem(texts[language])).find((one) => one !== undefined);
  if (problem !== undefined)
    return { kind: 'letter_text', wave, letter, texts, problem: campaign.textProblems[problem] };
  const { letterTexts, orders } = world.campaign;
  const waits = await waitForColleague(world, wave, letter);
  for (const language of LANGUAGES) await letterTexts.put(wave, letter, language, texts[language], visitor.person);
  const order = await orders.open(wave);
  if (order !== undefined) await orders.put(askedAnew(order, visitor.person));
  if (waits) return campaignScreen(world, wave, visitor.person, campaign.textSavedWaits);
  return (await wasSent(world, wave, letter))
    ? moreOfCampaign(world, wave, campaign.textSavedAgain, letter)
    : previewLetter(world, visitor, wave, letter, campaign.textSaved);
};

/**
 * Gives every letter of this kind that was sent its new words, whoever has taken part. Where a second person must
 * approve, that is somebody else than who changed them.
 */
export const correctSent = async (
  world: World,
  { person, language }: Visitor,
  wave: Wave,
  letter: LetterKind,
): Promise<Screen> => {
  const { sendingRefused } = messages(language).chat;
  if (await world.campaign.isClosed(wave)) return campaignScreen(world, wave, person, sendingRefused.closed);
  const mine = (await world.campaign.letterTexts.changedBy(wave, letter)) === person;
  if (world.campaign.needsApproval && mine) return campaignScreen(world, wave, person, sendingRefused.same_person);
  const letters = await world.campaign.letterEdits.correct(wave, letter, world.now());
  await postProgress(world, wave, person, language).catch(() => undefined);
  return campaignScreen(world, wave, person, messages(language).campaign.correcting(letters));
};
