import { describe, expect, test } from 'vitest';
import { cellFigures } from '../../../src/disclosure/figures.ts';
import { protect } from '../../../src/disclosure/protect.ts';
import { type Base, tabulate } from '../../../src/disclosure/tabulate.ts';
import { recordKeys, type WaveKey } from '../../../src/disclosure/wave-key.ts';
import { alike } from '../synthetic.ts';
import { sized } from './size.ts';
import { keyOf, publishPeople, told } from './waves.ts';

const OTHERS = 1200;
const YES = 300;

/** On what the noise hangs: everybody in the base, or those in it who said yes. */
type KeyedOn = 'base' | 'yes';

const WEIGHT = 30_000;
const ids = Array.from({ length: OTHERS }, (_, index) => `P${index}`);
const baseOf = (key: WaveKey, some: readonly string[]): Base =>
  tabulate([new Int32Array(some.length)], 1, new Float64Array(some.length).fill(WEIGHT), recordKeys(key, some))[0]!;
/** The key of two groups together that have nobody in common. */
const together = (one: Base, other: Base): string =>
  ((BigInt(`0x${one.key}`) + BigInt(`0x${other.key}`)) % 2n ** 128n).toString(16).padStart(32, '0');

/**
 * Two groups of the same size: many others with somebody known to have said no, and the same others with the target
 * instead. Whether the two figures are the same when the target said no, and when the target said yes.
 */
const looksTheSame = (key: WaveKey, keyedOn: KeyedOn): { readonly no: boolean; readonly yes: boolean } => {
  const others = baseOf(key, ids);
  const saidYes = baseOf(key, ids.slice(0, YES));
  const figure = (name: string, isYes: boolean) => {
    const last = baseOf(key, [name]);
    const n = OTHERS + 1;
    const base: Base = {
      n,
      sum: n * WEIGHT,
      largest: WEIGHT,
      squares: BigInt(n) * BigInt(WEIGHT) ** 2n,
      key: keyedOn === 'base' ? together(others, last) : isYes ? together(saidYes, last) : saidYes.key,
    };
    const yes = (YES + (isYes ? 1 : 0)) * WEIGHT;
    return cellFigures({ base, yes: () => yes, pin: () => undefined, key }).share('experienced.any')!.k;
  };
  const known = figure('known', false);
  return { no: known === figure('target', false), yes: known === figure('target', true) };
};

/** How much likelier a target who said no is to look the same than one who said yes. */
const advantage = (keyedOn: KeyedOn): number => {
  const keys = Array.from({ length: sized(120, 1500) }, (_, index) => keyOf(index));
  const looks = keys.map((key) => looksTheSame(key, keyedOn));
  return (looks.filter(({ no }) => no).length - looks.filter(({ yes }) => yes).length) / looks.length;
};

describe('a known record swapped for a target', () => {
  test('changes the figure just as often when the target said no as when the target said yes', () => {
    expect(Math.abs(advantage('base'))).toBeLessThan(0.12);
  });

  test('weakened to noise that hangs on who said yes, the same figure says that the target said no', () => {
    const found = advantage('yes');
    expect(found).toBeGreaterThan(0.8);
  });

  test('is a pair of groups of which only one is published', () => {
    const people = [
      ...alike(200, { age: '30_39', function: 'support', gender: 'woman' }),
      ...alike(1, { age: '30_39', function: 'team_lead', gender: 'man' }),
      ...alike(1, { age: '40_49', function: 'support', gender: 'man' }),
      ...alike(200, { age: '40_49', function: 'team_lead', gender: 'man' }),
    ];
    const figures = told(publishPeople(protect, people, keyOf(0)));
    expect(['age=30_39', 'function=support'].filter((id) => figures.has(id)).length).toBeLessThan(2);
  });
});
