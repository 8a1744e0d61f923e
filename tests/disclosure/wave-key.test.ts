import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { isDominated } from '../../src/disclosure/tabulate.ts';
import { dataHash, waveKey } from '../../src/disclosure/wave-key.ts';

const hex = '5a'.repeat(32);

test.each(['', hex.slice(1), `${hex}0`, `0x${hex}`, hex.replace('5', 'g'), ` ${hex}`])(
  'a key of other than 32 bytes in hex is refused: "%s"',
  (text) => {
    expect(() => waveKey(text, '2027')).toThrow('the key file does not hold 32 bytes in hex');
  },
);

test('data without margins have a hash of their own, keyed', () => {
  const respondents = Buffer.from('a');
  const strata = Buffer.from('b');
  const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  const keyed = (text: string): string => createHmac('sha256', Buffer.from(hex, 'hex')).update(text).digest('hex');
  const key = waveKey(hex.toUpperCase(), '2027');
  expect(dataHash(key, { respondents, strata })).toBe(keyed(`data|2027|${sha(respondents)}|${sha(strata)}|-`));
  expect(dataHash(key, { respondents, strata, margins: strata })).toBe(
    keyed(`data|2027|${sha(respondents)}|${sha(strata)}|${sha(strata)}`),
  );
});

test('one person with exactly a quarter of the weight does not dominate, and with a little more does', () => {
  expect(isDominated(25, 100)).toBe(false);
  expect(isDominated(25, 99)).toBe(true);
});
