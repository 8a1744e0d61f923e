import type { publications as model } from '../nl/publications.ts';

export const publications: typeof model = {
  button: 'Publications',
  can: 'Publications: see which published figures I answer from.',
  title: 'Loaded publications',
  lead: "I answer from these publications, beside the letter's own figures. Each signature was checked with the fixed key of the wave.",
  none: "No publication is loaded. I answer with the letter's figures only.",
  wave: (wave: string): string => `Wave ${wave}`,
  signature: 'Signature',
  signed: 'fits',
  refused: 'refused',
  refusedLead: 'I do not answer from this one. Ask the statistician for a good file and load it again.',
  dataHash: 'Hash of the data',
  figures: 'Figures',
  withheld: 'Withheld',
  revision: 'Corrections',
  errata: 'Errata',
  practice: 'Practice data',
  isPractice: 'yes: every figure says so',
  notPractice: 'no',
  reason: 'Reason',
};
