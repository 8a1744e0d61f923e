import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { recogniseCommand } from '../../src/conversation/command.ts';
import { recognise } from '../../src/signposting/recognise.ts';
import { checkAgainstSchema, manifestFor, packageFor } from '../../src/cli/package.ts';

const require = createRequire(import.meta.url);

const commandsSchema = z.array(z.object({ title: z.string(), description: z.string() }));
const manifestSchema = z.looseObject({
  id: z.string(),
  bots: z.tuple([
    z.looseObject({
      botId: z.string(),
      isNotificationOnly: z.boolean(),
      supportsFiles: z.boolean(),
      scopes: z.array(z.string()),
      commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: commandsSchema })),
    }),
  ]),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  icons: z.object({ color: z.string(), outline: z.string() }),
});

const zip = unzipSync(packageFor('6f2b7c1e-0d3a-4e55-9a61-000000000001'));
const json = (file: string): unknown => JSON.parse(Buffer.from(zip[file]!).toString('utf8'));
const manifest = manifestSchema.parse(json('manifest.json'));

describe('the app package', () => {
  it('holds the manifest, both icons and every language it names, and nothing else', () => {
    const files = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
    expect(Object.keys(zip).sort()).toEqual(['color.png', 'manifest.json', 'outline.png', ...files].sort());
    expect(manifest.localizationInfo).toMatchObject({
      defaultLanguageTag: 'nl',
      additionalLanguages: [{ languageTag: 'en' }],
    });
  });

  it("fits Microsoft's schema", () => {
    checkAgainstSchema('MicrosoftTeams.schema.json', 'manifest.json', json('manifest.json'));
    checkAgainstSchema('MicrosoftTeams.Localization.schema.json', 'en.json', json('en.json'));
  });

  it.each(['MicrosoftTeams.schema.json', 'MicrosoftTeams.Localization.schema.json'])(
    'is checked against %s as Microsoft publishes it',
    (file) => {
      const published = dirname(require.resolve('@microsoft/app-manifest'));
      const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
      const ours = read(join(import.meta.dirname, '../../manifest/schema', file));
      expect(ours).toEqual(read(join(published, 'json-schemas/teams/v1.29', file)));
    },
  );

  it('is refused by the schema when something is wrong, naming file and field', () => {
    const wrong = { ...manifestFor(undefined), accentColor: 'blue' };
    expect(() => {
      checkAgainstSchema('MicrosoftTeams.schema.json', 'manifest.json', wrong);
    }).toThrow('manifest.json/accentColor');
  });

  it('is for the bot it was made for, and the same each time', () => {
    expect(manifest.bots[0].botId).toBe('6f2b7c1e-0d3a-4e55-9a61-000000000001');
    expect(manifest.id).toBe(manifest.bots[0].botId);
    expect(packageFor(undefined)).toEqual(packageFor(undefined));
  });

  it('offers a conversation and files, in the personal chat, teams and groups', () => {
    expect(manifest.bots[0]).toMatchObject({ isNotificationOnly: false, supportsFiles: true });
    expect([...manifest.bots[0].scopes].sort()).toEqual(['groupChat', 'personal', 'team']);
  });

  it('has at most twelve commands in a list, and each of them in English too', () => {
    const english = z.record(z.string(), z.string()).parse(json('en.json'));
    manifest.bots[0].commandLists.forEach(({ commands }, list) => {
      expect(commands.length).toBeLessThanOrEqual(12);
      commands.forEach((_command, place) => {
        for (const field of ['title', 'description'])
          expect(english[`bots[0].commandLists[${list}].commands[${place}].${field}`]).toBeTruthy();
      });
    });
  });

  it('offers only what the bot understands: a command, a way to help, or a question for figures', () => {
    const english = z.record(z.string(), z.string()).parse(json('en.json'));
    const titles = [
      ...manifest.bots[0].commandLists.flatMap(({ commands }) => commands.map(({ title }) => title)),
      ...Object.entries(english).flatMap(([key, text]) =>
        key.startsWith('bots') && key.endsWith('title') ? [text] : [],
      ),
    ];
    const lost = titles.filter(
      (title) => !title.endsWith('?') && recogniseCommand(title) === undefined && recognise(title) === undefined,
    );
    expect(lost).toEqual([]);
  });

  it('shares figures from a message in a channel or chat, and shows the card of a shared address', () => {
    const extensions = z.array(
      z.looseObject({
        botId: z.string(),
        commands: z.array(z.looseObject({ id: z.string(), type: z.string(), parameters: z.array(z.unknown()) })),
        messageHandlers: z.array(z.unknown()).optional(),
      }),
    );
    const at = (host?: string) => extensions.parse(manifestFor(manifest.id, host)['composeExtensions'])[0]!;
    expect(at().commands.map(({ type }) => type)).toEqual(['query', 'action']);
    expect(at()).toMatchObject({ botId: manifest.id });
    expect(at().messageHandlers).toBeUndefined();
    const hosted = manifestFor(manifest.id, 'bot.example');
    expect(at('bot.example').messageHandlers).toEqual([{ type: 'link', value: { domains: ['bot.example'] } }]);
    expect(hosted['validDomains']).toEqual(['bot.example']);
    checkAgainstSchema('MicrosoftTeams.schema.json', 'manifest.json', hosted);
  });

  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('has %s as a PNG of %i pixels', (file, size) => {
    const png = Buffer.from(zip[file]!);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
