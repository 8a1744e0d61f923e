import type { Round, RoundCounts } from '../campaign/delivery-store.ts';
import type { Environment } from '../config/environment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Weather } from './weather.ts';

/** What is rehearsed. */
export interface RehearsalPlan {
  readonly invitees: number;
  readonly responses: number;
  /** Requests a second. */
  readonly rate: number;
  readonly weather: Weather;
  /** A stand-in for Teams of somebody else, on loopback. */
  readonly serviceUrl?: string;
  readonly seed: number;
}

/** What a rehearsal reaches. */
export interface RehearsalParts {
  readonly plan: RehearsalPlan;
  /** An empty folder for the bot's store, its keys and all files. */
  readonly data: string;
  readonly environment: Environment;
  readonly questionnaire: Questionnaire;
  /** The real command line on this store; gives the JSON that it prints. */
  readonly command: (...words: readonly string[]) => Promise<unknown>;
  readonly counts: (round: Round) => Promise<RoundCounts>;
  readonly progress: (part: string, done: number, total: number) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** A rehearsal that takes much longer than it may. */
export class RehearsalError extends Error {
  override readonly name = 'RehearsalError';
}
