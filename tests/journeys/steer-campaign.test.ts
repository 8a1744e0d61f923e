import { afterEach, expect, test } from 'vitest';
import { sendInvite, settled, SAMPLE } from './hr.ts';
import { type Button, buttonsOf, type Card, people, setStage, type Stage, textOf } from './stage.ts';
import * as activities from '../teams/activities.ts';

const { anna, hans } = people;
/** A second HR sender. */
const helga = activities.speaker('helga', { aadObjectId: '00000000-0000-0000-0000-000000000006' });

let stage: Stage;
afterEach(() => stage.close());

const begin = async (more: Readonly<Record<string, string>> = {}): Promise<Card> => {
  stage = await setStage(more);
  for (const who of [anna, hans, helga]) await stage.install(who);
  return stage.loadSample(hans, SAMPLE);
};
const verbs = (card: unknown): readonly string[] => buttonsOf(card).map(({ verb }) => verb);
const controls = (card: unknown): readonly unknown[] =>
  buttonsOf(card)
    .filter(({ verb }) => verb === 'campaign.control')
    .map(({ data }) => data['control']);
/** Presses the button that does this with the sending. */
const control = (who: activities.Speaker, card: unknown, which: string): Promise<Card> => {
  const wanted = buttonsOf(card).filter(({ data }) => data['control'] === which);
  return stage.press(
    who,
    wanted.map((button: Button) => ({ type: 'Action.Execute', ...button })),
    'campaign.control',
  );
};
const waitFor = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 400 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).toBe(true);
};

test('where a second person must approve, nothing goes before they did; the asker cannot, and both can stop it', async () => {
  const loaded = await begin({ WEGWIJZER_APPROVAL: '1' });
  const preview = await stage.press(hans, loaded, 'campaign.preview');
  const asked = await stage.press(hans, preview, 'campaign.send');
  expect(textOf(asked)).toContain('Wacht op goedkeuring');
  expect(verbs(asked)).not.toContain('campaign.approve');
  // A card that was made for somebody else does not help either.
  const told = stage.received(helga).at(-1);
  expect(verbs(told)).toContain('campaign.approve');
  const forHelga = await stage.say(helga, 'campagne');
  expect(textOf(await stage.press(hans, forHelga, 'campaign.approve'))).toContain('Een collega moet het goedkeuren');
  expect(stage.received(anna)).toHaveLength(1);

  const withdrawn = await control(helga, forHelga, 'withdraw');
  expect(textOf(withdrawn)).toContain('Ingetrokken');
  await stage.press(hans, preview, 'campaign.send');
  const again = await stage.say(helga, 'campagne');
  expect(textOf(await stage.press(helga, again, 'campaign.preview'))).toContain('Wilt u meedoen');
  expect(textOf(await stage.press(helga, again, 'campaign.approve'))).toMatch(/gaat nu naar 64 mensen/);
  await stage.arrives(anna, 1);
});

test('whoever changes the words cannot approve them', async () => {
  const loaded = await begin({ WEGWIJZER_APPROVAL: '1' });
  const preview = await stage.press(hans, loaded, 'campaign.preview');
  await stage.press(hans, preview, 'campaign.send');
  const form = await stage.press(
    helga,
    await stage.press(helga, await stage.say(helga, 'campagne'), 'campaign.preview'),
    'campaign.text',
  );
  await stage.press(helga, form, 'campaign.set_text', {
    'short_text.title_nl': 'Nieuwe titel',
    'short_text.lead_nl': 'Nieuwe zin.',
    'short_text.title_en': 'New title',
    'short_text.lead_en': 'New sentence.',
  });
  const card = await stage.say(helga, 'campagne');
  expect(verbs(card)).not.toContain('campaign.approve');
  const forHans = await stage.say(hans, 'campagne');
  expect(textOf(await stage.press(hans, forHans, 'campaign.approve'))).toMatch(/gaat nu naar 64 mensen/);
  expect(textOf(await stage.arrives(anna, 1))).toContain('Nieuwe titel');

  // Neither do they put them in the place of what was sent.
  const correct = [
    { type: 'Action.Execute', title: '', verb: 'campaign.correct', data: { wave: '2027', letter: 'invite' } },
  ];
  expect(textOf(await stage.press(helga, correct, 'campaign.correct'))).toContain('Een collega moet het goedkeuren');
  expect(textOf(await stage.press(hans, correct, 'campaign.correct'))).toContain('krijgt de nieuwe tekst');
});

test('words that change while letters go out wait for somebody else to let them go on', async () => {
  const loaded = await begin({ WEGWIJZER_APPROVAL: '1' });
  stage.standIn.misbehave = ({ method, conversation }) =>
    method === 'POST' && conversation === anna.conversation
      ? { status: 429, headers: { 'retry-after': '1' } }
      : undefined;
  await stage.press(hans, await stage.press(hans, loaded, 'campaign.preview'), 'campaign.send');
  await stage.press(helga, await stage.say(helga, 'campagne'), 'campaign.approve');
  const text = [{ type: 'Action.Execute', title: '', verb: 'campaign.text', data: { wave: '2027', letter: 'invite' } }];
  const saved = await stage.press(hans, await stage.press(hans, text, 'campaign.text'), 'campaign.set_text', {
    'short_text.title_nl': 'Onderweg veranderd',
    'short_text.lead_nl': 'Nieuwe zin.',
    'short_text.title_en': 'Changed on the way',
    'short_text.lead_en': 'New sentence.',
  });
  expect(textOf(saved)).toContain('het versturen staat stil');
  stage.standIn.misbehave = () => undefined;
  expect(textOf(await control(hans, saved, 'resume'))).toContain('Een collega moet het goedkeuren');
  const seen = await stage.say(helga, 'campagne');
  expect(textOf(await stage.press(helga, seen, 'campaign.preview'))).toContain('Onderweg veranderd');
  expect(stage.received(anna)).toHaveLength(1);
  await control(helga, seen, 'resume');
  expect(textOf(await stage.arrives(anna, 1))).toContain('Onderweg veranderd');
});

test('words that change after a sending reach nobody who gets the app later before somebody else lets them go on', async () => {
  const loaded = await begin({ WEGWIJZER_APPROVAL: '1' });
  await stage.press(hans, await stage.press(hans, loaded, 'campaign.preview'), 'campaign.send');
  await stage.press(helga, await stage.say(helga, 'campagne'), 'campaign.approve');
  await stage.arrives(anna, 1);
  await settled(stage);
  const text = [{ type: 'Action.Execute', title: '', verb: 'campaign.text', data: { wave: '2027', letter: 'invite' } }];
  const saved = await stage.press(hans, await stage.press(hans, text, 'campaign.text'), 'campaign.set_text', {
    'short_text.title_nl': 'Later veranderd',
    'short_text.lead_nl': 'Nieuwe zin.',
    'short_text.title_en': 'Changed later',
    'short_text.lead_en': 'New sentence.',
  });
  expect(textOf(saved)).toContain('het versturen staat stil');
  expect(textOf(await control(hans, saved, 'resume'))).toContain('Een collega moet het goedkeuren');
  expect(controls(await stage.say(helga, 'campagne'))).toContain('resume');
});

test('a sending is paused, goes on, and is stopped for good only after being asked once more', async () => {
  const loaded = await begin();
  stage.standIn.misbehave = ({ method, conversation }) =>
    method === 'POST' && conversation === anna.conversation
      ? { status: 429, headers: { 'retry-after': '1' } }
      : undefined;
  const sent = await sendInvite(stage, loaded);
  const card = controls(sent).includes('pause') ? sent : await stage.say(hans, 'campagne');
  const paused = await control(hans, card, 'pause');
  expect(textOf(paused)).toContain('Gepauzeerd');
  stage.standIn.misbehave = () => undefined;
  expect(controls(paused)).toEqual(['resume', 'cancel']);
  await control(hans, paused, 'resume');
  await settled(stage);

  const shown = await control(hans, paused, 'cancel');
  expect(textOf(shown)).toContain('Weet u het zeker?');
  expect(textOf(await stage.press(hans, shown, 'campaign.show'))).not.toContain('Gestopt');
  expect(textOf(await stage.press(hans, shown, 'campaign.control'))).toContain('Gestopt.');
  expect(textOf(await stage.say(hans, 'herinnering'))).not.toContain('Verstuur de herinnering');
  expect(controls(await stage.say(hans, 'campagne'))).toEqual([]);
});

test('a campaign for fewer than fifty people is refused', async () => {
  stage = await setStage();
  await stage.install(hans);
  const rows = SAMPLE.trim().split('\n').slice(0, 31).join('\n');
  const loaded = await stage.press(hans, await stage.upload(hans, 'klein.csv', rows), 'sample.confirm');
  expect(textOf(await stage.press(hans, loaded, 'campaign.preview'))).toContain('minstens 50 mensen');
  const send = [{ type: 'Action.Execute', title: '', verb: 'campaign.send', data: { wave: '2027' } }];
  expect(textOf(await stage.press(hans, send, 'campaign.send'))).toContain('minstens 50 mensen');
});

test('a message is planned for a working day, and waits for its hour', async () => {
  const loaded = await begin({ WEGWIJZER_SEND_HOURS: 'mon-fri 08:30-17:30' });
  const form = await stage.press(hans, await stage.press(hans, loaded, 'campaign.preview'), 'campaign.plan');
  expect(textOf(await stage.press(hans, form, 'campaign.schedule'))).toContain('Kies een dag en een tijd');
  const choices = JSON.stringify(form).match(/"value":"(\d{4}-\d\d-\d\d)"/g) ?? [];
  expect(choices).toHaveLength(8);
  const day = choices.at(-1)!.slice(9, -1);
  const planned = await stage.press(hans, form, 'campaign.schedule', {
    'single_choice.day': day,
    'single_choice.time': '10:00',
  });
  expect(textOf(planned)).toMatch(/Staat klaar\. Het versturen begint \S+dag \d+ \S+ (om )?10:00/);
  expect(textOf(planned)).toContain('Klaar, naar verwachting');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(stage.received(anna)).toHaveLength(1);
});

test('the HR sender gets the letter first, with buttons that lead to the example', async () => {
  const loaded = await begin();
  const preview = await stage.press(hans, loaded, 'campaign.preview');
  const before = stage.received(hans).length;
  expect(textOf(await stage.press(hans, preview, 'campaign.test'))).toContain('proefbericht in deze chat');
  const letter = await stage.arrives(hans, before);
  expect(textOf(letter)).toMatch(/^PROEFBERICHT/);
  expect(verbs(letter)).toEqual(['preview.begin', 'help.show']);
  expect(stage.received(anna)).toHaveLength(1);
});

test('words that name the subject, hold a link or are missing are refused, and what was filled in stays', async () => {
  const loaded = await begin();
  const form = await stage.press(hans, await stage.press(hans, loaded, 'campaign.preview'), 'campaign.text');
  const fill = (title: string): Readonly<Record<string, string>> => ({
    'short_text.title_nl': title,
    'short_text.lead_nl': 'Doet u mee?',
    'short_text.title_en': 'Take part',
    'short_text.lead_en': 'Will you take part?',
  });
  for (const [title, why] of [
    ['Enquête over discriminatie', 'Noem het onderwerp niet'],
    ['Kijk op www.example.org', 'Zet er geen link'],
    ['', 'Vul alle vier'],
    ['x'.repeat(91), 'titel is te lang'],
  ] as const) {
    const refused = await stage.press(hans, form, 'campaign.set_text', fill(title));
    expect(textOf(refused)).toContain(why);
    expect(textOf(refused)).toContain('Will you take part?');
  }
  const saved = await stage.press(hans, form, 'campaign.set_text', fill('Doet u mee met ons?'));
  expect(textOf(saved)).toContain('Doet u mee met ons?');
  await stage.press(hans, saved, 'campaign.send');
  const invite = await stage.arrives(anna, 1);
  expect(textOf(invite)).toContain('Doet u mee met ons?');
  const [message] = stage.standIn.messagesTo(anna.conversation).slice(-1);
  expect(message?.summary).not.toMatch(/Doet u mee/);
});

test('one card shows how far the sending is: it is changed in place, and there is one however much happens', async () => {
  const loaded = await begin();
  await sendInvite(stage, loaded);
  const isProgress = (card: Card): boolean => textOf(card).includes('De uitnodiging gaat uit');
  expect(stage.received(hans).filter(isProgress)).toHaveLength(1);
  const changes = () =>
    stage.standIn.calls.filter(({ method, conversation }) => method === 'PUT' && conversation === hans.conversation);
  await waitFor(() => changes().length > 0);
  const last = changes().at(-1)!;
  expect(textOf((last.body as { attachments: unknown }).attachments)).toContain('Nog te versturen\n0\n');
  expect(stage.received(hans).filter(isProgress)).toHaveLength(1);
});
