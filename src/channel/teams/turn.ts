import type { AddressBook, Remembered } from '../../campaign/address-book.ts';
import type { Incoming } from '../../conversation/incoming.ts';
import type { Reply } from '../../conversation/reply.ts';
import { type Received, isDialog, isPersonal, isPress } from './activity.ts';
import { addressOf } from './address.ts';
import { inTime } from './in-time.ts';
import { incomingOf, isInstallation, isRemoval, speakerOf } from './incoming.ts';

/** What a turn reaches. */
export interface TurnWorld {
  readonly converse: (incoming: Incoming) => Promise<Reply | undefined>;
  readonly addressBook: AddressBook;
  /** False for an activity that was seen before: Teams sends again what took over 15 seconds. */
  readonly firstTime: (activityId: string) => Promise<boolean>;
  readonly fileHosts: readonly string[];
  readonly playground: boolean;
}

/**
 * What is said to an activity; refreshes how the person is reached on the way. `progress` hears how much of an uploaded
 * file has been read, from 0 to 1.
 */
export type Turn = (received: Received, progress?: (share: number) => void) => Promise<Reply | undefined>;

type Who = NonNullable<ReturnType<typeof speakerOf>>;

/** How long somebody who speaks waits for what the bot only notes down, in milliseconds. */
const PATIENCE = 500;

/** What the store says, or `instead` when it fails or is slow: who asks for help gets an answer without it. */
const patiently = <Value>(asked: Promise<Value>, instead: Value): Promise<Value> =>
  inTime(
    asked.catch(() => instead),
    () => instead,
    PATIENCE,
  );

const isSpeech = (received: Received): boolean =>
  received.type === 'message' || isPress(received) || isDialog(received);

/** One turn of a conversation, without the SDK. */
export const createTurn = ({ converse, addressBook, firstTime, fileHosts, playground }: TurnWorld): Turn => {
  const isRepeat = async ({ type, id }: Received): Promise<boolean> =>
    type !== 'invoke' && id !== undefined && !(await patiently(firstTime(id), true));

  const spoken = async (
    received: Received,
    who: Who,
    progress: (share: number) => void,
  ): Promise<Reply | undefined> => {
    const known = isPersonal(received)
      ? await patiently<Remembered | undefined>(addressBook.remember(addressOf(received, who)), undefined)
      : undefined;
    const speaker = known === undefined ? who : { ...who, language: known.language };
    return converse(incomingOf(received, speaker, { hosts: fileHosts, progress }));
  };
  const installed = async (received: Received, who: Who): Promise<Reply | undefined> => {
    if (!isPersonal(received)) return undefined;
    const { isNew } = await addressBook.remember(addressOf(received, who));
    return converse({ kind: 'installed', ...who, firstTime: isNew });
  };
  const removed = async (received: Received, { person }: Who): Promise<undefined> => {
    if (isPersonal(received)) await addressBook.forget(person);
  };

  return async (received, progress = () => undefined) => {
    const who = speakerOf(received, playground);
    const handle = [
      ...(isSpeech(received) ? [spoken] : []),
      ...(isInstallation(received) ? [installed] : []),
      ...(isRemoval(received) ? [removed] : []),
    ][0];
    if (who === undefined || handle === undefined || (await isRepeat(received))) return undefined;
    return handle(received, who, progress);
  };
};
