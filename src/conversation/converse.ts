import { type Language, otherLanguage } from '../i18n/language.ts';
import { withGroups } from '../organisation/organisation.ts';
import type { Action } from './action.ts';
import { askOn } from './ask-on.ts';
import { atHand } from './at-hand.ts';
import { carryOut } from './carry-out.ts';
import { getHelp } from './get-help.ts';
import { receiveSample } from './import-sample.ts';
import type { Incoming } from './incoming.ts';
import { menu, welcome } from './introduce.ts';
import { COORDINATORS, isIn, SENDERS } from './only.ts';
import { press } from './press.ts';
import { remindEverybody } from './remind-everybody.ts';
import type { Reply, Screen } from './reply.ts';
import { speak, speakAnswer, speakOnPage } from './speak.ts';
import { notice } from './survey-screen.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** What the person chose in the chat, or the language of the client. */
const languageOf = async (world: World, { person, locale, language }: Incoming): Promise<Language> =>
  language ?? atHand(async () => (await world.addressBook.find(person))?.language ?? locale, locale);

const reply = async (visitor: Visitor, screen: Screen | Promise<Screen>): Promise<Reply> => ({
  language: visitor.language,
  screen: await screen,
});

const act = (world: World, visitor: Visitor, action: Action): Promise<Reply> => {
  if (action.verb === 'language.set') return speak(world, visitor.person, action.language);
  if (action.verb === 'survey.speak') return speakOnPage(world, visitor.person, action);
  return reply(visitor, press(world, visitor, action));
};

const hear = async (world: World, incoming: Incoming & { readonly kind: 'text' }): Promise<Reply> => {
  const { person, locale, text } = incoming;
  const understood = world.understand(text, locale);
  const visitor = { person, language: await languageOf(world, incoming) };
  if (understood.kind === 'signpost') return reply(visitor, getHelp(world, visitor, understood.route));
  if (understood.kind === 'command')
    return understood.command === 'language'
      ? speakAnswer(world, person, understood.language ?? otherLanguage(visitor.language))
      : reply(visitor, carryOut(world, visitor, understood.command));
  if (isIn(COORDINATORS, world, visitor)) {
    const answer = await askOn(world, visitor, { text, locale, alone: understood });
    return reply(visitor, answer ?? menu(world, person));
  }
  return reply(visitor, understood.kind === 'query' ? notice(COORDINATORS.refusal, world.wave) : menu(world, person));
};

const receive = async (world: World, incoming: Incoming & { readonly kind: 'file' }): Promise<Reply> => {
  const visitor = { person: incoming.person, language: await languageOf(world, incoming) };
  // Who asks for help in the words beside a file gets help, whatever the file is.
  const understood = world.understand(incoming.text, incoming.locale);
  if (understood.kind === 'signpost') return reply(visitor, getHelp(world, visitor, understood.route));
  return reply(
    visitor,
    isIn(SENDERS, world, visitor)
      ? receiveSample(world, visitor.language, incoming.file)
      : notice('file_not_expected', world.wave),
  );
};

/** In a channel or group chat nothing individual happens; HR may leave a reminder there for everybody. */
const elsewhere = async (world: World, visitor: Visitor, asksReminder: boolean): Promise<Screen> =>
  asksReminder && isIn(SENDERS, world, visitor) ? remindEverybody(world) : notice('personal_chat_only', world.wave);

/** The world as somebody meets it who has roles by their Entra groups. */
const forGroups = (world: World, { person, groups = [] }: Pick<Incoming, 'person' | 'groups'>): World =>
  groups.length === 0 ? world : { ...world, organisation: withGroups(world.organisation, person, groups) };

/**
 * Answers what comes in: help before everything else, then what the person may do. Everything that is not understood
 * gets a way on. `undefined`: nothing is to be said (the app was installed a second time).
 */
export const createConverse =
  (house: World) =>
  async (incoming: Incoming): Promise<Reply | undefined> => {
    const world = forGroups(house, incoming);
    const visitor = async (): Promise<Visitor> => ({
      person: incoming.person,
      language: await languageOf(world, incoming),
    });
    switch (incoming.kind) {
      case 'installed':
        return incoming.firstTime
          ? reply({ person: incoming.person, language: incoming.locale }, welcome(world, incoming.person))
          : undefined;
      case 'text':
        return hear(world, incoming);
      case 'action':
        return act(world, await visitor(), incoming.action);
      case 'file':
        return receive(world, incoming);
      case 'unknown_action':
        return reply(await visitor(), notice('old_card', world.wave));
      case 'elsewhere': {
        const who = await visitor();
        return reply(who, elsewhere(world, who, incoming.asksReminder === true));
      }
    }
  };
