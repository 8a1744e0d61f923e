import { join } from 'node:path';
import { z } from 'zod/v4';
import { type Localised, localisedSchema } from '../i18n/localised.ts';
import { ContentError, readContentFile } from './content-file.ts';
import { type Department, type DepartmentId, departmentSchema } from './department.ts';
import { type PersonId, personId } from './person.ts';
import { type GroupRole, groupRoleSchema, type Role, type RoleAssignment, roleAssignmentSchema } from './role.ts';

/** The departments that take part, and who may do what. */
export interface Organisation {
  readonly departments: readonly Department[];
  readonly roles: readonly RoleAssignment[];
  /** Roles by Entra group, for who comes with a token that names the person's groups. */
  readonly groups: readonly GroupRole[];
  /** How somebody takes part who would rather not do so through Teams; a general word stands in where it is absent. */
  readonly otherWay?: Localised;
}

const schema = z.strictObject({
  departments: z.array(departmentSchema).min(1),
  roles: z.array(roleAssignmentSchema),
  groups: z.array(groupRoleSchema).default([]),
  otherWay: localisedSchema.optional(),
});

const refuseTwice = (file: string, place: string, ids: readonly string[]): void => {
  const second = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (second !== -1) throw new ContentError(file, `${place}[${second}]`, `${ids[second] ?? ''} stands here twice`);
};

const checkRole = (
  file: string,
  role: Pick<RoleAssignment, 'role' | 'department'>,
  at: string,
  known: ReadonlySet<DepartmentId>,
): void => {
  const place = `${at}.department`;
  if (role.role === 'coordinator' && role.department === undefined)
    throw new ContentError(file, place, 'a coordinator coordinates a department: name it');
  if (role.department !== undefined && !known.has(role.department))
    throw new ContentError(file, place, `${role.department} is not among the departments of this file`);
};

/**
 * Reads and checks `organisation.json` in the content folder. Throws `ContentError` naming the file and the place: a
 * department, unit or role that stands there twice, a coordinator without department, a department that is not there.
 */
export const loadOrganisation = (folder: string): Organisation => {
  const file = join(folder, 'organisation.json');
  const { departments, roles: assigned, groups: grouped, otherWay } = readContentFile(file, schema);
  const roles = assigned.map((role) => ({ ...role, person: personId(role.person) }));
  refuseTwice(
    file,
    'departments',
    departments.map(({ id }) => id),
  );
  departments.forEach((department, index) => {
    refuseTwice(
      file,
      `departments[${index}].units`,
      department.units.map(({ id }) => id),
    );
  });
  refuseTwice(
    file,
    'roles',
    roles.map(({ person, role }) => `${role} for ${person}`),
  );
  const groups = grouped.map((role) => ({ ...role, group: role.group.toLowerCase() }));
  refuseTwice(
    file,
    'groups',
    groups.map(({ group, role }) => `${role} for ${group}`),
  );
  const known = new Set(departments.map(({ id }) => id));
  roles.forEach((role, index) => {
    checkRole(file, role, `roles[${index}]`, known);
  });
  groups.forEach((role, index) => {
    checkRole(file, role, `groups[${index}]`, known);
  });
  return { departments, roles, groups, ...(otherWay === undefined ? {} : { otherWay }) };
};

/** What this person may do beyond answering and finding help; empty for most people. */
export const rolesOf = (organisation: Organisation, person: PersonId): readonly Role[] =>
  organisation.roles.filter((assigned) => assigned.person === personId(person)).map(({ role }) => role);

/** The same organisation, in which this person has the roles of these Entra groups besides their own. */
export const withGroups = (organisation: Organisation, person: PersonId, groups: readonly string[]): Organisation => {
  const held = new Set(groups.map((group) => group.toLowerCase()));
  const granted = organisation.groups
    .filter(({ group }) => held.has(group))
    .map(({ role, department }) => ({
      person: personId(person),
      role,
      ...(department === undefined ? {} : { department }),
    }));
  return granted.length === 0 ? organisation : { ...organisation, roles: [...organisation.roles, ...granted] };
};

/** The department that this person has a role in; `undefined` for a role without department, or no role. */
export const departmentOf = (organisation: Organisation, person: PersonId): DepartmentId | undefined =>
  organisation.roles.find((assigned) => assigned.person === personId(person) && assigned.department !== undefined)
    ?.department;
