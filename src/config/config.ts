import { join, resolve } from 'node:path';
import { isLoopbackHost } from '../loopback.ts';
import type { Wave } from '../wave.ts';
import { ConfigError } from './config-error.ts';
import type { Environment } from './environment.ts';
import { type SendingRules, sendingRules } from './sending.ts';
import { readVariables, type Variables } from './variables.ts';

/** Where things lie; enough for the command line. */
export interface Places {
  readonly data: string;
  readonly content: string;
  /** The folder with the public keys `box-W.public` and `publication-W.public`, and in the demo the private ones. */
  readonly keys: string;
  readonly databaseUrl: string | undefined;
  readonly wave: Wave;
}

/** How the bot proves who it is to the channel, and whom it believes. */
export interface ChannelIdentity {
  /** botbuilder's own variables, as `ConfigurationBotFrameworkAuthentication` reads them. */
  readonly botFramework: Readonly<Record<string, string>>;
  readonly appId: string;
  /** A fixed bearer token for outgoing calls; only where every address is on loopback. */
  readonly fixedToken: string | undefined;
  readonly serviceUrls: readonly string[];
  readonly tenants: readonly string[];
  readonly fileHosts: readonly string[];
}

/** How conversations are made ahead of time: through Microsoft Graph and a service URL of Teams. */
export interface PreparationPlaces {
  readonly catalogApp: string;
  readonly graphUrl: string;
  readonly teamsUrl: string;
  readonly tenant: string;
  readonly password: string | undefined;
}

export interface Config {
  readonly places: Places;
  readonly playground: boolean;
  /** The port of the first of the three playgrounds; the others follow it. */
  readonly playgroundPort: number;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  /** The key under which drafts rest, 32 bytes in hex; `undefined` in the demo, which makes one in `keys`. */
  readonly draftKey: string | undefined;
  /** True where made-up keys and practice data are allowed: the playground, or a stand-in for Teams on loopback. */
  readonly rehearsal: boolean;
  /** How long who asked which query is kept. */
  readonly auditDays: number;
  /** Messages a second, for all instances together. */
  readonly rate: number;
  readonly sending: SendingRules;
  readonly logLevel: Variables['LOG_LEVEL'];
  readonly identity: ChannelIdentity;
  /** Not there: people are reached once they install the app themselves, or their organisation does. */
  readonly preparation?: PreparationPlaces;
}

const identityUrls = [
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'ToChannelFromBotLoginUrl',
  'OAuthUrl',
] as const;

/** True for addresses of this machine only. */
const isLoopback = (address: string): boolean => URL.canParse(address) && isLoopbackHost(new URL(address).hostname);

const places = (variables: Variables): Places => {
  const data = resolve(variables.WEGWIJZER_DATA);
  return {
    data,
    content: resolve(variables.WEGWIJZER_CONTENT),
    keys: variables.WEGWIJZER_KEYS === undefined ? join(data, 'keys') : resolve(variables.WEGWIJZER_KEYS),
    databaseUrl: variables.DATABASE_URL,
    wave: variables.WEGWIJZER_WAVE,
  };
};

/** Where things lie, from the environment. Throws `ConfigError`. */
export const readPlaces = (environment: Environment): Places => places(readVariables(environment));

const checkFixedToken = (variables: Variables): void => {
  if (variables.WEGWIJZER_CHANNEL_TOKEN === undefined) return;
  const all = [...identityUrls.map((name) => [name, variables[name]] as const)];
  const missing = all.find(([, value]) => value === undefined || !isLoopback(value));
  if (missing !== undefined)
    throw new ConfigError(`WEGWIJZER_CHANNEL_TOKEN: refused, because ${missing[0]} is not an address on loopback`);
};

const botFramework = (variables: Variables): Readonly<Record<string, string>> => {
  const names = [
    ...identityUrls,
    'MicrosoftAppType',
    'MicrosoftAppId',
    'MicrosoftAppPassword',
    'MicrosoftAppTenantId',
    'ToBotFromChannelTokenIssuer',
    'ToChannelFromBotOAuthScope',
    'CallerId',
    'ValidateAuthority',
  ] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = variables[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
};

const checkServiceUrls = (variables: Variables, rehearsal: boolean): void => {
  const stray = variables.WEGWIJZER_SERVICE_URLS.find((address) => isLoopback(address) && !rehearsal);
  if (stray !== undefined)
    throw new ConfigError(`WEGWIJZER_SERVICE_URLS: ${stray} is on loopback, which is only for a stand-in for Teams`);
};

const preparation = (
  variables: Variables,
  tenant: string | undefined,
  rehearsal: boolean,
): Pick<Config, 'preparation'> => {
  const { WEGWIJZER_CATALOG_APP: catalogApp, MicrosoftAppPassword: password } = variables;
  if (catalogApp === undefined) return {};
  for (const name of ['WEGWIJZER_GRAPH_URL', 'WEGWIJZER_TEAMS_URL'] as const)
    if (!rehearsal && !variables[name].startsWith('https://'))
      throw new ConfigError(`${name}: must be an https address`);
  if (variables.WEGWIJZER_CHANNEL_TOKEN === undefined && (password ?? '') === '')
    throw new ConfigError(
      'WEGWIJZER_CATALOG_APP: needs MicrosoftAppPassword, with which the bot proves itself to Graph',
    );
  if (tenant === undefined || tenant === '')
    throw new ConfigError('WEGWIJZER_CATALOG_APP: needs MicrosoftAppTenantId, the tenant of the people');
  const { WEGWIJZER_GRAPH_URL: graphUrl, WEGWIJZER_TEAMS_URL: teamsUrl } = variables;
  return { preparation: { catalogApp, graphUrl: graphUrl.replace(/\/$/, ''), teamsUrl, tenant, password } };
};

/**
 * The bot's configuration from the environment. Throws `ConfigError` with one line that names the variable.
 * Without playground mode an empty app id is refused, since it would switch authentication off.
 */
export const readConfig = (environment: Environment): Config => {
  const variables = readVariables(environment);
  const playground = variables.WEGWIJZER_PLAYGROUND;
  if (!playground && variables.MicrosoftAppId === '')
    throw new ConfigError(
      'MicrosoftAppId: empty, which would switch authentication off; set it, or use npm start for the playground',
    );
  if (playground && variables.MicrosoftAppId !== '')
    throw new ConfigError('WEGWIJZER_PLAYGROUND: refused, because MicrosoftAppId is set');
  checkFixedToken(variables);
  const rehearsal = playground || variables.WEGWIJZER_CHANNEL_TOKEN !== undefined;
  checkServiceUrls(variables, rehearsal);
  if (!rehearsal && variables.WEGWIJZER_TENANTS.length === 0 && (variables.MicrosoftAppTenantId ?? '') === '')
    throw new ConfigError(
      'MicrosoftAppTenantId: empty, so people of every tenant would be let in; set it, or WEGWIJZER_TENANTS',
    );
  const tenants =
    variables.WEGWIJZER_TENANTS.length > 0 ? variables.WEGWIJZER_TENANTS : [variables.MicrosoftAppTenantId ?? ''];
  return {
    places: places(variables),
    playground,
    playgroundPort: variables.WEGWIJZER_PLAYGROUND_PORT,
    host: playground ? '127.0.0.1' : (variables.HOST ?? '0.0.0.0'),
    port: variables.PORT,
    publicUrl: variables.PUBLIC_URL ?? `http://127.0.0.1:${variables.PORT}`,
    draftKey: variables.WEGWIJZER_DRAFT_KEY,
    rehearsal,
    auditDays: variables.WEGWIJZER_AUDIT_DAYS,
    rate: variables.WEGWIJZER_RATE,
    sending: sendingRules(variables),
    logLevel: variables.LOG_LEVEL,
    identity: {
      botFramework: botFramework(variables),
      appId: variables.MicrosoftAppId,
      fixedToken: variables.WEGWIJZER_CHANNEL_TOKEN,
      serviceUrls: variables.WEGWIJZER_SERVICE_URLS,
      tenants: tenants.filter((tenant) => tenant !== ''),
      fileHosts: variables.WEGWIJZER_FILE_HOSTS,
    },
    ...preparation(variables, variables.MicrosoftAppTenantId ?? tenants[0], rehearsal),
  };
};
