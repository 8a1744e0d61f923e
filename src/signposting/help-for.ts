import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { DepartmentId } from '../organisation/department.ts';
import type { Directory } from './directory.ts';
import type { Reader } from './doors.ts';
import type { HelpView, SignpostView } from './help-view.ts';
import { isDanger, type Route } from './route.ts';
import { viewOf } from './signpost-view.ts';

const viewsOfAll = (directory: Directory, ids: readonly string[], reader: Reader): readonly SignpostView[] =>
  ids.flatMap((id) => {
    const signpost = directory.signposts.get(id);
    return signpost === undefined ? [] : [viewOf(directory, signpost, reader)];
  });

/**
 * One page of help, from memory alone: nothing is looked up, stored, counted or logged. `now` (milliseconds since the
 * epoch) decides what is said of a contact that was verified long ago. 112 and 113 stand on every page. The page
 * `counsellor` has all contacts to choose from; without a department one of each, where these are few.
 */
export const helpFor = (
  directory: Directory,
  route: Route,
  reader: { readonly language: Language; readonly department?: DepartmentId; readonly now: number },
): HelpView => {
  const page = directory.pages[route];
  const { language } = reader;
  const { honesty, danger } = messages(language).help;
  return {
    route,
    title: page.title[language],
    lead: page.lead[language],
    signposts: viewsOfAll(directory, page.signposts, { ...reader, contacts: route === 'counsellor' ? 'all' : 'one' }),
    choices: page.choices.map((choice) => ({ route: choice.route, label: choice.label[language] })),
    ...(isDanger(route) ? {} : { danger }),
    honesty,
  };
};

/** The main signposts for the end of the questionnaire, each once. */
export const thanksSignposts = (
  directory: Directory,
  reader: { readonly language: Language; readonly department?: DepartmentId },
): readonly SignpostView[] => viewsOfAll(directory, directory.thanks, { ...reader, contacts: 'one' });
