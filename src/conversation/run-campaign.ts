import { campaignView } from '../campaign/campaign-view.ts';
import type { LetterKind } from '../campaign/letter.ts';
import { type Started, startInvite, startReminder } from '../campaign/rounds.ts';
import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import { readSample } from '../register/read-sample.ts';
import type { Wave } from '../wave.ts';
import type { Action } from './action.ts';
import type { Screen } from './reply.ts';
import type { SampleFile, World } from './world.ts';

type CampaignAction = Extract<Action, { verb: `campaign.${string}` }>;

/** A card shows so many refused rows; the number of all of them is said beside it. */
const SHOWN_ERRORS = 12;

const overview = async (world: World, wave: Wave, note?: string): Promise<Screen> => ({
  kind: 'campaign',
  campaign: {
    ...(await campaignView(world.deliveries, world.register, wave)),
    offerDemoSample: world.demoSample !== undefined,
    ...(note === undefined ? {} : { note }),
  },
});

/** Reads a sample file into the register of the wave: all of it, or nothing, with every row that is wrong. */
export const loadSample = async (world: World, language: Language, file: SampleFile): Promise<Screen> => {
  const { wave } = world;
  const read = await readSample(file.content, file.name, { ...world.sampleTerms, language });
  if (read.errors.length > 0)
    return {
      kind: 'sample_errors',
      wave,
      file: file.name,
      errors: read.errors.slice(0, SHOWN_ERRORS),
      total: read.errors.length,
    };
  const { imported, duplicates } = await world.register.add(wave, read.invitees);
  return overview(world, wave, messages(language).chat.sampleLoaded(imported, duplicates + read.duplicates));
};

const said = (language: Language, started: Started): string => {
  const { chat } = messages(language);
  if (started.kind === 'refused') return chat.sendingRefused[started.reason];
  if (started.round.kind === 'reminder') return chat.reminderQueued;
  return started.queued === 0 ? chat.inviteAlreadySent : chat.inviteQueued(started.queued);
};

const send = async (world: World, language: Language, wave: Wave): Promise<Screen> =>
  overview(world, wave, said(language, await startInvite(world.deliveries, world.register, wave, world.now())));

const remind = async (world: World, language: Language, wave: Wave, round: number): Promise<Screen> => {
  const rounds = await world.deliveries.rounds(wave);
  if (rounds.length !== round) return overview(world, wave, messages(language).chat.reminderAlreadySent);
  return overview(world, wave, said(language, await startReminder(world.deliveries, wave, world.now())));
};

const preview = async (world: World, language: Language, wave: Wave, letter: LetterKind): Promise<Screen> => {
  const { chat } = messages(language);
  const recipients = await world.register.size(wave);
  const rounds = await world.deliveries.rounds(wave);
  if (recipients === 0) return overview(world, wave, chat.sendingRefused.no_sample);
  if (letter === 'reminder' && rounds.length === 0) return overview(world, wave, chat.sendingRefused.no_invite);
  const round = letter === 'invite' ? 0 : rounds.length;
  return { kind: 'letter_preview', letter, wave, minutes: world.questionnaire.minutes, recipients, round };
};

/** The HR sender's work on the campaign of a wave; the caller has checked the role. */
export const runCampaign = async (world: World, language: Language, action: CampaignAction): Promise<Screen> => {
  const { wave } = action;
  switch (action.verb) {
    case 'campaign.show':
      return overview(world, wave);
    case 'campaign.load_demo':
      return world.demoSample === undefined
        ? overview(world, wave)
        : loadSample(world, language, await world.demoSample());
    case 'campaign.preview':
      return preview(world, language, wave, action.letter);
    case 'campaign.send':
      return send(world, language, wave);
    case 'campaign.remind':
      return remind(world, language, wave, action.round);
  }
};
