import { readFileSync } from 'node:fs';
import { type Card, people, type Stage, textOf } from './stage.ts';

const { hans } = people;

/** The demo's sample of 64 people. */
export const SAMPLE = readFileSync('content/demo/sample-2027.csv', 'utf8');

const LEFT = /Nog te versturen\n(\d+)\n/g;

/** The card of the campaign once nothing is left to send. */
export const settled = async (stage: Stage): Promise<Card> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const card = await stage.say(hans, 'campagne');
    const left = [...textOf(card).matchAll(LEFT)].map(([, number]) => number);
    if (card !== undefined && left.length > 0 && left.every((number) => number === '0')) return card;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the sending does not end');
};

/** Loads the demo's sample where that was not done, and sends the invite. */
export const sendInvite = async (stage: Stage, card?: Card): Promise<Card> => {
  const loaded = card ?? (await stage.loadSample(hans, SAMPLE));
  return stage.press(hans, await stage.press(hans, loaded, 'campaign.preview'), 'campaign.send');
};

/** Sends the next reminder; gives the card once it has gone out. */
export const remind = async (stage: Stage): Promise<Card> => {
  await settled(stage);
  await stage.press(hans, await stage.say(hans, 'herinnering'), 'campaign.remind');
  return settled(stage);
};

/** The counts of the newest round, without its title. */
export const newest = (card: unknown): string => {
  const shown = textOf(card);
  return shown.slice(shown.lastIndexOf('Genodigden'), shown.lastIndexOf('U ziet alleen'));
};
