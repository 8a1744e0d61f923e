import { Readable } from 'node:stream';
import type { Invitee } from '../../src/register/invitee.ts';
import { readSample, type SampleReading, type SampleReport } from '../../src/register/read-sample.ts';

const reading: SampleReading = {
  categories: {
    function: ['support', 'policy_advice', 'specialist_ict'],
    domain: ['policy', 'inspection'],
  },
  departments: ['bzk', 'jenv'],
};

export const id = (number: number): string => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;

export const HEADER = 'aad_object_id,name,language,function,domain,department,unit';

export interface Read extends SampleReport {
  readonly invitees: readonly Invitee[];
}

/** Reads a file that comes in pieces of `size` bytes; gives what was found and who was kept. */
export const read = async (
  content: string | Uint8Array,
  more: Partial<SampleReading> = {},
  size = 65_536,
): Promise<Read> => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_none, number) =>
    bytes.subarray(number * size, (number + 1) * size),
  );
  const invitees: Invitee[] = [];
  const report = await readSample(
    { bytes: Readable.from(pieces), size: bytes.length },
    'sample.csv',
    { ...reading, ...more },
    (part) => {
      invitees.push(...part);
      return Promise.resolve();
    },
  );
  return { ...report, invitees };
};
