import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, LANGUAGES } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages.ts';
import { startChromium } from './chromium.ts';

const require = createRequire(import.meta.url);
const library = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');
const golden = join(import.meta.dirname, '../cards/golden');

const both = (color: string) => ({ default: color, subtle: color });
const foregroundColors = {
  default: { default: '#242424', subtle: '#616161' },
  accent: both('#5B5FC7'),
  good: both('#237B4B'),
  warning: both('#835C00'),
  attention: both('#C4314B'),
};
/**
 * How Teams shows cards in its light theme: headings below its own, and its colours, which a card can only name. The
 * library's own accent has too little contrast for a text.
 */
const HOST = {
  textBlock: { headingLevel: 2 },
  actions: { maxActions: 6 },
  containerStyles: {
    default: { backgroundColor: '#FFFFFF', foregroundColors },
    accent: { backgroundColor: '#E8EBFA', foregroundColors },
    emphasis: { backgroundColor: '#F5F5F5', foregroundColors },
    attention: { backgroundColor: '#FCF4F6', foregroundColors },
    warning: { backgroundColor: '#FBF6D9', foregroundColors },
  },
};

interface Shown {
  readonly name: string;
  readonly card: string;
}

/** A chat with these cards. */
const chat = (language: Language, cards: readonly Shown[]): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>Wegwijzer</title></head>
<body><main><h1>Wegwijzer</h1></main>
<script>${library}</script>
<script>
  const show = (name, text) => {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(HOST)});
    card.parse(JSON.parse(text));
    const place = document.createElement('section');
    place.id = name;
    place.append(card.render());
    document.querySelector('main').append(place);
  };
  for (const { name, card } of ${JSON.stringify(cards).replaceAll('<', '\\u003c')}) show(name, card);
</script></body></html>`;

const cardsIn = (language: Language): readonly Shown[] =>
  readdirSync(golden)
    .filter((file) => file.endsWith(`.${language}.json`))
    .map((file) => ({ name: file.split('.', 1).join(), card: readFileSync(join(golden, file), 'utf8') }));

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

interface Found {
  readonly sections: readonly string[];
  readonly headings: number;
  readonly refusals: number;
  /** What axe has to say, a line each. */
  readonly faults: readonly string[];
}

const names = async (page: Page): Promise<readonly string[]> => {
  const sections = await page.locator('section').all();
  return await Promise.all(sections.map(async (one) => (await one.getAttribute('id')) ?? ''));
};

const look = async (language: Language, cards: readonly Shown[]): Promise<Found> => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.setContent(chat(language, cards));
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = {
    sections: await names(page),
    headings: await page.locator('section [role="heading"]').count(),
    refusals: await page
      .locator('section[id$="-refused"]')
      .getByText(messages(language).chat.answerErrors.required)
      .count(),
    faults: violations.flatMap(({ id, impact, nodes }) =>
      nodes.map((node) => `${id} (${impact ?? 'minor'}) at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    ),
  };
  await context.close();
  return found;
};

describe('every card, rendered in a browser', () => {
  let found: ReadonlyMap<Language, Found>;
  beforeAll(async () => {
    found = new Map(
      await Promise.all(
        LANGUAGES.map(async (language) => [language, await look(language, cardsIn(language))] as const),
      ),
    );
  });

  test.each(LANGUAGES)('is there, with a heading, also where something was left open (%s)', (language) => {
    const cards = cardsIn(language).map(({ name }) => name);
    expect(cards.length).toBeGreaterThan(30);
    expect(found.get(language)?.sections).toEqual(expect.arrayContaining([...cards, 'page-refused']));
    expect(found.get(language)?.headings).toBeGreaterThanOrEqual(cards.length);
    expect(found.get(language)?.refusals).toBeGreaterThan(0);
  });

  test.each(LANGUAGES)('has no fault that axe knows, of any weight (%s)', (language) => {
    expect(found.get(language)?.faults).toEqual([]);
  });
});

test('a field without a label is found out', async () => {
  const page = cardsIn('nl').find(({ name }) => name === 'page')!;
  const mute = page.card.replaceAll(/"(label|placeholder)":/g, '"was":');
  const { faults } = await look('nl', [{ name: 'page', card: mute }]);
  expect(faults.join('\n')).toMatch(/^label /m);
});
