import { rolesOf } from '../organisation/organisation.ts';
import { checkDirectory } from '../signposting/check.ts';
import { getHelp, type HelpReader } from './get-help.ts';
import type { Screen } from './reply.ts';
import type { World } from './world.ts';

/** What wants checking among the contacts, for an administrator; anybody else who asks for contacts is shown them. */
export const contactsToCheck = (world: World, reader: HelpReader): Screen | Promise<Screen> => {
  const { departments } = world.organisation;
  if (!rolesOf(world.organisation, reader.person).includes('administrator')) return getHelp(world, reader, 'choices');
  const ids = departments.map(({ id }) => id);
  return { kind: 'contacts_check', findings: checkDirectory(world.directory, ids, world.now()), departments };
};
