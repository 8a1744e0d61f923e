import { join } from 'node:path';
import { ContentError, readContentFile } from '../organisation/content-file.ts';
import type { DepartmentId } from '../organisation/department.ts';
import { type Ladder, loadLadder } from './ladder.ts';
import { refuseSuperseded } from './superseded.ts';
import type { Route } from './route.ts';
import {
  type DepartmentContact,
  type Page,
  type Signpost,
  departmentContactsSchema,
  routesSchema,
  signpostFileSchema,
} from './signpost.ts';

/** Every signpost, every page of help, and the contacts of the departments; it lies in memory and needs no database. */
export interface Directory {
  readonly signposts: ReadonlyMap<string, Signpost>;
  readonly pages: Readonly<Record<Route, Page>>;
  readonly thanks: readonly string[];
  readonly departments: Readonly<Partial<Record<DepartmentId, readonly DepartmentContact[]>>>;
  /** Contacts that serve every department. */
  readonly everywhere: readonly DepartmentContact[];
  /** The (de-)escalation ladder for managers; absent until its text is loaded. */
  readonly ladder?: Ladder;
}

const GROUPS = ['danger', 'inside', 'desks', 'outside'] as const;

/** These come first on their page, whatever somebody changes in the files. */
const FIRST: readonly (readonly [Route, readonly string[]])[] = [
  ['emergency', ['112']],
  ['suicide_prevention', ['113', '112']],
];

const loadSignposts = (folder: string): ReadonlyMap<string, Signpost> => {
  const all = new Map<string, Signpost>();
  for (const group of GROUPS) {
    const file = join(folder, `${group}.json`);
    readContentFile(file, signpostFileSchema).signposts.forEach((signpost, index) => {
      const place = `signposts[${index}]`;
      if (all.has(signpost.id)) throw new ContentError(file, `${place}.id`, `${signpost.id} stands here twice`);
      refuseSuperseded(file, place, signpost);
      all.set(signpost.id, signpost);
    });
  }
  if (
    ![...all.values()].some(
      (signpost) => signpost.confidentialRoute === true && signpost.contact.where === 'department',
    )
  )
    throw new ContentError(join(folder, 'inside.json'), 'signposts', 'none is a confidentialRoute of a department');
  return all;
};

const loadPages = (folder: string, signposts: ReadonlyMap<string, Signpost>): Pick<Directory, 'pages' | 'thanks'> => {
  const file = join(folder, 'routes.json');
  const { routes: pages, thanks } = readContentFile(file, routesSchema);
  const check = (place: string, ids: readonly string[]): void => {
    const unknown = ids.findIndex((id) => !signposts.has(id));
    if (unknown !== -1)
      throw new ContentError(file, `${place}[${unknown}]`, `there is no signpost ${ids[unknown] ?? ''}`);
  };
  check('thanks', thanks);
  for (const [route, page] of Object.entries(pages)) {
    check(`routes.${route}.signposts`, page.signposts);
    refuseSuperseded(file, `routes.${route}`, page);
    const self = page.choices.findIndex((choice) => choice.route === route);
    if (self !== -1) throw new ContentError(file, `routes.${route}.choices[${self}]`, 'leads to the page it stands on');
  }
  for (const [route, first] of FIRST)
    if (first.some((id, index) => pages[route].signposts[index] !== id))
      throw new ContentError(file, `routes.${route}.signposts`, `begins with ${first.join(', then ')}`);
  return { pages, thanks };
};

const loadDepartments = (
  folder: string,
  signposts: ReadonlyMap<string, Signpost>,
): Pick<Directory, 'departments' | 'everywhere'> => {
  const file = join(folder, 'departments.json');
  const { departments, everywhere = [] } = readContentFile(file, departmentContactsSchema);
  const check = (contacts: readonly DepartmentContact[], place: string): void => {
    contacts.forEach((contact, index) => {
      const at = `${place}[${index}]`;
      if (signposts.get(contact.signpost)?.contact.where !== 'department')
        throw new ContentError(file, `${at}.signpost`, `${contact.signpost} is no signpost of a department`);
      const wrong = (contact.away ?? []).findIndex(({ from, until }) => until < from);
      if (wrong !== -1) throw new ContentError(file, `${at}.away[${wrong}]`, 'ends before it begins');
      refuseSuperseded(file, at, contact);
    });
  };
  for (const [department, contacts] of Object.entries(departments)) check(contacts, `departments.${department}`);
  check(everywhere, 'everywhere');
  return { departments, everywhere };
};

const checkDanger = (folder: string, signposts: ReadonlyMap<string, Signpost>): void => {
  for (const id of ['112', '113']) {
    const contact = signposts.get(id)?.contact;
    if (contact?.where !== 'national' || Object.values(contact.reach).some((reach) => !reach.includes(id)))
      throw new ContentError(join(folder, 'danger.json'), 'signposts', `${id} with its number is always there`);
  }
};

/**
 * Reads and checks the signposts in the content folder (its folder `signposts`). Throws `ContentError` naming the file
 * and the path: a wrong shape, a signpost that is not there or stands twice, a superseded number, a page of danger
 * that does not begin with its number.
 */
export const loadDirectory = (contentFolder: string): Directory => {
  const folder = join(contentFolder, 'signposts');
  const signposts = loadSignposts(folder);
  checkDanger(folder, signposts);
  const ladder = loadLadder(folder);
  return {
    signposts,
    ...(ladder === undefined ? {} : { ladder }),
    ...loadPages(folder, signposts),
    ...loadDepartments(folder, signposts),
  };
};
