/** The number of a wave's first round: the invites. */
export const INVITE = 0;
