/** How the bot proves who it is to Teams, and whom it believes; the configuration fills it. */
export interface TeamsIdentity {
  /** botbuilder's own variables, as `ConfigurationBotFrameworkAuthentication` reads them. */
  readonly botFramework: Readonly<Record<string, string>>;
  readonly appId: string;
  /** A fixed bearer token for outgoing calls, where a stand-in on this machine plays Teams. */
  readonly fixedToken: string | undefined;
  /** Service URLs beside Microsoft's own to which answers may go. */
  readonly serviceUrls: readonly string[];
  /** The tenants whose people are served; empty: whoever holds a valid token. */
  readonly tenants: readonly string[];
  /** Hosts (with those under them) from which an uploaded file may be fetched. */
  readonly fileHosts: readonly string[];
}

const publicCloud = {
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  CallerId: 'urn:botframework:azure',
} as const;

/**
 * The settings for the SDK. It takes "any one set" for "all are meant", and then fails on the missing ones: what is not
 * set is therefore Microsoft's public cloud.
 */
export const sdkSettings = (identity: TeamsIdentity, playground: boolean): Record<string, string> =>
  playground ? {} : { ...publicCloud, ...identity.botFramework };

/** Who signs the tokens of incoming calls, and where its keys are found. */
export const incomingTokens = ({
  botFramework,
}: TeamsIdentity): { readonly issuer: string; readonly metadataUrl: string } => ({
  issuer: botFramework['ToBotFromChannelTokenIssuer'] ?? publicCloud.ToBotFromChannelTokenIssuer,
  metadataUrl: botFramework['ToBotFromChannelOpenIdMetadataUrl'] ?? publicCloud.ToBotFromChannelOpenIdMetadataUrl,
});

/** For whom the tokens of outgoing calls are. */
export const outgoingAudience = (identity: TeamsIdentity): string =>
  identity.botFramework['ToChannelFromBotOAuthScope'] ?? publicCloud.ToChannelFromBotOAuthScope;
