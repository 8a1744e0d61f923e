import type { Places } from '../config/config.ts';
import { loadOrganisation, rolesOf } from '../organisation/organisation.ts';
import { personId } from '../organisation/person.ts';
import { CommandError } from './command-error.ts';

/** Throws `CommandError` unless this is an HR sender of the organisation. */
export const checkSender = ({ content }: Places, by: string | undefined): void => {
  if (by === undefined) throw new CommandError('--by: name the HR sender who gives the command, by object id');
  if (!rolesOf(loadOrganisation(content), personId(by)).includes('hr_sender'))
    throw new CommandError(`--by: ${by} has not the role hr_sender in organisation.json`);
};
