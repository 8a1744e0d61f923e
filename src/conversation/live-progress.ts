import type { PersonId } from '../organisation/person.ts';
import type { Language } from '../i18n/language.ts';
import type { Wave } from '../wave.ts';
import { viewCampaign } from './campaign-screen.ts';
import type { Reply } from './reply.ts';
import type { World } from './world.ts';

/** A card is drawn anew so often at most, in milliseconds: well below what Teams allows in one conversation. */
const REDRAW_MS = 5_000;

const draw = async (world: World, wave: Wave, person: PersonId, language: Language): Promise<Reply> => ({
  language,
  screen: { kind: 'campaign_progress', campaign: await viewCampaign(world, wave, person) },
});

/** What a card shows, without what changes of itself: an expected end that shifts by seconds is no news. */
const shownBy = ({ language, screen }: Reply): string => {
  if (screen.kind !== 'campaign_progress') return '';
  const { phase, rounds, goesAt, toCorrect, sampleSize } = screen.campaign;
  return JSON.stringify({ language, phase, rounds, goesAt, toCorrect, sampleSize });
};

const isOver = ({ screen }: Reply): boolean =>
  screen.kind !== 'campaign_progress' ||
  (['done', 'cancelled', 'closed'].includes(screen.campaign.phase) && screen.campaign.toCorrect === 0);

/** Posts the one card that shows how far the sending is, in the chat of who started it. Says nothing if that fails. */
export const postProgress = async (world: World, wave: Wave, person: PersonId, language: Language): Promise<void> => {
  const address = await world.addressBook.find(person);
  if (address === undefined) return;
  const reply = await draw(world, wave, person, language);
  const posted = await world.messenger.post(address, reply);
  if (posted.kind !== 'sent') return;
  await world.campaign.liveCards.put(
    { wave, person, activity: posted.activity, shown: shownBy(reply) },
    world.now() + REDRAW_MS,
  );
};

/**
 * Draws anew the cards whose turn has come and whose counts have changed. `turn` waits for a turn among the letters, so
 * that replies go first. What fails is tried at the next redrawing.
 */
export const redrawProgress = async (world: World, turn: () => Promise<void>): Promise<void> => {
  const { liveCards } = world.campaign;
  const now = world.now();
  for (const { address, ...card } of await liveCards.claim(now, now + REDRAW_MS)) {
    const reply = await draw(world, card.wave, card.person, address.language);
    const shown = shownBy(reply);
    const same = shown === card.shown;
    if (!same) await turn();
    const outcome = same ? undefined : await world.messenger.change(address, card.activity, reply);
    if (outcome?.kind === 'later' || outcome?.kind === 'unknown') continue;
    // A card that the person deleted is not looked for again.
    await liveCards.draw({ ...card, shown }, isOver(reply) || outcome?.kind === 'undeliverable');
  }
};
