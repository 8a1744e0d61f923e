/** A person, by the Entra object id in lower case. It is the only identifier of a person that the bot keeps. */
export type PersonId = string;

/** Promise: the same person gives the same id, whatever the letter case of the directory. */
export const personId = (aadObjectId: string): PersonId => aadObjectId.toLowerCase();
