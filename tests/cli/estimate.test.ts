import { expect, test } from 'vitest';
import { estimateCommand } from '../../src/cli/estimate.ts';
import { practiceFiles } from '../disclosure/reference.ts';
import { runCommand } from './run-command.ts';

const estimate = async (...words: readonly string[]): Promise<unknown> => {
  const { out } = await runCommand(
    estimateCommand(),
    ...['--respondents', practiceFiles.respondents],
    ...['--strata', practiceFiles.strata],
    ...['--margins', practiceFiles.margins],
    ...words,
  );
  return JSON.parse(out);
};
const near = (value: number): unknown => expect.closeTo(value, 10);

test('gives the share of a group with its precision, as one JSON document', async () => {
  const where = 'domain=policy,gender=woman';
  expect(
    await estimate(
      '--design',
      'raked',
      '--indicator',
      'experienced.sex',
      '--where',
      where,
      '--interval',
      'beta',
      '--json',
    ),
  ).toEqual({
    cells: [
      {
        where: { domain: 'policy', gender: 'woman' },
        n: 610,
        estimate: near(0.0733583230455415),
        se: near(0.0110087903907182),
        interval: [near(0.0531543582624689), near(0.0982053134151175)],
        deff: near(1.12876124608021),
        effectiveSize: expect.closeTo(583.722025067566, 6) as number,
        degreesOfFreedom: 604,
      },
    ],
    degreesOfFreedom: 5510,
  });
});

test('joins categories with a plus', async () => {
  expect(
    await estimate(
      ...['--design', 'raked', '--indicator', 'experienced.any'],
      ...['--where', 'function=team_lead+senior_management', '--json'],
    ),
  ).toMatchObject({ cells: [{ n: 986 }] });
});

test('breaks down, compares and adds up', async () => {
  const answer = await estimate(
    ...[
      '--design',
      'poststratified',
      '--indicator',
      'experienced.any',
      '--by',
      'age',
      '--compare',
      '--totals',
      '--json',
    ],
  );
  expect(answer).toMatchObject({
    cells: [{ where: { age: '30_39' } }, {}, {}, {}, { where: { age: 'under_30' } }],
    comparison: { test: { F: near(4.83576217605859) } },
  });
  expect(answer).toHaveProperty('comparison.differences.length', 10);
});

test('gives follow-ups on the base of those who were asked', async () => {
  const follow = ['--design', 'poststratified', '--json', '--indicator'];
  expect(await estimate(...follow, 'discussed')).toMatchObject({
    cells: [{ n: 711, estimate: near(0.707635681998947) }],
  });
  expect(await estimate(...follow, 'not_discussed')).toMatchObject({
    cells: [{ n: 711, estimate: near(1 - 0.707635681998947) }],
  });
});

test('says what it does not know', async () => {
  const base = ['--design', 'raked', '--json', '--indicator'];
  await expect(estimate(...base, 'experienced.luck')).rejects.toThrow('experienced.luck');
  await expect(estimate(...base, 'experienced.any', '--where', 'gender=woman,age')).rejects.toThrow(
    'dimension=category',
  );
  await expect(estimate(...base, 'experienced.any', '--where', 'gender=unknown')).rejects.toThrow(
    'no category unknown',
  );
  await expect(estimate(...base, 'experienced.any', '--by', 'height')).rejects.toThrow('height');
});
