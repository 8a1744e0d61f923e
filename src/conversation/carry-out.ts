import type { Command } from './command.ts';
import { contactsToCheck } from './contacts-check.ts';
import { getHelp } from './get-help.ts';
import { menu } from './introduce.ts';
import { only, PREVIEWERS } from './only.ts';
import { press } from './press.ts';
import type { Screen } from './reply.ts';
import { surveyDoor } from './survey-door.ts';
import { notice } from './survey-screen.ts';
import type { Visitor } from './visitor.ts';
import type { World } from './world.ts';

/** What a typed command leads to, other than another language; most say what a button says as well. */
export const carryOut = (
  world: World,
  visitor: Visitor,
  command: Exclude<Command['command'], 'language'>,
): Screen | Promise<Screen> => {
  const { wave } = world;
  switch (command) {
    case 'help':
      return getHelp(world, visitor, 'choices');
    case 'without_window':
      return press(world, visitor, { verb: 'notes.text' });
    case 'contacts':
      return contactsToCheck(world, visitor);
    case 'campaign':
      return press(world, visitor, { verb: 'campaign.show', wave });
    case 'reminder':
      return press(world, visitor, { verb: 'campaign.preview', wave, letter: 'reminder' });
    case 'preview':
      return only(world, visitor, PREVIEWERS, () => notice('preview_start', wave));
    case 'survey':
      return surveyDoor(world, visitor.person);
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
      return menu(world, visitor.person);
  }
};
