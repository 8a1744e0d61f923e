import type { Wave } from '../wave.ts';
import { checkSample } from './check-sample.ts';
import { readSample, type SampleReading, type SampleReport } from './read-sample.ts';
import type { Invitee } from './invitee.ts';
import type { SampleSource } from './sample-file/sample-line.ts';
import type { SampleStore, WaitingSample } from './sample-store.ts';

/** Which file is read, for which wave, under which id it waits. */
export interface SampleFile {
  readonly id: string;
  readonly wave: Wave;
  readonly name: string;
}

/** What was read of a file. With errors it can no more be taken; who called refuses or discards it. */
export type Staged =
  | { readonly kind: 'waiting'; readonly report: SampleReport; readonly waiting: WaitingSample }
  | { readonly kind: 'errors'; readonly report: SampleReport };

/**
 * Reads a sample file to where it waits to be confirmed; the register is not touched, also when the process ends
 * half-way. Throws what the source and the store throw, and then nothing waits.
 */
export const stageSample = async (
  samples: SampleStore,
  { id, wave, name }: SampleFile,
  source: SampleSource,
  reading: SampleReading,
): Promise<Staged> => {
  await samples.begin(id, wave, name);
  let kept = 0;
  const keep = async (invitees: readonly Invitee[]): Promise<void> => {
    await samples.keep(id, kept, invitees);
    kept += invitees.length;
  };
  try {
    const report = await readSample(source, name, reading, keep);
    if (report.errors.length > 0) return { kind: 'errors', report };
    await samples.finish(id, report);
    const waiting = await samples.find(id);
    if (waiting === undefined) throw new Error('a sample that was just read is gone');
    const errors = checkSample(waiting, reading.population, reading.language ?? 'en');
    return errors.length > 0 ? { kind: 'errors', report: { ...report, errors } } : { kind: 'waiting', report, waiting };
  } catch (error) {
    await samples.discard(id);
    throw error;
  }
};
