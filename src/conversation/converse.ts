import { type Language, otherLanguage } from '../i18n/language.ts';
import { rolesOf, withGroups } from '../organisation/organisation.ts';
import type { PersonId } from '../organisation/person.ts';
import { type Role, ROLES } from '../organisation/role.ts';
import type { Wave } from '../wave.ts';
import type { Action } from './action.ts';
import { askedFigure, examples } from './ask-figure.ts';
import { askOn, lastAnswer } from './ask-on.ts';
import { atHand } from './at-hand.ts';
import type { Command } from './command.ts';
import { correctFigure } from './correct-figure.ts';
import { contactsToCheck } from './contacts-check.ts';
import { findPerson } from './find-person.ts';
import { getHelp } from './get-help.ts';
import { narrowHelp } from './narrow-help.ts';
import type { Incoming } from './incoming.ts';
import { menu, welcome } from './introduce.ts';
import type { NoticeKind, Reply, Screen } from './reply.ts';
import { previewSurvey } from './preview-survey.ts';
import { importSample, receiveSample } from './import-sample.ts';
import { remindEverybody } from './remind-everybody.ts';
import { responseView } from './response-view.ts';
import { runCampaign } from './run-campaign.ts';
import { surveyDoor } from './survey-door.ts';
import { showAudit } from './show-audit.ts';
import { showPublications } from './show-publications.ts';
import { takeAlong } from './take-along.ts';
import { takeSurvey } from './take-survey.ts';
import { wantReminders } from './want-reminders.ts';
import type { World } from './world.ts';
import { writeNotes } from './write-notes.ts';

interface Visitor {
  readonly person: PersonId;
  readonly language: Language;
}

/** What the person chose in the chat, or the language of the client. */
const languageOf = async (world: World, { person, locale, language }: Incoming): Promise<Language> =>
  language ?? atHand(async () => (await world.addressBook.find(person))?.language ?? locale, locale);

const may = (world: World, { person }: Visitor, ...roles: readonly Role[]): boolean =>
  rolesOf(world.organisation, person).some((role) => roles.includes(role));

const notice = (world: World, kind: NoticeKind): Screen => ({ kind: 'notice', notice: kind, wave: world.wave });

const speak = async (world: World, visitor: Visitor, language: Language): Promise<Reply> => {
  await world.addressBook.speak(visitor.person, language);
  return { language, screen: notice(world, 'language_set') };
};

/** The same page in another language, which is then the person's. */
const speakOn = async (
  world: World,
  { person }: Visitor,
  action: Extract<Action, { verb: 'survey.speak' }>,
): Promise<Reply> => {
  const visitor = { person, language: action.language };
  await world.addressBook.speak(person, action.language);
  return reply(visitor, takeSurvey(world, visitor, action));
};

const onlyHrSenders = (world: World, visitor: Visitor, work: () => Promise<Screen>): Promise<Screen> =>
  may(world, visitor, 'hr_sender') ? work() : Promise.resolve(notice(world, 'no_campaign_role'));

/** For who answers for the questionnaire; whether they are in the sample does not matter. */
const onlyPreviewers = (world: World, visitor: Visitor, screen: () => Screen): Screen =>
  may(world, visitor, 'hr_sender', 'administrator') ? screen() : notice(world, 'no_preview_role');

/** How many have taken part so far, for every role; who has none is asked for figures that nobody may see. */
const showResponse = (world: World, visitor: Visitor, wave: Wave): Screen | Promise<Screen> =>
  may(world, visitor, ...ROLES) ? responseView(world, visitor, wave) : notice(world, 'no_figures_role');

/** In a channel or group chat nothing individual happens; HR may leave a reminder there for everybody. */
const elsewhere = async (world: World, visitor: Visitor, asksReminder: boolean): Promise<Screen> =>
  asksReminder && may(world, visitor, 'hr_sender') ? remindEverybody(world) : notice(world, 'personal_chat_only');

const onlyAdministrators = (world: World, visitor: Visitor, work: () => Promise<Screen>): Promise<Screen> =>
  may(world, visitor, 'administrator') ? work() : Promise.resolve(notice(world, 'no_audit_role'));

const FIGURE_ROLES = ['coordinator', 'rijk_coordinator'] as const;

const onlyCoordinators = async (
  world: World,
  visitor: Visitor,
  work: () => Screen | Promise<Screen>,
): Promise<Screen> => (may(world, visitor, ...FIGURE_ROLES) ? work() : notice(world, 'no_figures_role'));

/** "In het Engels" after an answer: the same answer in English, which is then the person's language. */
const speakAsked = async (world: World, { person }: Visitor, language: Language): Promise<Reply> => {
  const visitor = { person, language };
  const spoken = await speak(world, visitor, language);
  const again = may(world, visitor, ...FIGURE_ROLES) ? await lastAnswer(world, visitor) : undefined;
  return again === undefined ? spoken : reply(visitor, again);
};

const reply = async (visitor: Visitor, screen: Screen | Promise<Screen>): Promise<Reply> => ({
  language: visitor.language,
  screen: await screen,
});

const press = (world: World, visitor: Visitor, action: Action): Promise<Reply> => {
  const { language } = visitor;
  switch (action.verb) {
    case 'help.show':
      return reply(visitor, getHelp(world, visitor, action.route, action.from === 'survey'));
    case 'help.find':
    case 'help.found':
      return reply(visitor, findPerson(world, visitor, action));
    case 'notes.begin':
    case 'notes.file':
    case 'notes.text':
    case 'notes.write':
      return reply(visitor, writeNotes(world, visitor, action));
    case 'help.narrow':
      return reply(visitor, narrowHelp(world, visitor, action));
    case 'figures.ask':
      return reply(
        visitor,
        onlyCoordinators(world, visitor, () => askedFigure(world, visitor, action.query)),
      );
    case 'figures.take_along':
      return reply(
        visitor,
        onlyCoordinators(world, visitor, () => takeAlong(world, visitor, action.query)),
      );
    case 'figures.correct':
    case 'figures.choose':
      return reply(
        visitor,
        onlyCoordinators(world, visitor, () => correctFigure(world, visitor, action)),
      );
    case 'figures.examples':
      return reply(
        visitor,
        onlyCoordinators(world, visitor, () => examples(world, language)),
      );
    case 'publications.show':
      return reply(
        visitor,
        may(world, visitor, 'administrator') ? showPublications(world) : notice(world, 'no_publications_role'),
      );
    case 'audit.show':
      return reply(
        visitor,
        onlyAdministrators(world, visitor, () => showAudit(world, language, action.before)),
      );
    case 'language.set':
      return speak(world, visitor, action.language);
    case 'menu.show':
      return reply(visitor, menu(world, visitor.person));
    case 'campaign.show':
    case 'campaign.preview':
    case 'campaign.test':
    case 'campaign.text':
    case 'campaign.set_text':
    case 'campaign.correct':
    case 'campaign.send':
    case 'campaign.remind':
    case 'campaign.plan':
    case 'campaign.schedule':
    case 'campaign.approve':
    case 'campaign.control':
    case 'campaign.more':
    case 'campaign.undeliverable':
      return reply(
        visitor,
        onlyHrSenders(world, visitor, () => runCampaign(world, visitor, action)),
      );
    case 'response.show':
      return reply(visitor, showResponse(world, visitor, action.wave));
    case 'reminders.stop':
    case 'reminders.resume':
      return reply(visitor, wantReminders(world, visitor, action.wave, action.verb === 'reminders.resume'));
    case 'sample.load_demo':
    case 'sample.confirm':
    case 'sample.cancel':
    case 'sample.errors':
      return reply(
        visitor,
        onlyHrSenders(world, visitor, () => importSample(world, language, action)),
      );
    case 'preview.begin':
    case 'preview.answer':
    case 'preview.back':
    case 'preview.end':
      return reply(
        visitor,
        onlyPreviewers(world, visitor, () => previewSurvey(world, language, action)),
      );
    case 'survey.speak':
      return speakOn(world, visitor, action);
    case 'survey.begin':
    case 'survey.consent':
    case 'survey.answer':
    case 'survey.back':
    case 'survey.hide':
    case 'survey.hand_in':
    case 'survey.stop':
    case 'survey.decline':
    case 'survey.resume':
    case 'survey.wipe':
      return reply(visitor, takeSurvey(world, visitor, action));
  }
};

const command = (world: World, visitor: Visitor, words: Command): Promise<Reply> => {
  const { wave } = world;
  switch (words.command) {
    case 'help':
      return reply(visitor, getHelp(world, visitor, 'choices'));
    case 'contacts':
      return reply(visitor, contactsToCheck(world, visitor));
    case 'language':
      return speakAsked(world, visitor, words.language ?? otherLanguage(visitor.language));
    case 'campaign':
      return press(world, visitor, { verb: 'campaign.show', wave });
    case 'reminder':
      return press(world, visitor, { verb: 'campaign.preview', wave, letter: 'reminder' });
    case 'preview':
      return reply(
        visitor,
        onlyPreviewers(world, visitor, () => notice(world, 'preview_start')),
      );
    case 'survey':
      return reply(visitor, surveyDoor(world, visitor.person));
    case 'decline':
      return press(world, visitor, { verb: 'survey.decline', wave });
    case 'no_reminders':
      return press(world, visitor, { verb: 'reminders.stop', wave });
    case 'reminders_again':
      return press(world, visitor, { verb: 'reminders.resume', wave });
    case 'response':
      return press(world, visitor, { verb: 'response.show', wave });
    case 'wipe':
      return press(world, visitor, { verb: 'survey.wipe', wave });
    case 'publications':
      return press(world, visitor, { verb: 'publications.show' });
    case 'audit':
      return press(world, visitor, { verb: 'audit.show' });
    case 'figures':
      return press(world, visitor, { verb: 'figures.examples' });
    case 'menu':
    case 'report':
      return reply(visitor, menu(world, visitor.person));
  }
};

const hear = async (world: World, incoming: Incoming & { readonly kind: 'text' }): Promise<Reply> => {
  const { person, locale, text } = incoming;
  const understood = world.understand(text, locale);
  const visitor = { person, language: await languageOf(world, incoming) };
  if (understood.kind === 'signpost') return reply(visitor, getHelp(world, visitor, understood.route));
  if (understood.kind === 'command') return command(world, visitor, understood);
  if (may(world, visitor, ...FIGURE_ROLES)) {
    const answer = await askOn(world, visitor, { text, locale, alone: understood });
    return reply(visitor, answer ?? menu(world, person));
  }
  return reply(visitor, understood.kind === 'query' ? notice(world, 'no_figures_role') : menu(world, person));
};

const receive = async (world: World, incoming: Incoming & { readonly kind: 'file' }): Promise<Reply> => {
  const visitor = { person: incoming.person, language: await languageOf(world, incoming) };
  // Who asks for help in the words beside a file gets help, whatever the file is.
  const understood = world.understand(incoming.text, incoming.locale);
  if (understood.kind === 'signpost') return reply(visitor, getHelp(world, visitor, understood.route));
  return reply(
    visitor,
    may(world, visitor, 'hr_sender')
      ? receiveSample(world, visitor.language, incoming.file)
      : notice(world, 'file_not_expected'),
  );
};

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
        return press(world, await visitor(), incoming.action);
      case 'file':
        return receive(world, incoming);
      case 'unknown_action':
        return reply(await visitor(), notice(world, 'old_card'));
      case 'elsewhere': {
        const who = await visitor();
        return reply(who, elsewhere(world, who, incoming.asksReminder === true));
      }
    }
  };
