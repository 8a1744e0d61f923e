import type { sample as model } from '../nl/sample.ts';

export const sample: typeof model = {
  progressTitle: 'I am reading the file',
  progress: (file, percent) => `“${file}”: ${percent}% read. This message goes on by itself.`,

  summaryTitle: 'Is this sample right?',
  summaryLead: (file) =>
    `I have read “${file}”. Nothing was taken in yet: that happens only when you confirm below. You have an hour.`,
  nobodyNewTitle: 'Everybody is in it already',
  nobodyNewLead: (file) => `“${file}” holds nobody who is not in the sample yet. Nothing changes.`,
  rows: 'Rows in the file',
  added: 'New people',
  duplicates: 'Twice, or in the sample already',
  stratum: 'Job group and domain',
  population: 'Population',
  invited: 'Invited',
  noPopulation:
    'There is no population file of this wave. So I cannot check that no more are invited than there are people.',
  otherEncoding: (encoding) =>
    `The file is not UTF-8. I read it as ${encoding}: see whether names with accents are right.`,
  unknownNumber: '–',
  confirm: (people) => `Yes, take in ${people} people`,
  cancel: 'No, throw it away',
  imported: (imported, duplicates) =>
    duplicates === 0
      ? `The sample was loaded: ${imported} people.`
      : `The sample was loaded: ${imported} people. ${duplicates} rows were there twice or in it already.`,
  cancelled: 'The sample was thrown away. Nothing was taken in.',
  gone: 'This sample waits no more: it was taken in or thrown away, or an hour went by. Send the file again if need be.',

  errorsTitle: 'The sample was not loaded',
  errorsLead: (file, total) =>
    total === 1
      ? `One thing in “${file}” is not right. Nothing was loaded. Correct the file and send it again.`
      : `${total} things in “${file}” are not right. Nothing was loaded. Correct the file and send it again.`,
  shown: (from, to, total) => `${from} to ${to} of ${total}`,
  line: 'Line',
  column: 'Column',
  reason: 'What is wrong',
  next: 'Next',
  previous: 'Previous',
};
