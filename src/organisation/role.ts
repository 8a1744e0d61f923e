import { z } from 'zod/v4';
import { DEPARTMENTS } from './department.ts';

/** What somebody may do beyond answering and finding help; everybody may do those. */
export const ROLES = ['hr_sender', 'coordinator', 'rijk_coordinator', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export const roleAssignmentSchema = z.strictObject({
  person: z.string().min(1),
  role: z.enum(ROLES),
  /** The department a coordinator coordinates; a coordinator sees that and the whole Rijk. */
  department: z.enum(DEPARTMENTS).optional(),
});
export type RoleAssignment = Readonly<z.infer<typeof roleAssignmentSchema>>;

/** A role that everybody in an Entra group has. */
export const groupRoleSchema = z.strictObject({
  group: z.guid(),
  role: z.enum(ROLES),
  department: z.enum(DEPARTMENTS).optional(),
});
export type GroupRole = Readonly<z.infer<typeof groupRoleSchema>>;
