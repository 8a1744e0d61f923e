import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';

const SIZES = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

/** The playground keeps its cards 450 px wide; a phone does not. */
const NARROW = `@media (max-width: 500px) {
  div { min-width: 0 !important; }
  .fai-OutputCard { max-width: 316px !important; }
  .fai-OutputCard div { max-width: 282px !important; }
}`;

/** One person's Teams, as the playground shows it. */
export interface TeamsWindow {
  readonly page: Page;
  /** Types a message and sends it. */
  readonly say: (text: string) => Promise<void>;
  /** The newest card that holds these words, or the newest of all. */
  readonly lastCard: (words?: string | RegExp) => Locator;
  /** Waits for a card with these words; says what was there instead when none comes. */
  readonly card: (words: string | RegExp) => Promise<Locator>;
  /** How many cards the conversation holds. */
  readonly cards: () => Promise<number>;
  /** Presses a button of the newest card that has one of this name. */
  readonly press: (button: string | RegExp) => Promise<void>;
  /** Presses a button of the newest card, once it is there, and waits until that card shows something else. */
  readonly turn: (button: string | RegExp) => Promise<void>;
  /** Picks one of the choices, radio or checkbox, of the newest card: the first so called after `question`, if given. */
  readonly choose: (label: string, question?: string) => Promise<void>;
  /** Fills the text field with this label in the newest card. */
  readonly fill: (label: string | RegExp, text: string) => Promise<void>;
  /** Takes a picture of the window, or of one card in it. */
  readonly screenshot: (file: string, of?: Locator) => Promise<void>;
  /** Hosts outside this machine that the page asked for; they got no answer. */
  readonly asked: ReadonlySet<string>;
}

const isHere = (address: string): boolean => ['localhost', '127.0.0.1'].includes(new URL(address).hostname);

const openChat = async (page: Page, address: string): Promise<void> => {
  await page.setViewportSize(SIZES.desktop);
  await page.goto(address);
  await page.locator('div[role="textbox"][contenteditable="true"]').first().waitFor();
  const log = page.getByText('Log Panel', { exact: true });
  await log.locator('xpath=following::button[2]').click();
  await log.waitFor({ state: 'hidden' });
};

/** Opens the personal chat of the playground at `port` in its own browser session, at the size of a desk or a phone. */
export const openWindow = async (
  browser: Browser,
  port: number,
  size: keyof typeof SIZES = 'desktop',
): Promise<TeamsWindow> => {
  const context = await browser.newContext({ deviceScaleFactor: size === 'phone' ? 2 : 1, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const asked = new Set<string>();
  await page.route('**/*', async (route) => {
    const address = route.request().url();
    if (isHere(address)) {
      await route.continue();
      return;
    }
    asked.add(new URL(address).hostname);
    await route.abort();
  });
  await openChat(page, `http://127.0.0.1:${port}/`);
  await page.addStyleTag({ content: NARROW });
  await page.setViewportSize(SIZES[size]);

  const every = page.locator('.ac-adaptiveCard');
  const lastCard = (words?: string | RegExp): Locator =>
    (words === undefined ? every : every.filter({ hasText: words })).last();
  const card = async (words: string | RegExp): Promise<Locator> => {
    const found = lastCard(words);
    try {
      await found.waitFor();
    } catch {
      const there = (await every.count()) === 0 ? 'no card at all' : await every.last().innerText();
      throw new Error(`no card with ${String(words)}; the newest is: ${there}`);
    }
    return found;
  };
  const nameOf = (button: string | RegExp) => ({ name: button, exact: typeof button === 'string' });
  const press = async (button: string | RegExp): Promise<void> => {
    const name = nameOf(button);
    const holder = every.filter({ has: page.getByRole('button', name) }).last();
    await holder.getByRole('button', name).click();
  };
  return {
    page,
    asked,
    lastCard,
    card,
    cards: async () => await every.count(),
    say: async (text) => {
      await page.locator('div[role="textbox"][contenteditable="true"]').first().click();
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    },
    press,
    turn: async (button) => {
      const newest = every.last().getByRole('button', nameOf(button)).first();
      await newest.waitFor();
      const before = await every.last().innerText();
      await newest.click();
      for (let wait = 0; (await every.last().innerText()) === before; wait += 50) {
        if (wait > 10_000) throw new Error(`${String(button)} changed nothing; the card still says: ${before}`);
        await page.waitForTimeout(50);
      }
    },
    choose: async (label, question) => {
      const after = question === undefined ? lastCard() : lastCard().getByText(question, { exact: false }).first();
      const path = question === undefined ? './/label' : './following::label';
      await after.locator(`xpath=(${path}[normalize-space(.)=${JSON.stringify(label)}])[1]`).click();
    },
    fill: async (label, text) => {
      await lastCard().getByRole('textbox', { name: label }).fill(text);
    },
    screenshot: async (file, of) => {
      mkdirSync(dirname(file), { recursive: true });
      const still = { path: file, animations: 'disabled' } as const;
      if (of !== undefined) await of.screenshot(still);
      // On a phone there is no bar of the playground above the chat.
      else if (size === 'phone') await page.screenshot({ ...still, clip: { x: 0, y: 52, width: 390, height: 792 } });
      else await page.screenshot(still);
    },
  };
};
