import { ISSUER } from './issuer.ts';

export const APP_ID = '00000000-0000-4000-8000-0000000000b0';
export const TENANT = '00000000-0000-4000-8000-0000000000aa';

/** The variables that make a bot take the issuer and the service at these addresses for Teams. */
export const channelEnvironment = (issuerUrl: string, serviceUrl: string): Readonly<Record<string, string>> => ({
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: APP_ID,
  MicrosoftAppTenantId: TENANT,
  ToBotFromChannelOpenIdMetadataUrl: `${issuerUrl}/openid`,
  ToBotFromEmulatorOpenIdMetadataUrl: `${issuerUrl}/openid`,
  ToBotFromChannelTokenIssuer: ISSUER,
  ToChannelFromBotLoginUrl: `${issuerUrl}/login`,
  ToChannelFromBotOAuthScope: ISSUER,
  OAuthUrl: `${issuerUrl}/oauth`,
  CallerId: 'urn:botframework:azure',
  ValidateAuthority: 'false',
  WEGWIJZER_CHANNEL_TOKEN: 'rehearsal',
  WEGWIJZER_SERVICE_URLS: serviceUrl,
});
