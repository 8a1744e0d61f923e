import { z } from 'zod/v4';
import { localisedSchema } from '../i18n/localised.ts';

/** The ministries, by the identifiers of the vocabulary. */
export const DEPARTMENTS = [
  'az',
  'bz',
  'bzk',
  'def',
  'ezk',
  'fin',
  'ienw',
  'jenv',
  'lvvn',
  'ocw',
  'szw',
  'vws',
] as const;
export type DepartmentId = (typeof DEPARTMENTS)[number];

export const departmentSchema = z.strictObject({
  id: z.enum(DEPARTMENTS),
  name: localisedSchema,
  units: z.array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), name: localisedSchema })),
});

/** A ministry with its organisation units. */
export type Department = Readonly<z.infer<typeof departmentSchema>>;
