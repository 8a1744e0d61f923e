import type { Role } from '../../organisation/role.ts';
import type { Wave } from '../../wave.ts';

/** The ways that somebody has. */
export type MenuScreen =
  | { readonly kind: 'welcome'; readonly roles: readonly Role[]; readonly invited: boolean; readonly wave: Wave }
  | { readonly kind: 'menu'; readonly roles: readonly Role[]; readonly invited: boolean; readonly wave: Wave };
