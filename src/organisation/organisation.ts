import { join } from 'node:path';
import { z } from 'zod/v4';
import { type Localised, localisedSchema } from '../i18n/localised.ts';
import { ContentError, readContentFile } from './content-file.ts';
import { type Department, type DepartmentId, departmentSchema } from './department.ts';
import { type PersonId, personId } from './person.ts';
import { type Role, type RoleAssignment, roleAssignmentSchema } from './role.ts';

/** The departments that take part, and who may do what. */
export interface Organisation {
  readonly departments: readonly Department[];
  readonly roles: readonly RoleAssignment[];
  /** How somebody takes part who would rather not do so through Teams; a general word stands in where it is absent. */
  readonly otherWay?: Localised;
}

const schema = z.strictObject({
  departments: z.array(departmentSchema).min(1),
  roles: z.array(roleAssignmentSchema),
  otherWay: localisedSchema.optional(),
});

const refuseTwice = (file: string, place: string, ids: readonly string[]): void => {
  const second = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (second !== -1) throw new ContentError(file, `${place}[${second}]`, `${ids[second] ?? ''} stands here twice`);
};

const checkRole = (file: string, role: RoleAssignment, index: number, known: ReadonlySet<DepartmentId>): void => {
  const place = `roles[${index}].department`;
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
  const { departments, roles: assigned, otherWay } = readContentFile(file, schema);
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
  const known = new Set(departments.map(({ id }) => id));
  roles.forEach((role, index) => {
    checkRole(file, role, index, known);
  });
  return { departments, roles, ...(otherWay === undefined ? {} : { otherWay }) };
};

/** What this person may do beyond answering and finding help; empty for most people. */
export const rolesOf = (organisation: Organisation, person: PersonId): readonly Role[] =>
  organisation.roles.filter((assigned) => assigned.person === personId(person)).map(({ role }) => role);

/** The department that this person has a role in; `undefined` for a role without department, or no role. */
export const departmentOf = (organisation: Organisation, person: PersonId): DepartmentId | undefined =>
  organisation.roles.find((assigned) => assigned.person === personId(person) && assigned.department !== undefined)
    ?.department;
