/** As much of cli-progress as is used here; it comes without types. */
declare module 'cli-progress' {
  interface Options {
    readonly format: string;
    readonly stream: NodeJS.WritableStream;
    readonly clearOnComplete: boolean;
    readonly hideCursor: boolean;
    readonly noTTYOutput: boolean;
  }
  export class SingleBar {
    constructor(options: Options);
    start(total: number, startValue: number): void;
    update(value: number): void;
    stop(): void;
  }
}
