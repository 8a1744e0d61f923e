import type { AddressBook } from '../../campaign/address-book.ts';
import type { Incoming } from '../../conversation/incoming.ts';
import type { Reply } from '../../conversation/reply.ts';
import { type Received, isPersonal } from './activity.ts';
import { addressOf } from './address.ts';
import { incomingOf, isInstallation, isRemoval, speakerOf } from './incoming.ts';

/** What a turn reaches. */
export interface TurnWorld {
  readonly converse: (incoming: Incoming) => Promise<Reply | undefined>;
  readonly addressBook: AddressBook;
  /** False for an activity that was seen before: Teams sends again what took over 15 seconds. */
  readonly firstTime: (activityId: string) => Promise<boolean>;
  readonly fileHosts: readonly string[];
}

/** What is said to an activity; refreshes how the person is reached on the way. */
export type Turn = (received: Received) => Promise<Reply | undefined>;

const isSpeech = ({ type, name }: Received): boolean =>
  type === 'message' || (type === 'invoke' && name === 'adaptiveCard/action');

/** One turn of a conversation, without the SDK. */
export const createTurn = ({ converse, addressBook, firstTime, fileHosts }: TurnWorld): Turn => {
  const isRepeat = async ({ type, id }: Received): Promise<boolean> =>
    type !== 'invoke' && id !== undefined && !(await firstTime(id));
  return async (received) => {
    const who = speakerOf(received);
    if (who === undefined || !(isSpeech(received) || isInstallation(received) || isRemoval(received))) return undefined;
    if (await isRepeat(received)) return undefined;
    if (!isPersonal(received)) {
      return isSpeech(received) ? converse(await incomingOf(received, who, fileHosts)) : undefined;
    }
    if (isRemoval(received)) {
      await addressBook.forget(who.person);
      return undefined;
    }
    const firstMeeting = await addressBook.remember(addressOf(received, who));
    return isInstallation(received)
      ? converse({ kind: 'installed', ...who, firstTime: firstMeeting })
      : converse(await incomingOf(received, who, fileHosts));
  };
};
