import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import { followUp } from '../../src/query/follow-up.ts';
import type { Query } from '../../src/query/query.ts';
import { createInterpretationContext } from '../../src/query/read-question.ts';
import { letterOnly, lexicons } from './figures.ts';

const context = createInterpretationContext(letterOnly, lexicons);
const ask = (indicator: string, where: Query['where'] = {}, by: readonly string[] = [], wave = '2025'): Query => ({
  indicator,
  where,
  by,
  wave,
});
const women = ask('experienced.sex', { gender: 'woman', domain: 'policy' });
const on = (last: Query, text: string, language: Language = 'nl') => followUp(text, language, context, last);
const query = (...given: Parameters<typeof ask>) => ({ kind: 'query', query: ask(...given) });

describe('a follow-up', () => {
  it.each([
    ['en bij mannen?', query('experienced.sex', { gender: 'man', domain: 'policy' })],
    ['mannen', query('experienced.sex', { gender: 'man', domain: 'policy' })],
    ['hetzelfde voor uitvoering', query('experienced.sex', { gender: 'woman', domain: 'implementation' })],
    ['same for inspection', query('experienced.sex', { gender: 'woman', domain: 'inspection' })],
    ['en per leeftijd?', query('experienced.sex', { gender: 'woman', domain: 'policy' }, ['age'])],
    ['and for men?', query('experienced.sex', { gender: 'man', domain: 'policy' })],
    ['en racisme?', query('experienced.origin', { gender: 'woman', domain: 'policy' })],
    ['en richting burgers?', query('witnessed_residents.sex', { gender: 'woman', domain: 'policy' })],
    ['en voor het hele Rijk?', query('experienced.sex')],
    ['en dertigers?', query('experienced.sex', { gender: 'woman', domain: 'policy', age: '30_39' })],
  ])('takes over what it does not say: %s', (text, expected) => {
    expect(on(women, text)).toEqual(expected);
  });

  it('changes with whom it was discussed, and how somebody felt about it', () => {
    expect(on(ask('satisfied_after.manager'), 'en met een collega?')).toEqual(query('satisfied_after.colleague'));
    expect(on(ask('discussed_with.hr'), 'en met de leidinggevende?')).toEqual(query('discussed_with.manager'));
    expect(on(ask('dissatisfied_with_handling'), 'en tevreden?')).toEqual(query('satisfied_with_handling'));
  });

  it('turns a breakdown into one of its groups, and a group into a breakdown', () => {
    const broken = ask('experienced.any', {}, ['gender']);
    expect(on(broken, 'en alleen de mannen?')).toEqual(query('experienced.any', { gender: 'man' }));
    expect(on(broken, 'en per domein?')).toEqual(query('experienced.any', {}, ['domain']));
    expect(on(ask('experienced.any', { age: 'under_30' }), 'and by age?', 'en')).toEqual(
      query('experienced.any', {}, ['age']),
    );
  });

  it('that is a whole question by itself is left alone', () => {
    const whole = 'hoeveel procent heeft zelf racisme ervaren';
    expect(on(women, whole)).toEqual(query('experienced.origin'));
    expect(on(women, `en ${whole}`)).toEqual({
      kind: 'clarify',
      about: '',
      options: [ask('experienced.origin', { gender: 'woman', domain: 'policy' }), ask('experienced.origin')],
    });
  });

  it('that asks for more than is published is asked back with what is', () => {
    const back = on(women, 'en per schaal?');
    expect(back).toMatchObject({ kind: 'clarify' });
    expect(back.kind === 'clarify' && back.options).toContainEqual(
      ask('experienced.sex', { gender: 'woman' }, ['pay_scale']),
    );
  });

  it.each([
    ['en waarom?', 'causal'],
    ['is dat meer dan in 2023?', 'not_comparable'],
    ['en iedereen behalve mannen?', 'differencing'],
    ['en wie dan?', 'individual'],
  ])('is refused as a whole question is: %s', (text, reason) => {
    expect(on(women, text)).toMatchObject({ kind: 'refuse', reason });
  });

  it.each(['en de fazanten?', 'bedankt', 'racisme bij dienstverlening', 'en leeftijd?', 'en de jongeren?'])(
    'is never guessed: %s',
    (text) => {
      expect(on(women, text).kind).not.toBe('query');
    },
  );
});
