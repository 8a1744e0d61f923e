/** Whose experience an indicator is about; all over the past 12 months. */
export const PERSPECTIVES = ['experienced', 'witnessed_colleagues', 'witnessed_residents'] as const;

/** With whom an experience can be discussed. */
export const COUNTERPARTS = [
  'manager',
  'colleague',
  'counsellor',
  'hr',
  'social_worker',
  'occupational_physician',
  'desk',
  'complaints_committee',
  'outside',
] as const;

/** The three ways to feel about the handling; together they are everybody who discussed it and answered. */
const HANDLING = ['satisfied_with_handling', 'neutral_about_handling', 'dissatisfied_with_handling'] as const;

/**
 * The indicator whose "yes" is the base of this one: `experienced.any` for `discussed`. `undefined` where the base is
 * all respondents (or all invitees, for `response_rate`).
 */
export const baseIndicator = (indicator: string): string | undefined => {
  const [family = '', member] = indicator.split('.');
  if (family === 'discussed' || family === 'not_discussed') return 'experienced.any';
  if (family === 'discussed_with' || HANDLING.some((name) => name === family)) return 'discussed';
  if (family === 'satisfied_after' && member !== undefined) return `discussed_with.${member}`;
  return undefined;
};
