/** How a contact may be described, for who would rather talk to a woman or a man. */
export const GENDERS = ['woman', 'man', 'other'] as const;
