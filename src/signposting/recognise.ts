import type { Route } from './route.ts';

/** The route for a message that asks for help, or `undefined`. */
export const recognise = (text: string): Route | undefined =>
  /mes op te wachten/.test(text) ? 'emergency' : /niet meer leven/.test(text) ? 'suicide_prevention' : undefined;
