import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { hashOf, isSetAside, readMessages } from '../../src/cli/train-help/messages.ts';
import { measure } from '../../src/cli/train-help/measure.ts';
import { dangerNamed } from '../../src/signposting/danger.ts';
import { CONCEPTS_FILE } from '../../src/signposting/model/concepts.ts';
import { featuresOf } from '../../src/signposting/model/features.ts';
import { loadWeights, readAbout } from '../../src/signposting/model/load-weights.ts';
import { OUTCOMES } from '../../src/signposting/model/outcome.ts';
import { type Lesson, train } from '../../src/signposting/model/train.ts';
import { recognise } from '../../src/signposting/recognise.ts';
import { recogniserWith } from '../../src/signposting/recogniser.ts';

vi.setConfig({ testTimeout: 60_000 });

const messages = readMessages('tests/reference');

describe('what was learned', () => {
  const { learned_from: from, measured_on_messages_set_aside: measured } = readAbout();

  it('was learned from the messages and the concepts that lie here: after a change, npm run train-help', () => {
    expect(from.messages).toBe(messages.length);
    expect(from.sha256).toBe(hashOf(messages));
    expect(from.concepts_sha256).toBe(createHash('sha256').update(readFileSync(CONCEPTS_FILE)).digest('hex'));
  });

  it('was measured on messages that it had not learned from', () => {
    expect(measured.messages).toBe(messages.filter(isSetAside).length);
    expect(measured.messages).toBeGreaterThan(1_000);
    expect(measured.right / measured.messages).toBeGreaterThan(0.885);
    expect(measured.dangers_missed / measured.dangers).toBeLessThan(0.045);
    // Some authors wrote little but messages that look like cries for help and are none.
    expect(measured.ordinary_mistaken / measured.ordinary).toBeLessThan(0.07);
  });

  it('fits the messages that it was learned from, and misses none of their dangers', () => {
    const now = measure(
      messages.filter((_, index) => index % 5 === 0),
      loadWeights(),
    );
    expect(now.right / now.messages).toBeGreaterThan(0.97);
    expect(now.dangers_missed).toBe(0);
    // Danger is believed before it is the likeliest, also in messages that were learned.
    expect(now.ordinary_mistaken / now.ordinary).toBeLessThan(0.035);
  });
});

describe('learning', () => {
  const lesson = (text: string, outcome: (typeof OUTCOMES)[number]): Lesson => ({
    features: featuresOf(text),
    right: [OUTCOMES.indexOf(outcome)],
  });
  const lessons = [
    lesson('ik wil een klacht indienen', 'complaint'),
    lesson('een klacht indienen over mijn chef', 'complaint'),
    lesson('hoeveel procent is dat', 'none'),
    lesson('hoeveel procent van de vrouwen', 'none'),
  ];

  it('the same messages always teach the same', () => {
    expect(train(lessons)).toEqual(train(lessons));
  });

  it('tells apart what it was taught, in a message that it has not seen', () => {
    const learned = recogniserWith(train(lessons));
    expect(learned('een klacht indienen over hem')).toBe('complaint');
    expect(learned('hoeveel procent van de mannen')).toBeUndefined();
  });
});

describe('danger', () => {
  it('in plain words is recognised by words written down beforehand, whatever was learned', () => {
    const nothing = recogniserWith(train([]));
    for (const text of ['hij heeft een mes', 'ik wil dood', 'i want to kill myself', 'he is attacking me'])
      expect([text, nothing(text)]).toEqual([text, dangerNamed(text)]);
    expect(dangerNamed('hij heeft een mes')).toBe('emergency');
    expect(dangerNamed('ik wil dood')).toBe('suicide_prevention');
    expect(dangerNamed('i want to kill myself')).toBe('suicide_prevention');
    expect(dangerNamed('he is attacking me')).toBe('emergency');
  });

  it('is not what is meant by its words where the whole message speaks of other help', () => {
    const text =
      'Drie jaar geleden ben ik op dienstreis verkracht. Ik zoek hulp die niets met mijn werk te maken heeft.';
    expect(recognise(text)).toBe('outside');
    expect(recognise('Nu is er iemand verkracht. Ik zoek hulp.')).toBe('emergency');
  });

  it('in the middle of another story is recognised', () => {
    expect(
      recognise('Graag de percentages voor vrouwen in de uitvoering, maar eerst: mijn collega wordt beneden gestoken'),
    ).toBe('emergency');
  });
});
