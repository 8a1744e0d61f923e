import { TeamsAdapter } from '@microsoft/teams-ai';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import { Connectors, type ReplyParts } from './connectors.ts';
import { credentialsFactory } from './credentials.ts';
import { type TeamsIdentity, outgoingAudience, sdkSettings } from './identity.ts';

/** The adapter of teams-ai without its HTTP part, which comes after a gate of our own. */
export class Adapter extends TeamsAdapter {
  readonly connectors: Connectors;
  /** The outcome of a check that the gate has done already. */
  readonly #authentication: AuthenticateRequestResult;

  constructor(identity: TeamsIdentity, playground: boolean, parts: ReplyParts) {
    super(sdkSettings(identity, playground), credentialsFactory(identity, playground));
    const claims = this.createClaimsIdentity(identity.appId);
    const factory = this.botFrameworkAuthentication.createConnectorFactory(claims);
    const audience = outgoingAudience(identity);
    this.connectors = new Connectors((serviceUrl) => factory.create(serviceUrl, audience), parts);
    this.#authentication = { audience, claimsIdentity: claims, connectorFactory: this.connectors };
    this.#keepUserTokenClient();
  }

  /** The SDK makes a client for signing people in for every turn; nobody signs in here, so one will do. */
  #keepUserTokenClient(): void {
    const { botFrameworkAuthentication } = this;
    const make = botFrameworkAuthentication.createUserTokenClient.bind(botFrameworkAuthentication);
    let kept: ReturnType<typeof make> | undefined;
    botFrameworkAuthentication.createUserTokenClient = (claims) => (kept ??= make(claims));
  }

  /** Runs one turn for an activity that came through the gate. */
  turn(activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    return this.processActivity(this.#authentication, activity, logic);
  }
}
