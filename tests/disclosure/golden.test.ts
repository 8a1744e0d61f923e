import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inPercent } from '../../src/disclosure/display.ts';
import { cellFigures, designEffects, noiseUnit, protectedTotal } from '../../src/disclosure/figures.ts';
import { noise } from '../../src/disclosure/noise.ts';
import { outcomes } from '../../src/disclosure/outcomes.ts';
import { integerWeights, protect } from '../../src/disclosure/protect.ts';
import { type Base, isDominated } from '../../src/disclosure/tabulate.ts';
import { keyCheck, recordKeys } from '../../src/disclosure/wave-key.ts';
import { cellId } from '../../src/publication/publication.ts';
import { golden, input, inside, key, toProtect, weights } from './reference.ts';

const { built, bases, suppression } = inside(input.microdata, weights);
const { publication } = protect(toProtect);
const figures = new Map(publication.cells.map((cell) => [`${cell.indicator}?${cellId(cell.where)}`, cell]));
const answers = outcomes(input.microdata);

const baseOf = (where: Readonly<Record<string, string>>): Base => bases[built.indexOf.get(cellId(where))!]!;

const sumOfYes = (indicator: string, where: Readonly<Record<string, string>>): number => {
  const wanted = Object.entries(where).map(([dimension, category]) => {
    const column = input.microdata.dimensions.get(dimension)!;
    return { codes: column.codes, code: column.levels.indexOf(category) };
  });
  const whole = integerWeights(weights);
  return answers
    .get(indicator)!
    .reduce(
      (sum, yes, record) =>
        yes === 1 && wanted.every(({ codes, code }) => codes[record] === code) ? sum + whole[record]! : sum,
      0,
    );
};

test('weights are the same whole numbers', () => {
  const whole = integerWeights(weights);
  const { ids } = input.microdata;
  for (const [id, weight] of Object.entries(golden.weightSample)) expect(whole[ids.indexOf(id)]).toBe(weight);
  expect(whole.reduce((sum, weight) => sum + weight, 0)).toBe(golden.sumOfAllWeights);
  const lines = ids.map((id, record) => `${id} ${whole[record]!}`).join('\n');
  expect(createHash('sha256').update(lines).digest('hex')).toBe(golden.sha256OfWeights);
});

test('keys and hashes are the same', () => {
  expect(keyCheck(key)).toBe(golden.keyCheck);
  expect(toProtect.dataHash).toBe(golden.dataHash);
  for (const [id, hex] of Object.entries(golden.recordKeySample))
    expect([...recordKeys(key, [id])].map((limb) => limb.toString(16).padStart(8, '0')).join('')).toBe(hex);
});

test('noise is drawn with the same thresholds', () => {
  for (let index = 0; index < 2000; index += 1) {
    const baseKey = index.toString(16).padStart(32, '0');
    const draw = key.mac('ck', `tag|${baseKey}`).readBigUInt64BE(0);
    const wanted = Object.entries(golden.noiseThresholds)
      .map(([value, hex]) => [Number(value), BigInt(`0x${hex}`)] as const)
      .sort(([a], [b]) => a - b)
      .find(([, threshold]) => draw < threshold)![0];
    expect(noise(key, 'tag', baseKey)).toBe(wanted);
  }
});

test.each(golden.cases)('$label', ({ indicator, where, private: secret, published, override }) => {
  const base = baseOf(where);
  expect({
    n: base.n,
    sumW: base.sum,
    maxW: base.largest,
    sumW2: Number(base.squares),
    noiseUnit: noiseUnit(base),
    baseKey: base.key,
  }).toEqual({
    n: secret['n'],
    sumW: secret['sumW'],
    maxW: secret['maxW'],
    sumW2: secret['sumW2'],
    noiseUnit: secret['noiseUnit'],
    baseKey: secret['baseKey'],
  });
  const yes = (of: string): number => (override === undefined ? sumOfYes(of, where) : base.sum);
  for (const [name, value] of Object.entries(secret)) {
    const [kind = '', tag = ''] = name.split(':');
    if (kind === 'u') expect(key.mac('ck', `${tag}|${base.key}`).toString('hex').slice(0, 16)).toBe(value);
    if (kind === 'e') expect(noise(key, tag, base.key)).toBe(value);
    if (kind === 'sumWy') expect(yes(tag)).toBe(value);
    if (kind === 'protectedTotal') expect(Number(protectedTotal(base, tag, yes(tag), key))).toBe(value);
  }
  const share = cellFigures({ base, yes, pin: () => undefined, key }).share(indicator);
  const shown = override === undefined ? figures.get(`${indicator}?${cellId(where)}`) : share && inPercent(share);
  expect(shown).toMatchObject(published);
  for (const kind of ['percentage', 'lessThan', 'moreThan', 'withheld'])
    expect(kind in shown!, kind).toBe(kind in published);
});

test.each(golden.topWeight)('top weight: $weights', (wanted) => {
  const base = { n: wanted.n, sum: wanted.sumW, largest: wanted.maxW, squares: BigInt(wanted.sumW2), key: '' };
  expect(noiseUnit(base)).toBe(wanted.noiseUnit);
  expect(isDominated(base.largest, base.sum)).toBe(wanted.withheldByTopShare);
  expect(designEffects(base)).toEqual(wanted.designEffects);
});

test('response rates are the same', () => {
  for (const wanted of golden.responseRate)
    expect(figures.get(`${wanted.indicator}?${cellId(wanted.where)}`)).toEqual(wanted);
});

test('the same cells are withheld, for every indicator on all respondents', () => {
  for (const indicator of ['experienced.any', 'witnessed_residents.origin']) {
    const withheld = publication.cells.filter((cell) => cell.indicator === indicator && 'withheld' in cell);
    expect(withheld.map(({ where }) => cellId(where)).sort()).toEqual([...golden.withheld].sort());
  }
  const empty = bases.filter(({ n }) => n === 0).length;
  expect({
    cells: bases.length,
    nonEmpty: bases.length - empty,
    published: suppression.withheld.filter((withheld) => !withheld).length,
    final: suppression.withheld.filter(Boolean).length,
    primary: suppression.primary,
    with_parent_rule: suppression.withParentRule,
    rounds: suppression.rounds,
    close_pairs: golden.stats['close_pairs'],
  }).toEqual(golden.stats);
});

test('with a declared union the same cells are published', () => {
  const { built: wider, suppression: decided } = inside(input.microdata, weights, golden.withUnion.unions);
  const published = wider.cells.filter((_, cell) => decided.withheld[cell] !== true).map(({ id }) => id);
  expect(published).toHaveLength(golden.withUnion.publishedCount);
  expect(published.filter((id) => id.includes('function=management')).sort()).toEqual(golden.withUnion.published);
  const hashes = [published, published.toSorted()].map((ids) =>
    createHash('sha256').update(ids.join('\n')).digest('hex'),
  );
  expect(hashes).toContain(golden.withUnion.sha256OfPublished);
});

test('the whole publication is byte for byte what it was: what was published once never comes out otherwise', () => {
  const union = protect({ ...toProtect, unions: golden.withUnion.unions }).publication;
  const digest = (text: unknown): string => createHash('sha256').update(JSON.stringify(text)).digest('hex');
  expect([digest(publication), digest(union)]).toEqual([
    '7c041d28bc5b61941b1675bb3c08f06df00eb67ef75c19864c1f0c4c8bdbe622',
    '71a3886a007fa3b67f6c70de5521b31590f70f8ce4bb36ed14f64f450b0d5534',
  ]);
});
