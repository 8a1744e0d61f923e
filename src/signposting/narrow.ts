import type { Route } from './route.ts';

/** What somebody who does not know where to go is asked, at most three questions. */
export const STEPS = {
  /** Whom it is about. */
  about: ['me', 'colleague', 'resident', 'team'],
  /** What they want most now. */
  want: ['talk', 'act', 'know', 'unsure'],
  /** With whom, or how formal. */
  how: ['inside', 'outside', 'light', 'formal'],
} as const;

export type Step = keyof typeof STEPS;

/** What was answered so far; it rides in the buttons of the card and is kept nowhere. */
export type Narrowing = { readonly [Asked in Step]?: (typeof STEPS)[Asked][number] | undefined };

/** The next question with its answers, or the route at the end. */
export type Narrowed =
  { readonly ask: Step; readonly answers: readonly string[] } | { readonly route: Exclude<Route, 'choices'> };

const talk = (how: Narrowing['how']): Narrowed => {
  switch (how) {
    case undefined:
      return { ask: 'how', answers: ['inside', 'outside'] };
    case 'outside':
      return { route: 'outside' };
    case 'inside':
    case 'light':
    case 'formal':
      return { route: 'counsellor' };
  }
};

const act = (how: Narrowing['how']): Narrowed => {
  switch (how) {
    case undefined:
      return { ask: 'how', answers: ['light', 'formal', 'outside'] };
    case 'formal':
      return { route: 'complaint' };
    case 'outside':
      return { route: 'outside' };
    case 'inside':
    case 'light':
      return { route: 'desk' };
  }
};

/**
 * Narrows "I do not know" to one route in at most three questions: whom it is about, what is wanted, and how. A manager
 * and who writes about a resident are there after the first.
 */
export const narrow = ({ about, want, how }: Narrowing): Narrowed => {
  if (about === undefined) return { ask: 'about', answers: STEPS.about };
  if (about === 'team') return { route: 'manager_guidance' };
  if (about === 'resident') return { route: 'resident' };
  switch (want) {
    case undefined:
      return { ask: 'want', answers: STEPS.want };
    case 'act':
      return act(how);
    case 'know':
      return about === 'colleague' ? { route: 'bystander' } : talk(how);
    case 'talk':
    case 'unsure':
      return talk(how);
  }
};
