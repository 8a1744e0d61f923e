/** Where a person who needs help is led; the identifiers of the vocabulary, and those of the pages of help. */
export const ROUTES = [
  'emergency',
  'suicide_prevention',
  'counsellor',
  'desk',
  'complaint',
  'bystander',
  'manager_guidance',
  'resident',
  'outside',
  'choices',
] as const;
export type Route = (typeof ROUTES)[number];

/** Life is in danger: the pages of 112 and 113. */
export const isDanger = (route: Route): boolean => route === 'emergency' || route === 'suicide_prevention';

/** The route as scripts know it: pages that only the chat has go by the nearest name of the vocabulary. */
export const vocabularyRoute = (route: Route): Exclude<Route, 'resident' | 'outside'> => {
  if (route === 'resident') return 'bystander';
  return route === 'outside' ? 'choices' : route;
};
