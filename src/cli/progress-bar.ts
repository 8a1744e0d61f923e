import { SingleBar } from 'cli-progress';

/** How far something has come, on stderr; nothing is drawn where nobody looks. */
export interface ProgressBar {
  readonly show: (done: number) => void;
  readonly stop: () => void;
}

/** A bar towards `total` of what `name` says; it stops once. */
export const progressBar = (name: string, total: number): ProgressBar => {
  const bar = new SingleBar({
    format: `${name.padEnd(12)} {bar} {value}/{total}  {duration_formatted}`,
    stream: process.stderr,
    clearOnComplete: false,
    hideCursor: true,
    noTTYOutput: false,
  });
  bar.start(total, 0);
  let running = true;
  return {
    show: (done) => {
      if (running) bar.update(done);
    },
    stop: () => {
      if (running) bar.stop();
      running = false;
    },
  };
};
