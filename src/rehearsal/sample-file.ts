import type { Invitee } from '../register/invitee.ts';

/** A sample as HR hands it over: a CSV file with the headers that the import knows. */
export const sampleFile = (invitees: readonly Invitee[]): string =>
  [
    'aad_object_id,language,function,domain,department',
    ...invitees.map((one) => [one.person, one.language, one.function, one.domain, one.department ?? ''].join(',')),
    '',
  ].join('\n');
