import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { messages } from '../../src/i18n/messages.ts';
import { startChromium } from './chromium.ts';
import { freePorts, freshFolder, type Product, startProduct } from './product.ts';
import { openWindow, type TeamsWindow } from './window.ts';

const { chat, survey, campaign, cards, help, common, figures, notices, sample, correction, share } = messages('nl');

/** `npm run pictures` takes the README's; any other run leaves them alone. */
const folder = freshFolder();
const pictures = process.env['WEGWIJZER_PICTURES'] ?? join(folder.path, 'pictures');

let product: Product;
let browser: Browser;
let employee: TeamsWindow;
let coordinator: TeamsWindow;
let hr: TeamsWindow;

beforeAll(async () => {
  product = startProduct(folder.path, await freePorts());
  browser = await startChromium();
  await product.ready;
  [employee, coordinator, hr] = await Promise.all([
    openWindow(browser, product.ports.employee, 'phone'),
    openWindow(browser, product.ports.coordinator),
    openWindow(browser, product.ports.hr),
  ]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  folder.remove();
});

/** A picture of the window, or of the newest card alone when it is longer than the window. */
const shoot = async (window: TeamsWindow, name: string): Promise<void> => {
  // The chat scrolls to a new card by itself.
  await window.page.waitForTimeout(400);
  const file = join(pictures, `${name}.png`);
  const card = window.lastCard();
  const length = (await card.boundingBox())?.height ?? 0;
  const size = window.page.viewportSize();
  if (size === null || length < size.height - 200) {
    await window.screenshot(file);
    return;
  }
  await window.page.setViewportSize({ ...size, height: Math.ceil(length) + 400 });
  await window.screenshot(file, card);
  await window.page.setViewportSize(size);
};

/** Chooses on the page in front of the employee, and goes on to the page with these words. */
const fillIn = async (choices: readonly string[], next: string | RegExp): Promise<void> => {
  for (const choice of choices) await employee.choose(choice);
  await employee.press(survey.page.next);
  await employee.card(next);
};

test('everybody gets one welcome, and English on asking', async () => {
  for (const window of [employee, coordinator, hr]) {
    await window.card(cards.welcome.title);
    expect(await window.cards()).toBe(1);
  }
  await coordinator.say('in English please');
  await coordinator.card(messages('en').notices.language_set.title);
  await coordinator.say('Nederlands');
  await coordinator.card(notices.language_set.title);
});

test('the HR sender looks at the questionnaire, loads the sample, sees the invite as the employee will, and sends it', async () => {
  await hr.say('voorbeeld vragenlijst');
  await hr.press(notices.preview_start.begin);
  await hr.card(survey.example.label);
  await hr.press(survey.example.stop);
  await hr.card(notices.preview_ended.title);
  await hr.say('campagne');
  await hr.card(campaign.noSample);
  await hr.press(campaign.loadDemo);
  await hr.card(sample.summaryTitle);
  await shoot(hr, 'hr-sample');
  await hr.press(sample.confirm(64));
  await hr.card('64 mensen');
  await hr.press(campaign.preview);
  await hr.card(survey.letter.invite.title);
  await shoot(hr, 'hr-preview');
  await hr.press(survey.preview.send(64));
  await hr.card(campaign.round.invite);
});

test('one card shows how far the sending is, and changes in place until it is done', async () => {
  await hr.card(campaign.progressTitle.invite);
  const before = await hr.cards();
  await expect
    .poll(async () => await hr.lastCard(campaign.round.invite).innerText(), { timeout: 15_000 })
    .toContain(campaign.progressDone.invite);
  await shoot(hr, 'hr-progress');
  expect(await hr.cards()).toBe(before);
});

test('the invite arrives with the employee by itself, and leads to the notice', async () => {
  await employee.card(survey.letter.invite.title);
  await shoot(employee, 'employee-invite');
  const before = await employee.cards();
  await employee.press(survey.letter.begin);
  await employee.card(survey.privacy.title);
  expect(await employee.cards()).toBe(before);
  await shoot(employee, 'employee-notice');
});

test('the pages of the questionnaire take each other’s place; what is left open is asked for', async () => {
  const before = await employee.cards();
  await employee.press(survey.privacy.consent);
  await employee.card('Bij welk ministerie werkt u?');
  await employee.press(survey.page.next);
  await employee.card(chat.answerErrors.required);
  await fillIn(['Binnenlandse Zaken en Koninkrijksrelaties'], 'Wat is uw geslacht?');
  await fillIn(['Vrouw', '40 tot en met 49 jaar'], 'In welke salarisschaal zit u?');
  await shoot(employee, 'employee-page');
  expect(await employee.cards()).toBe(before);
});

test('help is one press away in the middle of it, and leads back to the same page', async () => {
  await employee.press(common.helpButton);
  await employee.card('MIOR');
  await employee.press(cards.help.backToSurvey);
  await employee.card('In welke salarisschaal zit u?');
});

test('a page is out of sight with one press, and changes language, with what was filled in on it', async () => {
  const chosen = async (label: string): Promise<boolean> =>
    await employee.lastCard(label).getByRole('radio', { name: label }).isChecked();
  await employee.choose('Schaal 10 tot en met 12');
  await employee.press(survey.page.hide);
  expect(await (await employee.card(notices.hidden.text)).innerText()).not.toMatch(/schaal|vraag/i);
  await employee.press(notices.hidden.next);
  await employee.card('In welke salarisschaal zit u?');
  expect(await chosen('Schaal 10 tot en met 12')).toBe(true);
  await employee.choose('Schaal 7 tot en met 9');
  await employee.press(cards.otherLanguage);
  await employee.card('Which pay scale are you in?');
  expect(await chosen('Scale 7 to 9')).toBe(true);
  await employee.press(messages('en').cards.otherLanguage);
  await employee.card('In welke salarisschaal zit u?');
});

test('back shows what was filled in; stopping and going on later end at the same page', async () => {
  await employee.press(common.back);
  await employee.card('Wat is uw geslacht?');
  await fillIn([], 'In welke salarisschaal zit u?');
  await employee.press(survey.page.stop);
  await employee.card(notices.survey_stopped.title);
  await employee.press(notices.survey_stopped.resume);
  await employee.card('In welke salarisschaal zit u?');
});

test('who experienced something is asked on, and everything is shown once more before it is handed in', async () => {
  await fillIn(['Ik en mijn ouders zijn in Nederland geboren', 'Schaal 10 tot en met 12'], /zelf discriminatie/);
  await fillIn(['Geslacht en/of gender'], /Hoe vaak/);
  await fillIn(['Een paar keer', 'Mijn leidinggevende'], /getuige/);
  await fillIn(['Nee, op geen enkele grond'], /tegen inwoners/);
  await fillIn(['Nee, op geen enkele grond'], /Wat deed u/);
  await fillIn(['Ik deed niets', 'Nee'], /Waarom hebt u/);
  await fillIn(['Dat zeg ik liever niet'], survey.review.title);
  await shoot(employee, 'employee-review');
  await employee.press(survey.review.handIn);
  const thanks = await employee.card(survey.thanks.title);
  expect(await thanks.innerText()).not.toMatch(/leidinggevende|Geslacht/);
  await shoot(employee, 'employee-thanks');
});

test('somebody who wants to talk stands before the right door', async () => {
  await employee.say('ik wil met iemand praten');
  await employee.card(/ertrouwenspersoon/);
  await shoot(employee, 'employee-help');
});

test('help is there in four ways: from doubt, to the nearest person, with notes to take along, and in danger', async () => {
  await employee.say('waar kan ik terecht');
  await employee.card(help.unsure);
  await employee.turn(help.unsure);
  await employee.turn(help.narrow.about.resident);
  await employee.card('Het gaat om een inwoner');
  await shoot(employee, 'help-resident');

  await employee.say('ik wil met iemand praten');
  await employee.card(help.find.open);
  await employee.turn(help.find.open);
  await employee.card(help.find.title);
  await shoot(employee, 'help-choice');
  await employee.choose(help.find.woman);
  await employee.turn(help.find.search);
  await employee.card('In vertrouwen praten');
  await shoot(employee, 'help-person');

  await employee.say('ik wil een klacht indienen');
  await employee.card('Een officiële klacht over discriminatie');
  await employee.turn(help.notes.open);
  await employee.card(help.notes.whereText);
  await employee.turn(help.notes.asText);
  await employee.card(help.notes.formLead);
  await employee.fill(new RegExp(help.notes.questions.what.replace('?', String.raw`\?`)), 'Hij lachte om mijn naam.');
  await employee.turn(help.notes.makeText);
  await employee.card('Hij lachte om mijn naam.');
  await shoot(employee, 'help-notes');

  await employee.say('hij staat me buiten met een mes op te wachten');
  await employee.card('Bel 112');
  await shoot(employee, 'help-danger');
});

test('the HR sender sees counts and nobody, and a reminder passes over who has answered', async () => {
  const before = await employee.cards();
  await hr.press(campaign.refresh);
  await hr.press(campaign.remind);
  await hr.card(survey.preview.reminderLead);
  await hr.press(survey.preview.remind);
  await hr.card(campaign.round.reminder(1));
  await expect
    .poll(
      async () => {
        await hr.press(campaign.refresh);
        return (await hr.lastCard(campaign.round.reminder(1)).innerText()).replaceAll(/\s+/g, ' ');
      },
      { timeout: 10_000 },
    )
    .toMatch(new RegExp(`${campaign.round.reminder(1)}.*${campaign.left} 0`));
  await hr.card(campaign.progressDone.reminder);
  await hr.say('campagne');
  await hr.card(campaign.lastCall);
  await shoot(hr, 'hr-campaign');
  expect(await employee.cards()).toBe(before);
});

test('the coordinator gets the letter’s figure, a practice figure that says so, and no comparison that cannot be made', async () => {
  await coordinator.say('hoeveel procent heeft zelf discriminatie ervaren');
  await coordinator.card('12,8%');
  await shoot(coordinator, 'coordinator-letter');
  await coordinator.say('Hoeveel procent van de vrouwen bij beleid heeft discriminatie vanwege geslacht ervaren?');
  const figure = await coordinator.card(/vrouwen in het domein beleid/);
  expect(await figure.innerText()).toContain(figures.practice);
  await shoot(coordinator, 'coordinator-figure');
  await coordinator.say('is dat meer dan in 2023?');
  await coordinator.card(/verbreed|Wat bedoelt u/);
});

test('the coordinator corrects what was understood through choices, goes on in few words, shares it and takes it along', async () => {
  await coordinator.say('vrouwen die zelf racisme hebben ervaren');
  await coordinator.card(/Ik begreep: zelf ervaren racisme.*vrouwen/);
  await coordinator.press(correction.open);
  await coordinator.card(correction.title);
  await coordinator.press(correction.parts.group);
  await coordinator.card(correction.lead.group);
  await coordinator.choose('man', 'geslacht');
  await shoot(coordinator, 'coordinator-correct');
  await coordinator.press(correction.show);
  await coordinator.card(/Ik begreep: zelf ervaren racisme.*mannen/);
  await coordinator.say('en per leeftijd?');
  await coordinator.card(/Ik begreep: zelf ervaren racisme.*mannen.*leeftijd/);
  await shoot(coordinator, 'coordinator-follow-up');
  await coordinator.say('en voor het hele Rijk?');
  await coordinator.card(/Ik begreep: zelf ervaren racisme \([^)]*\), meting 2025/);
  await coordinator.press(share.open);
  const along = await coordinator.card(share.title);
  await shoot(coordinator, 'coordinator-take-along');
  const address = async (name: string): Promise<string> =>
    (await along.getByRole('link', { name }).first().getAttribute('href')) ?? '';
  const file = await fetch(await address(share.excel));
  expect(file.headers.get('content-disposition')).toMatch(/\.xlsx"$/);
  expect(await (await fetch(await address(share.csv))).text()).toContain('3,9%');
  await coordinator.press(correction.back);
  await coordinator.card('3,9%');
});

test('asked nothing of the world outside this machine that it needs', () => {
  for (const window of [employee, coordinator, hr]) expect([...window.asked]).not.toContain('teams.microsoft.com');
});
