import type { DepartmentId } from '../organisation/department.ts';
import type { Invitee } from '../register/invitee.ts';
import { employee } from './employee.ts';
import { pick, type Random } from './random.ts';

/** What the made-up sample draws from. */
export interface SampleWords {
  readonly functions: readonly string[];
  readonly domains: readonly string[];
  readonly departments: readonly DepartmentId[];
}

/** So many made-up invitees, one in ten of whom reads English. */
export const madeUpSample = (
  size: number,
  { functions, domains, departments }: SampleWords,
  random: Random,
): readonly Invitee[] =>
  Array.from({ length: size }, (_, number) => ({
    person: employee(number).aadObjectId,
    language: number % 10 === 0 ? 'en' : 'nl',
    function: pick(functions, random),
    domain: pick(domains, random),
    department: pick(departments, random),
  }));
