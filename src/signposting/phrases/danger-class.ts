/** One way in which life can be in danger, and how people say it. */
export interface DangerClass {
  readonly about: string;
  readonly says: readonly string[];
}
