import { expect, test } from 'vitest';
import type { SendingOrder } from '../../src/campaign/sending-order.ts';
import type { Storage } from '../../src/storage/open.ts';
import type { Place } from './backends.ts';

const W = '2027';
const MINUTE = 60_000;

/** What a campaign keeps, on any backend. `ready`: these people are invited, reachable, and the invite is queued. */
export const campaignContract = (
  of: () => { readonly storage: Storage; readonly other: Storage; readonly place: Place; readonly now: number },
  ready: (persons: readonly string[]) => Promise<void>,
): void => {
  const order: SendingOrder = { wave: W, round: 0, kind: 'invite', askedBy: 'hans', recipients: 64 };
  const names = ['a', 'b', 'c', 'd'];

  /** Sends what is due to everybody but those named here, whose letters fail. */
  const send = async (failing: readonly string[] = []): Promise<void> => {
    const { storage, now } = of();
    for (const leased of await storage.deliveries.claim('me', 100, now, MINUTE)) {
      const { person } = leased.address;
      const outcome = failing.includes(person)
        ? ({ kind: 'undeliverable', cause: 'blocked' } as const)
        : ({ kind: 'sent', activity: `1700000000${100 + person.charCodeAt(0)}` } as const);
      await storage.deliveries.settle('me', leased, outcome, now);
    }
  };

  test('one order of a wave is open at a time, and who asked and approved stays known', async () => {
    const { storage, place } = of();
    expect(await storage.orders.open(W)).toBeUndefined();
    await storage.orders.put(order);
    await storage.orders.put({ ...order, wantedAt: 5, approvedBy: 'gerda' });
    expect(await storage.orders.open(W)).toEqual({ ...order, wantedAt: 5, approvedBy: 'gerda' });
    await storage.orders.end(W, 'started');
    expect(await storage.orders.open(W)).toBeUndefined();
    await storage.orders.put({ ...order, round: 1, kind: 'reminder' });
    expect(await storage.orders.open(W)).toMatchObject({ round: 1 });
    expect(await place.rows('select asked_by, approved_by, outcome from sending_order order by number')).toEqual([
      { asked_by: 'hans', approved_by: 'gerda', outcome: 'started' },
      { asked_by: 'hans', approved_by: null, outcome: 'open' },
    ]);
  });

  test('words of letters are kept by kind and language', async () => {
    const { letterTexts } = of().storage;
    expect(await letterTexts.changedBy(W, 'invite')).toBeUndefined();
    await letterTexts.put(W, 'invite', 'nl', { title: 't', lead: 'l' }, 'hans');
    await letterTexts.put(W, 'invite', 'nl', { title: 'T', lead: 'L' }, 'helga');
    expect(await letterTexts.changedBy(W, 'invite')).toBe('helga');
    expect(await letterTexts.find(W, 'invite', 'nl')).toEqual({ title: 'T', lead: 'L' });
    expect(await letterTexts.find(W, 'invite', 'en')).toBeUndefined();
    expect(await letterTexts.find(W, 'reminder', 'nl')).toBeUndefined();
  });

  test('a live card is drawn by one instance at a time, and no more once it is over', async () => {
    await ready(['a']);
    const { storage, other } = of();
    const card = { wave: W, person: 'a', activity: 'x', shown: '1' };
    await storage.liveCards.put(card, 100);
    expect(await storage.liveCards.claim(99, 200)).toEqual([]);
    const both = await Promise.all([storage, other].map(({ liveCards }) => liveCards.claim(100, 200)));
    expect(both.flat()).toHaveLength(1);
    expect(both.flat()[0]).toMatchObject({ ...card, address: { conversation: 'c-a' } });
    await storage.liveCards.draw({ ...card, shown: '2' }, true);
    expect(await storage.liveCards.claim(1_000, 2_000)).toEqual([]);
  });

  test('every letter of a kind that was sent is corrected, whoever has taken part, and once', async () => {
    await ready(names);
    const { storage, other, now } = of();
    await send(['d']);
    await storage.handIn(W, 'a', new Uint8Array(8));
    expect(await storage.letterEdits.correct(W, 'invite', now)).toBe(3);
    const first = await storage.letterEdits.claim(2, now, MINUTE);
    const second = await other.letterEdits.claim(10, now, MINUTE);
    expect([...first, ...second].map(({ address }) => address.person).sort()).toEqual(['a', 'b', 'c']);
    for (const edit of [...first, ...second.slice(1)]) await storage.letterEdits.end(edit);
    expect(await storage.letterEdits.left(W)).toBe(1);
    // An instance that vanished: its edit comes back.
    expect(await storage.letterEdits.claim(10, now + MINUTE, MINUTE)).toHaveLength(1);
  });

  test('how many letters are corrected does not tell how many had not answered', async () => {
    await ready([...names, 'e']);
    const { storage, now } = of();
    await send();
    await storage.handIn(W, 'a', new Uint8Array(8));
    await storage.register.setReminders(W, 'b', false);
    await storage.deliveries.queue({ wave: W, number: 1, kind: 'reminder' }, now);
    await send(['c']);
    expect(await storage.letterEdits.correct(W, 'reminder', now)).toBe(5);
    expect(await storage.letterEdits.left(W)).toBe(5);
    const edits = await storage.letterEdits.claim(10, now, MINUTE);
    // There is nothing to change in the chats of the others.
    expect(edits.map(({ address }) => address.person).sort()).toEqual(['d', 'e']);
    for (const edit of edits) await storage.letterEdits.end(edit);
    expect(await storage.letterEdits.left(W)).toBe(0);
  });

  test('a letter that is on its way when its words are corrected is corrected once it has arrived', async () => {
    await ready(['a']);
    const { storage, now } = of();
    const [leased] = await storage.deliveries.claim('me', 1, now, MINUTE);
    await storage.letterEdits.correct(W, 'invite', now);
    expect(await storage.letterEdits.claim(10, now, MINUTE)).toEqual([]);
    await storage.deliveries.settle('me', leased!, { kind: 'sent', activity: 'late' }, now);
    expect(await storage.letterEdits.claim(10, now + MINUTE, MINUTE)).toMatchObject([{ activity: 'late' }]);
  });

  test('closing a wave turns every invite that was sent into “closed”, and tells nothing of who took part', async () => {
    await ready([...names, 'silent']);
    const { storage, place, now } = of();
    // Somebody who has taken part before the invite had its turn never got one.
    await storage.handIn(W, 'silent', new Uint8Array(8));
    await send();
    await storage.handIn(W, 'a', new Uint8Array(8));
    await storage.deliveries.queue({ wave: W, number: 1, kind: 'reminder' }, now);
    await send(['b']);
    await storage.waveEnd.close(W);
    await storage.waveEnd.clear(W);
    const edits = await storage.letterEdits.claim(10, now, MINUTE);
    expect(edits.map(({ address }) => address.person).sort()).toEqual([...names, 'silent']);
    expect(edits.every(({ kind, activity }) => kind === 'closed' && /^\d{13}$/.test(activity))).toBe(true);
    expect(new Set(edits.map(({ activity }) => activity)).size).toBeGreaterThan(3);
    for (const table of ['invitee', 'delivery', 'letter_edit']) {
      const rows = await place.rows(`select * from ${table} where wave = '${W}'`);
      const kinds = rows.map((row) => JSON.stringify({ ...row, id: '', person: '', activity: '' }));
      // Deliveries differ by their round alone.
      expect(new Set(kinds).size, table).toBe(table === 'delivery' ? 2 : 1);
    }
    // A second close does not lose what is still to be changed.
    await storage.waveEnd.clear(W);
    expect(await storage.letterEdits.left(W)).toBe(5);
    await storage.orders.put(order);
    await storage.letterTexts.put(W, 'invite', 'nl', { title: 't', lead: 'l' }, 'hans');
    await storage.liveCards.put({ wave: W, person: 'a', activity: 'x', shown: '1' }, 100);
    await storage.responseDays.keep({ wave: W, day: '2027-10-04', invited: 60, share: { percentage: 10 }, groups: [] });
    await storage.samples.begin('s1', W, 'steekproef.csv');
    await storage.waveEnd.purge(W);
    const kept = ['invitee', 'round', 'campaign', 'delivery', 'preparation', 'sample', 'box', 'draft', 'letter_edit'];
    for (const table of [...kept, 'sending_order', 'letter_text', 'live_card', 'response_day'])
      expect(await place.rows(`select * from ${table} where wave = '${W}'`), table).toEqual([]);
  });

  test('whom the invite did not reach is listed until a second try reaches them, whoever has taken part', async () => {
    await ready(names);
    const { storage, now } = of();
    await storage.register.add(W, [
      { person: 'far', name: 'Ver Weg', language: 'nl', function: 'support', domain: 'policy' },
    ]);
    await storage.deliveries.queue({ wave: W, number: 0, kind: 'invite' }, now);
    await send(['a', 'b']);
    const listed = async (): Promise<readonly string[]> =>
      (await storage.campaigns.undeliverable(W)).map(({ person, cause }) => `${person} ${cause}`);
    expect(await listed()).toEqual(['a blocked', 'b blocked', 'far not_reachable']);
    // Who has taken part since is tried as well: what becomes of the letter then says nothing of taking part.
    await storage.handIn(W, 'a', new Uint8Array(8));
    expect(await storage.campaigns.resendFailures(W, now)).toBe(2);
    await send(['a', 'b']);
    expect(await listed()).toEqual(['a blocked', 'b blocked', 'far not_reachable']);
    // Who has declined gets nothing any more, and stays listed.
    await storage.register.setDeclined(W, 'b', true);
    await storage.campaigns.resendFailures(W, now);
    await send();
    expect(await listed()).toEqual(['b blocked', 'far not_reachable']);
    await storage.deliveries.queue({ wave: W, number: 1, kind: 'reminder' }, now);
    await send(['c']);
    // A reminder that fails lists nobody, and is not tried again.
    expect(await listed()).toEqual(['b blocked', 'far not_reachable']);
    expect(await storage.campaigns.resendFailures(W, now)).toBe(1);
  });

  test('who wants no reminders gets none, and still gets the invite', async () => {
    await ready(['a']);
    const { storage, now } = of();
    await storage.register.setReminders(W, 'a', false);
    expect(await storage.deliveries.claim('me', 10, now, MINUTE)).toHaveLength(1);
    await storage.deliveries.queue({ wave: W, number: 1, kind: 'reminder' }, now);
    expect(await storage.deliveries.claim('me', 10, now, MINUTE)).toEqual([]);
    expect(await storage.deliveries.counts({ wave: W, number: 1, kind: 'reminder' })).toMatchObject({ sent: 1 });
  });

  test('a reminder goes out in an order that nobody knows', async () => {
    const many = Array.from({ length: 60 }, (_none, index) => `p${String(index).padStart(2, '0')}`);
    await ready(many);
    const { storage, now } = of();
    await send();
    await storage.deliveries.queue({ wave: W, number: 1, kind: 'reminder' }, now);
    const claimed = await storage.deliveries.claim('me', 60, now, MINUTE);
    expect(claimed.map(({ address }) => address.person)).not.toEqual(many);
    const [firstTen] = [claimed.slice(0, 10).map(({ address }) => address.person)];
    expect(firstTen.toSorted()).not.toEqual(many.slice(0, 10));
  });

  test('the first response figures of a day are those of the day', async () => {
    await ready(names);
    const { storage } = of();
    await storage.handIn(W, 'a', new Uint8Array(8));
    const cell = { function: 'support', domain: 'policy', department: '', invited: 4, done: 1 };
    expect(await storage.responseDays.count(W)).toEqual([{ ...cell, reached: 0 }]);
    await send();
    // Reminders say nothing here: they go only to who has not answered.
    await storage.deliveries.queue({ wave: W, number: 1, kind: 'reminder' }, of().now);
    expect(await storage.responseDays.count(W)).toEqual([{ ...cell, reached: 4 }]);
    const figures = { wave: W, day: '2027-10-04', invited: 60, share: { percentage: 10 }, groups: [] };
    await storage.responseDays.keep(figures);
    await storage.responseDays.keep({ ...figures, share: { percentage: 12 } });
    expect(await storage.responseDays.newest(W)).toEqual(figures);
    await storage.responseDays.keep({ ...figures, day: '2027-10-05' });
    expect((await storage.responseDays.newest(W))?.day).toBe('2027-10-05');
  });
};
