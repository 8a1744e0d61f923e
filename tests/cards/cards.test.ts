import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod/v4';
import { pressIn } from '../../src/channel/teams/dialog.ts';
import { actionOf } from '../../src/channel/teams/incoming.ts';
import { render } from '../../src/channel/teams/render.ts';
import { failed } from '../../src/channel/teams/screens/notice.ts';
import { NOTICES } from '../../src/conversation/screens/notice.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { NOTE_PARTS, plainText, sectionsOf } from '../../src/signposting/notes/notes.ts';
import { KNOWN } from './schema.ts';
import { screens } from './screens.ts';

const appId = '6f2b7c1e-0d3a-4e55-9a61-3f0c5d2a8b17';
const cases = LANGUAGES.flatMap((language) => [
  ...Object.entries(screens(language)).map(([name, screen]) => ({
    name,
    language,
    card: render({ language, screen }, appId),
  })),
  ...NOTICES.map((notice) => ({
    name: `notice-${notice.replaceAll('_', '-')}`,
    language,
    card: render({ language, screen: { kind: 'notice', notice, wave: '2027' } }, appId),
  })),
]);

type Part = Readonly<Record<string, unknown>>;
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** Every element and action of a card, with those within it. */
const parts = (value: unknown): Part[] => {
  if (Array.isArray(value)) return value.flatMap(parts);
  if (!isPart(value)) return [];
  const within = Object.entries(value).flatMap(([key, inner]) => (key === 'data' ? [] : parts(inner)));
  return typeof value['type'] === 'string' ? [value, ...within] : within;
};

const actionSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  verb: z.string().optional(),
  data: z.unknown(),
});
/** Every button, in the body and below it; not what stands in for one in an old Teams. */
const buttonsOf = (card: unknown) =>
  parts(card)
    .filter(({ type }) => ['Action.Execute', 'Action.Submit', 'Action.OpenUrl'].includes(String(type)))
    .map((action) => actionSchema.parse(action));

/** The pages of a dialog: Teams lets nothing but what sends them be pressed there. */
const isOfDialog = (name: string): boolean => /^notes-(dialog|copy)/.test(name);

/** What is used of the library. Its own types bring its sources along, which do not compile as strictly as ours. */
interface AdaptiveCardsLibrary {
  readonly SerializationContext: new () => {
    readonly eventCount: number;
    readonly getEventAt: (place: number) => { readonly message: string };
  };
  readonly HostConfig: new (settings: object) => object;
  readonly AdaptiveCard: new () => {
    hostConfig: object;
    readonly parse: (card: unknown, context: object) => void;
    readonly validateProperties: () => { readonly validationEvents: readonly { readonly message: string }[] };
  };
}

const ac = z
  .custom<AdaptiveCardsLibrary>()
  .parse(createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js'));

describe.each(cases)('$name in $language', ({ name, language, card }) => {
  it('is the card that was agreed on', async () => {
    await expect(`${JSON.stringify(card, null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.${language}.json`);
  });

  it('is an Adaptive Card of at most 1.5, in this language, that the library reads without remark', () => {
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: language });
    const context = new ac.SerializationContext();
    const parsed = new ac.AdaptiveCard();
    parsed.hostConfig = new ac.HostConfig({ actions: { maxActions: 6 } });
    parsed.parse(card, context);
    const remarks = Array.from({ length: context.eventCount }, (_none, place) => context.getEventAt(place).message);
    // The library matches "lang" with a regular expression that remembers: every second card is refused.
    expect(remarks.filter((remark) => !remark.includes('property "lang"'))).toEqual([]);
    expect(parsed.validateProperties().validationEvents.map(({ message }) => message)).toEqual([]);
  });

  it('holds nothing that Teams does not know', () => {
    for (const part of parts(card)) {
      const known = KNOWN[String(part['type'])];
      expect(known, String(part['type'])).toBeDefined();
      expect(Object.keys(part).filter((key) => known?.includes(key) === false)).toEqual([]);
    }
  });

  it('has every place filled', () => {
    const words = JSON.stringify(card).replaceAll('${name}', '').replaceAll('${x}', '');
    expect(words).not.toContain('${');
    expect(words).not.toContain('undefined');
  });

  it('stays under 80 KB', () => {
    expect(Buffer.byteLength(JSON.stringify(card), 'utf16le')).toBeLessThan(80 * 1024);
  });

  it('has at most six buttons, each with words and a way to go when Teams is too old', () => {
    const buttons = buttonsOf(card);
    expect(buttons.length).toBeLessThanOrEqual(6);
    expect(new Set(buttons.map(({ title }) => title)).size).toBe(buttons.length);
    for (const button of buttons) {
      expect(button.title).not.toBe('');
      if (button.type === 'Action.Execute') expect(JSON.stringify(button['fallback'])).toMatch(/112/);
    }
  });

  it('leads to help', () => {
    if (isOfDialog(name)) {
      expect(JSON.stringify(card)).toMatch(/112.*113.*“help”/);
      return;
    }
    const helps = buttonsOf(card).filter(({ verb }) => verb === 'help.show');
    expect(helps.length).toBeGreaterThan(0);
  });

  it('has buttons that are understood when they come back', () => {
    for (const { verb, data, type } of buttonsOf(card).filter(({ type }) => type === 'Action.Execute'))
      expect(actionOf({ action: { type, verb, data } }), verb).toMatchObject({ verb });
    for (const { data } of buttonsOf(card).filter(({ type }) => type === 'Action.Submit')) {
      const sent = isOfDialog(name) ? 'task/submit' : 'task/fetch';
      expect(actionOf(pressIn({ name: sent, value: { data } }))).toBeDefined();
    }
  });

  it('asks with a label, says what is required, and what to do when it is left open', () => {
    for (const part of parts(card).filter(({ type }) => String(type).startsWith('Input.'))) {
      expect(part['label']).toBeTypeOf('string');
      // What nothing is sent of can have no error.
      if (buttonsOf(card).length > 0) expect(part['errorMessage']).toBeTruthy();
      // A client that insists on an answer lets no other button take along what was filled in.
      expect(part['isRequired']).toBe(false);
      if (part['type'] !== 'Input.ChoiceSet') continue;
      expect(part['label']).toMatch(/\((verplicht|required|mag u overslaan|you may skip this)\)$/);
      expect(part['style']).toBe('expanded');
    }
  });
});

describe('the letter', () => {
  it.each(cases.filter(({ name }) => name.startsWith('letter-') && !name.includes('preview')))(
    'never names the subject in a message that is kept ($name, $language)',
    ({ card }) => {
      expect(JSON.stringify(card)).not.toMatch(/discriminat|racism|racisme/i);
    },
  );
});

describe('help in danger', () => {
  it.each(LANGUAGES)(
    'begins with the number, larger than all else, and puts nothing behind a press (%s)',
    (language) => {
      const all = parts(render({ language, screen: screens(language)['danger']! }, appId));
      const [first, ...others] = all.filter(({ type }) => type === 'TextBlock');
      expect(first).toMatchObject({ size: 'ExtraLarge', text: expect.stringMatching(/112$/) as string });
      expect(others.filter(({ size }) => size === 'ExtraLarge')).toEqual([]);
      expect(all.filter((part) => part['isVisible'] === false || part['type'] === 'Action.ToggleVisibility')).toEqual(
        [],
      );
    },
  );
});

describe('notes to copy', () => {
  it('fit in one page of the dialog, however much was written in every part', () => {
    const words = '"Nee!"\n'.repeat(300).slice(0, 2_000);
    const notes = Object.fromEntries(NOTE_PARTS.map((part) => [part, words]));
    const text = plainText(sectionsOf(notes, 'nl'));
    const card = render({ language: 'nl', screen: { kind: 'notes_copy', text } }, appId);
    expect(text.split('Nee!').length).toBeGreaterThan(1_500);
    expect(Buffer.byteLength(JSON.stringify(card), 'utf16le')).toBeLessThan(80 * 1024);
  });
});

describe('more about a signpost', () => {
  it.each(LANGUAGES)('is hidden until a button of its own shows it (%s)', (language) => {
    const all = parts(render({ language, screen: screens(language)['help-choices']! }, appId));
    const hidden = all.filter((part) => part['isVisible'] === false).map(({ id }) => id);
    const buttons = all.filter(({ type }) => type === 'Action.ToggleVisibility');
    expect(hidden).toHaveLength(2);
    expect(buttons.flatMap(({ targetElements }) => targetElements)).toEqual(hidden);
    expect(new Set(buttons.map(({ title }) => title)).size).toBe(buttons.length);
  });
});

describe('practice figures', () => {
  it.each(LANGUAGES)('say OEFENCIJFER before anything else (%s)', (language) => {
    const card = render({ language, screen: screens(language)['figure-practice']! }, appId);
    expect(parts(card).find(({ type }) => type === 'TextBlock')?.['text']).toContain('OEFENCIJFER');
  });
});

describe('the templates', () => {
  const folder = join(import.meta.dirname, '../../cards');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.data.json'))
    .map((file) => file.replace('.json', ''));
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const fillings = new Map<string, unknown>();

  beforeAll(() => {
    const spy = vi.spyOn(Template.prototype, 'expand');
    for (const [name, screen] of Object.entries(screens('nl'))) {
      spy.mockClear();
      render({ language: 'nl', screen }, appId);
      const template = names.filter((one) => name.startsWith(one)).sort((a, b) => b.length - a.length)[0];
      const filling = spy.mock.calls.at(-1)?.[0].$root as unknown;
      if (template !== undefined && !fillings.has(template)) fillings.set(template, filling);
    }
    spy.mockClear();
    failed('nl');
    fillings.set('notice', spy.mock.calls.at(-1)?.[0].$root);
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });

  it.each(names)('%s has sample data, for who designs it, that are what the product fills it with', async (name) => {
    await expect(`${JSON.stringify(fillings.get(name), null, 2)}\n`).toMatchFileSnapshot(
      join(folder, `${name}.data.json`),
    );
    const card: unknown = new Template(read(`${name}.json`)).expand({ $root: fillings.get(name) });
    expect(JSON.stringify(card).replaceAll('${x}', '')).not.toContain('${');
  });
});
