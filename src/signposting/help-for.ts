import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import type { DepartmentId } from '../organisation/department.ts';
import type { Directory } from './directory.ts';
import { type Reader, doorsOf } from './doors.ts';
import type { Door, HelpView, SignpostView } from './help-view.ts';
import { isOfficeTime, isOpen } from './opening-hours.ts';
import { isDanger, type Route } from './route.ts';
import { viewOf } from './signpost-view.ts';

const viewsOfAll = (directory: Directory, ids: readonly string[], reader: Reader): readonly SignpostView[] =>
  ids.flatMap((id) => {
    const signpost = directory.signposts.get(id);
    return signpost === undefined ? [] : [viewOf(directory, signpost, reader)];
  });

/** Pages on which people are looked for: there somebody should answer at night too. */
const WITH_PEOPLE: readonly Route[] = ['counsellor', 'choices'];

/** Pages that lead to a talk or a complaint, which somebody may want to prepare. */
const WITH_NOTES: readonly Route[] = ['counsellor', 'desk', 'complaint'];

const openNow = (directory: Directory, route: Route, reader: Reader & { readonly now: number }): readonly Door[] =>
  isOfficeTime(reader.now) || !WITH_PEOPLE.includes(route)
    ? []
    : [...directory.signposts.values()].flatMap((signpost) => {
        const { contact, name } = signpost;
        if (contact.where !== 'national' || contact.phone === undefined || signpost.id === '112') return [];
        if (contact.hours === undefined || !isOpen(contact.hours, reader.now)) return [];
        return doorsOf(directory, signpost, reader).doors.map((door) => ({ name: name[reader.language], ...door }));
      });

/** For whom a page of help is; what is not known is left out. */
export type HelpFor = Pick<Reader, 'language' | 'department' | 'unit' | 'wish'> & {
  /** Milliseconds since the epoch. */
  readonly now: number;
};

/**
 * One page of help, from memory alone: nothing is looked up, stored, counted or logged. `now` decides what is said of a
 * contact that was verified long ago or is away, and which numbers are open. 112 and 113 stand on every page. The page
 * `counsellor` has all contacts to choose from; without a department one of each, where these are few.
 */
export const helpFor = (directory: Directory, route: Route, reader: HelpFor): HelpView => {
  const page = directory.pages[route];
  const { language } = reader;
  const { honesty, danger } = messages(language).help;
  const contacts = route === 'counsellor' ? 'all' : 'one';
  return {
    route,
    title: page.title[language],
    lead: page.lead[language],
    signposts: viewsOfAll(directory, page.signposts, { ...reader, contacts }),
    openNow: openNow(directory, route, { ...reader, contacts }),
    steps: (route === 'manager_guidance' ? (directory.ladder?.steps ?? []) : []).map(({ title, text }) => ({
      title: title[language],
      text: text[language],
    })),
    choosesPerson: route === 'counsellor',
    offersNotes: WITH_NOTES.includes(route),
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
