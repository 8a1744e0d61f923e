import { z } from 'zod/v4';
import { waveSchema } from '../wave.ts';
import { ConfigError } from './config-error.ts';
import type { Environment } from './environment.ts';

const url = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });
const flag = z.enum(['0', '1', '']).transform((value) => value === '1');
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3978),
  HOST: z.string().min(1).optional(),
  PUBLIC_URL: url.optional(),
  WEGWIJZER_PLAYGROUND: flag.default(false),
  WEGWIJZER_PLAYGROUND_PORT: z.coerce.number().int().min(1).max(65_533).default(56_150),
  WEGWIJZER_DATA: z.string().min(1).default('var'),
  WEGWIJZER_CONTENT: z.string().min(1).default('content'),
  WEGWIJZER_KEYS: z.string().min(1).optional(),
  WEGWIJZER_WAVE: waveSchema.default('2027'),
  WEGWIJZER_DRAFT_KEY: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, 'must be 32 bytes in hex')
    .optional(),
  WEGWIJZER_AUDIT_DAYS: z.coerce.number().int().min(1).max(3_650).default(365),
  WEGWIJZER_RATE: z.coerce.number().positive().max(50).default(50),
  WEGWIJZER_SEND_HOURS: z.string().optional(),
  WEGWIJZER_APPROVAL: flag.optional(),
  WEGWIJZER_CHANNEL_TOKEN: z.string().min(1).optional(),
  WEGWIJZER_SERVICE_URLS: list.default([]),
  WEGWIJZER_FILE_HOSTS: list.default(['sharepoint.com']),
  WEGWIJZER_TENANTS: list.default([]),
  WEGWIJZER_CATALOG_APP: z.guid({ error: 'must be the id of the app in the catalogue' }).optional(),
  WEGWIJZER_GRAPH_URL: url.default('https://graph.microsoft.com/v1.0'),
  WEGWIJZER_TEAMS_URL: url.default('https://smba.trafficmanager.net/emea/'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  MicrosoftAppType: z.enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  MicrosoftAppId: z.string().default(''),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppTenantId: z.string().optional(),
  ToBotFromChannelOpenIdMetadataUrl: url.optional(),
  ToBotFromEmulatorOpenIdMetadataUrl: url.optional(),
  ToBotFromChannelTokenIssuer: z.string().optional(),
  ToChannelFromBotLoginUrl: url.optional(),
  ToChannelFromBotOAuthScope: z.string().optional(),
  OAuthUrl: url.optional(),
  CallerId: z.string().optional(),
  ValidateAuthority: z.string().optional(),
});

/** Every variable, checked and with its default. */
export type Variables = z.infer<typeof schema>;

/** Reads every variable; empty is as good as absent. Throws `ConfigError` naming the first that is wrong. */
export const readVariables = (environment: Environment): Variables => {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(set);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ConfigError(
    `${issue?.path.join('.') ?? 'configuration'}: ${issue?.message ?? 'not usable'} (see .env.example)`,
  );
};
