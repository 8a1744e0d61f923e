import { ROUTES, type Route } from '../route.ts';

/** What a message can ask for: one of the routes, or no help at all. */
export type Outcome = Route | 'none';

/** In the order in which the weights are kept. */
export const OUTCOMES: readonly Outcome[] = [...ROUTES, 'none'];
