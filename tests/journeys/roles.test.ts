import { afterAll, beforeAll, expect, test } from 'vitest';
import { actionSchema } from '../../src/conversation/action.ts';
import { messages } from '../../src/i18n/messages.ts';
import * as activities from '../teams/activities.ts';
import { people, setStage, type Stage, textOf } from './stage.ts';

const { anna, gerda, hans, administrator } = people;
const refusals = messages('nl').notices;

/** Whose buttons these are, and what is said to everybody else; `undefined`: everybody's. */
const OWNERS = {
  campaign: { owners: [hans], refusal: refusals.no_campaign_role },
  sample: { owners: [hans], refusal: refusals.no_campaign_role },
  figures: { owners: [gerda], refusal: refusals.no_figures_role },
  preview: { owners: [hans, administrator], refusal: refusals.no_preview_role },
  audit: { owners: [administrator], refusal: refusals.no_audit_role },
  publications: { owners: [administrator], refusal: refusals.no_publications_role },
  response: { owners: [gerda, hans, administrator], refusal: refusals.no_figures_role },
  survey: undefined,
  reminders: undefined,
  help: undefined,
  notes: undefined,
  language: undefined,
  menu: undefined,
} as const;

/** What a button could carry. */
const CARRIED: Readonly<Record<string, unknown>> = {
  ...{ wave: '2027', letter: 'reminder', round: 1, control: 'cancel', sure: true, sample: 's', from: 0, before: 1 },
  ...{ page: 'p', walk: {}, part: 'group' },
  query: { indicator: 'experienced.any', where: {}, by: [], wave: '2025' },
};

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  for (const who of [anna, gerda, hans, administrator]) await stage.install(who);
});
afterAll(() => stage.close());

const verbs = actionSchema.options.map(({ shape }) => ({
  verb: shape.verb.value,
  data: Object.fromEntries(Object.entries(CARRIED).filter(([name]) => name in shape)),
}));
const guarded = Object.entries(OWNERS).flatMap(([subject, circle]) =>
  circle === undefined
    ? []
    : verbs.filter(({ verb }) => verb.startsWith(`${subject}.`)).map((one) => ({ ...one, ...circle })),
);

test('every button is somebody’s: a new one says here whose', () => {
  const subjects = new Set(verbs.map(({ verb }) => verb.split('.')[0]));
  expect([...subjects].sort()).toEqual(Object.keys(OWNERS).sort());
});

test.each(guarded)('$verb is refused to everybody who may not, whatever card it came from', async (button) => {
  const { verb, data, owners, refusal } = button;
  for (const who of [anna, gerda, hans, administrator].filter((one) => !owners.some((owner) => owner === one))) {
    const { body } = await stage.standIn.post(stage.url, activities.press(stage.standIn.url, who, verb, data));
    expect(textOf(body), who.id).toContain(refusal.title);
    expect(textOf(body), who.id).toContain(refusal.text.slice(0, 40));
  }
});
