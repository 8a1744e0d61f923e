import { setTimeout as sleep } from 'node:timers/promises';
import { createPreparation, type OpenConversation, type Preparation } from '../campaign/prepare.ts';
import { createGraphToken } from '../channel/graph/graph-token.ts';
import { createInstall } from '../channel/graph/install.ts';
import type { ConversationPlace } from '../channel/teams/open-conversation.ts';
import type { Config } from '../config/config.ts';
import type { Log } from '../log.ts';
import type { Storage } from '../storage/open.ts';

interface Surroundings {
  readonly openConversation: (place: ConversationPlace) => OpenConversation;
  readonly turn: () => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: Log;
}

const LOGIN_URL = 'https://login.microsoftonline.com';

/** The making of conversations ahead of time; `undefined` where it is switched off. */
export const preparationWork = (
  { preparation, identity }: Config,
  { preparations, addressBook }: Storage,
  { openConversation, turn, now, log }: Surroundings,
): Preparation | undefined => {
  if (preparation === undefined) return undefined;
  const { catalogApp, graphUrl, teamsUrl, tenant, password } = preparation;
  const { appId, fixedToken } = identity;
  const token = createGraphToken({ appId, password, tenant, loginUrl: LOGIN_URL, fixedToken }, graphUrl, now);
  return createPreparation({
    store: preparations,
    addressBook,
    install: createInstall({ url: graphUrl, catalogApp }, token, now),
    open: openConversation({ appId, tenant, serviceUrl: teamsUrl }),
    turn,
    now,
    sleep: (ms) => sleep(ms),
    log,
  });
};
