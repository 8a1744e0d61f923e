import type { Wave } from '../wave.ts';
import type { LetterKind } from './letter.ts';

/** A sending that was prepared or asked for and has not begun: one round, one asker, and at most one approver. */
export interface SendingOrder {
  readonly wave: Wave;
  readonly round: number;
  readonly kind: LetterKind;
  /** Who asked for it: an object id, or the name of whoever gave the command. */
  readonly askedBy: string;
  readonly approvedBy?: string;
  /** From when it was asked to go, in milliseconds since the epoch; absent while it was only prepared. */
  readonly wantedAt?: number;
  /** How many people were in the sample when it was asked for or approved. */
  readonly recipients: number;
}

/** An order whose words were changed: as if it was asked for by whoever changed them, and approved by nobody. */
export const askedAnew = (order: SendingOrder, by: string): SendingOrder => {
  const { wave, round, kind, recipients, wantedAt } = order;
  return { ...{ wave, round, kind, recipients, askedBy: by }, ...(wantedAt === undefined ? {} : { wantedAt }) };
};

/** The sendings that were asked for. At most one of a wave is open; who asked and approved stays known. */
export interface OrderStore {
  readonly open: (wave: Wave) => Promise<SendingOrder | undefined>;
  /** Opens this order, or changes the open one of its wave into it. */
  readonly put: (order: SendingOrder) => Promise<void>;
  /** The open order has begun, or was withdrawn. */
  readonly end: (wave: Wave, how: 'started' | 'withdrawn') => Promise<void>;
}
