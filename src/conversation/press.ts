import type { Action } from './action.ts';
import { askedFigure, examples } from './ask-figure.ts';
import { correctFigure } from './correct-figure.ts';
import { findPerson } from './find-person.ts';
import { getHelp } from './get-help.ts';
import { importSample } from './import-sample.ts';
import { menu } from './introduce.ts';
import { narrowHelp } from './narrow-help.ts';
import { ANY_ROLE, AUDITORS, COORDINATORS, only, PREVIEWERS, PUBLICATIONS, SENDERS } from './only.ts';
import { previewSurvey } from './preview-survey.ts';
import type { Screen } from './reply.ts';
import { responseView } from './response-view.ts';
import { runCampaign } from './run-campaign.ts';
import { showAudit } from './show-audit.ts';
import { showPublications } from './show-publications.ts';
import { takeAlong } from './take-along.ts';
import { takeSurvey } from './take-survey.ts';
import type { Visitor } from './visitor.ts';
import { wantReminders } from './want-reminders.ts';
import type { World } from './world.ts';
import { writeNotes } from './write-notes.ts';

/** What a button leads to, other than another language. Every one that is not for everybody is asked for the role. */
export const press = (
  world: World,
  visitor: Visitor,
  action: Exclude<Action, { readonly verb: 'language.set' | 'survey.speak' }>,
): Screen | Promise<Screen> => {
  const { language } = visitor;
  switch (action.verb) {
    case 'help.show':
      return getHelp(world, visitor, action.route, action.from === 'survey');
    case 'help.find':
    case 'help.found':
      return findPerson(world, visitor, action);
    case 'notes.begin':
    case 'notes.file':
    case 'notes.text':
    case 'notes.dialog':
    case 'notes.copy':
    case 'notes.write':
      return writeNotes(world, visitor, action);
    case 'help.narrow':
      return narrowHelp(world, visitor, action);
    case 'figures.ask':
      return only(world, visitor, COORDINATORS, () => askedFigure(world, visitor, action.query));
    case 'figures.take_along':
      return only(world, visitor, COORDINATORS, () => takeAlong(world, visitor, action.query));
    case 'figures.correct':
    case 'figures.choose':
      return only(world, visitor, COORDINATORS, () => correctFigure(world, visitor, action));
    case 'figures.examples':
      return only(world, visitor, COORDINATORS, () => examples(world, language));
    case 'publications.show':
      return only(world, visitor, PUBLICATIONS, () => showPublications(world));
    case 'audit.show':
      return only(world, visitor, AUDITORS, () => showAudit(world, language, action.before));
    case 'menu.show':
      return menu(world, visitor.person);
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
      return only(world, visitor, SENDERS, () => runCampaign(world, visitor, action));
    case 'response.show':
      return only(world, visitor, ANY_ROLE, () => responseView(world, visitor, action.wave));
    case 'reminders.stop':
    case 'reminders.resume':
      return wantReminders(world, visitor, action.wave, action.verb === 'reminders.resume');
    case 'sample.load_demo':
    case 'sample.confirm':
    case 'sample.cancel':
    case 'sample.errors':
      return only(world, visitor, SENDERS, () => importSample(world, language, action));
    case 'preview.begin':
    case 'preview.answer':
    case 'preview.back':
    case 'preview.end':
      return only(world, visitor, PREVIEWERS, () => previewSurvey(world, language, action));
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
      return takeSurvey(world, visitor, action);
  }
};
