import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import { Command } from 'commander';
import { zipSync } from 'fflate';
import { z } from 'zod/v4';
import { environmentWithFile } from '../config/environment.ts';
import { CommandError } from './command-error.ts';
import { printRemark } from './print.ts';

const folder = join(import.meta.dirname, '../../manifest');
const ICONS = ['color.png', 'outline.png'] as const;
const LANGUAGE_FILES = ['en.json'] as const;

/** The clock of a zip: the same package gives the same bytes. */
const MADE = new Date('2026-01-01T00:00:00');

const guidSchema = z.guid('must be a GUID such as 6f2b7c1e-0d3a-4e55-9a61-3f0c5d2a8b17');
const extensionSchema = z.looseObject({ botId: z.string() });
const manifestSchema = z.looseObject({
  id: z.string(),
  bots: z.array(z.looseObject({ botId: z.string() })),
  composeExtensions: z.array(extensionSchema),
});

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** Checks a part of the package against Microsoft's schema. Throws `CommandError` that names file and field. */
export const checkAgainstSchema = (schemaFile: string, file: string, document: unknown): void => {
  // Microsoft's patterns have a bracket that only the older kind of regular expression takes.
  const ajv = new AjvDraft04.default({ strict: false, validateFormats: false, unicodeRegExp: false });
  const validate = ajv.compile(z.looseObject({}).parse(readJson(join('schema', schemaFile))));
  if (validate(document)) return;
  const first = validate.errors?.[0];
  throw new CommandError(`${file}${first?.instancePath ?? ''}: ${first?.message ?? 'does not fit the schema'}`);
};

/**
 * The manifest for an app id, checked; without one the id that stands in the file. `host`: where the bot is reached, so
 * that Teams asks it for the card of an address there.
 */
export const manifestFor = (appId: string | undefined, host?: string): Readonly<Record<string, unknown>> => {
  const manifest = manifestSchema.parse(readJson('manifest.json'));
  const id = appId ?? manifest.id;
  return {
    ...manifest,
    id,
    bots: manifest.bots.map((bot) => ({ ...bot, botId: id })),
    composeExtensions: manifest.composeExtensions.map((extension) => ({
      ...extension,
      botId: id,
      ...(host === undefined ? {} : { messageHandlers: [{ type: 'link', value: { domains: [host] } }] }),
    })),
    ...(host === undefined ? {} : { validDomains: [host] }),
  };
};

/** The bytes of the Teams app package: manifest, translations and icons. Throws `CommandError`. */
export const packageFor = (appId: string | undefined, host?: string): Uint8Array => {
  const manifest = manifestFor(appId, host);
  checkAgainstSchema('MicrosoftTeams.schema.json', 'manifest.json', manifest);
  const translations = LANGUAGE_FILES.map((file) => [file, readJson(file)] as const);
  for (const [file, document] of translations)
    checkAgainstSchema('MicrosoftTeams.Localization.schema.json', file, document);
  const asBytes = (document: unknown): Uint8Array => Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
  return zipSync(
    {
      'manifest.json': asBytes(manifest),
      ...Object.fromEntries(translations.map(([file, document]) => [file, asBytes(document)])),
      ...Object.fromEntries(ICONS.map((icon) => [icon, new Uint8Array(readFileSync(join(folder, icon)))])),
    },
    { mtime: MADE },
  );
};

const write = (out: string, bytes: Uint8Array): void => {
  try {
    writeFileSync(out, bytes);
  } catch (error) {
    throw new CommandError(`${out}: cannot be written (${error instanceof Error ? error.message : 'unknown cause'})`);
  }
};

/** `wegwijzer package`. */
export const packageCommand = (): Command =>
  new Command('package')
    .description("Make the Teams app package, checked against Microsoft's schema.")
    .requiredOption('--out <file>', 'the zip to write')
    .option('--app-id <guid>', 'the app registration of the bot (else MicrosoftAppId, else a placeholder)')
    .action(({ out, appId }: { readonly out: string; readonly appId?: string }) => {
      const environment = environmentWithFile(process.env);
      const given = appId ?? environment['MicrosoftAppId'];
      const id = given === undefined || given === '' ? undefined : guidSchema.safeParse(given);
      if (id?.success === false) throw new CommandError(`app id ${given ?? ''}: ${id.error.issues[0]?.message ?? ''}`);
      const address = environment['PUBLIC_URL'] ?? '';
      const host = URL.canParse(address) ? new URL(address).hostname : undefined;
      write(out, packageFor(id?.data, host));
      if (host === undefined) printRemark('package: PUBLIC_URL is not set, so shared addresses show no card');
      if (id === undefined) printRemark('package: no app id given, so the package carries a placeholder');
      printRemark(`package: ${out} written`);
    });
