import type { DepartmentId } from '../organisation/department.ts';
import type { Role } from '../organisation/role.ts';
import type { Interpretation } from './outcome.ts';
import type { Query } from './query.ts';

/** Who asks. */
export interface Asker {
  readonly roles: readonly Role[];
  readonly department?: DepartmentId | undefined;
}

/** "mijn departement", said by somebody whose department is not known here. */
const OWN = 'own';

/**
 * A coordinator sees the own department and the whole Rijk; the Rijk coordinator sees every department; who has
 * neither role sees no figures.
 */
export const authorise = (query: Query, asker: Asker): 'allowed' | 'out_of_scope' => {
  if (asker.roles.includes('rijk_coordinator')) return 'allowed';
  if (!asker.roles.includes('coordinator')) return 'out_of_scope';
  const named = query.where['department'];
  if (query.by.includes('department')) return 'out_of_scope';
  return named === undefined || named === OWN || named === asker.department ? 'allowed' : 'out_of_scope';
};

/** The query with the asker's own department in the place of "mijn departement". */
const ownNamed = (query: Query, { department }: Asker): Query =>
  query.where['department'] === OWN && department !== undefined
    ? { ...query, where: { ...query.where, department } }
    : query;

/** The interpretation as this person may have it: a query outside the scope becomes `refuse`. */
export const withinScope = (interpretation: Interpretation, asker: Asker): Interpretation => {
  if (interpretation.kind === 'query') {
    const query = ownNamed(interpretation.query, asker);
    return authorise(query, asker) === 'allowed'
      ? { kind: 'query', query }
      : { kind: 'refuse', reason: 'out_of_scope', query };
  }
  if (interpretation.kind === 'clarify') {
    const options = interpretation.options.filter((one) => authorise(one, asker) === 'allowed');
    return { ...interpretation, options: options.map((one) => ownNamed(one, asker)) };
  }
  const named = interpretation.kind === 'refuse' ? interpretation.query?.where['department'] : undefined;
  const isAnothers =
    asker.department !== undefined && named !== undefined && named !== OWN && named !== asker.department;
  return isAnothers && interpretation.kind === 'refuse' && !asker.roles.includes('rijk_coordinator')
    ? { ...interpretation, reason: 'out_of_scope' }
    : interpretation;
};
