import type { SampleSource } from '../register/sample-file/sample-line.ts';

/** A sample file, before it is fetched. */
export interface SampleFile {
  readonly name: string;
  /** Throws `UnreadableFile`, and so may its bytes. */
  readonly open: () => Promise<SampleSource>;
}
