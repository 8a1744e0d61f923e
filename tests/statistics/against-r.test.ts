import { describe, expect, test } from 'vitest';
import { INTERVAL_METHODS, intervalOf } from '../../src/statistics/intervals/interval.ts';
import { difference, type Proportion, proportionCovariance, total } from '../../src/statistics/proportion.ts';
import { raoScott } from '../../src/statistics/rao-scott.ts';
import { tally } from '../../src/statistics/tally.ts';
import {
  answers,
  DESIGNS,
  designs,
  expected,
  expectNear,
  inCategory,
  microdata,
  oneGroup,
  type RShare,
  shareIn,
  unanswered,
  witnessed,
} from './reference.ts';

const EXACT = 1e-8;
/** R fits a model for this one, to within its own tolerance. */
const FITTED = 1e-6;

const compare = (found: Proportion, wanted: RShare, about: string): void => {
  expect([found.n, found.yes], about).toEqual([wanted.n, wanted.x]);
  if (wanted.sumw !== undefined) expectNear(found.sumOfWeights, wanted.sumw, EXACT, `${about} sum of weights`);
  expectNear(found.estimate, wanted.est, EXACT, `${about} estimate`);
  expectNear(found.se, wanted.se, EXACT, `${about} standard error`);
  if (wanted.kish_neff !== undefined)
    expectNear(found.effectiveSize, wanted.kish_neff, EXACT, `${about} effective size`);
  if (wanted.deff === null) expect(found.deff, about).toBeNaN();
  else expectNear(found.deff, wanted.deff, EXACT, `${about} design effect`);
  for (const method of INTERVAL_METHODS) {
    const bounds = wanted.ci[method];
    bounds?.forEach((bound, side) => {
      const ours = intervalOf(found, method)[side]!;
      if (bound === null) expect(ours, `${about} ${method}`).toBeNaN();
      else expectNear(ours, bound, method === 'logit' ? FITTED : EXACT, `${about} ${method} ${side}`);
    });
  }
};

describe.each(DESIGNS)('%s equals R', (name) => {
  const design = designs[name];
  const wanted = expected[name];

  test('for every indicator, overall; the witnessed ones on the base of those who answered', () => {
    for (const [indicator, share] of Object.entries(wanted.overall))
      compare(shareIn(design, answers.get(indicator)!, undefined, unanswered(indicator)), share, indicator);
  });

  test('for every indicator by one dimension', () => {
    let compared = 0;
    for (const [indicator, dimensions] of Object.entries(wanted.by1)) {
      const missing = unanswered(indicator);
      for (const [dimension, categories] of Object.entries(dimensions))
        for (const [category, share] of Object.entries(categories)) {
          const found = shareIn(design, answers.get(indicator)!, inCategory(dimension, category), missing);
          compare(found, share, `${indicator} ${dimension}=${category}`);
          compared += 1;
        }
    }
    expect(compared).toBeGreaterThan(50);
  }, 30_000);

  test('for two dimensions, with the normal intervals of svyby', () => {
    let compared = 0;
    for (const [indicator, tables] of Object.entries(wanted.by2))
      for (const [dimensions, rows] of Object.entries(tables))
        for (const row of rows) {
          const [one, other] = dimensions.split('*').map((dimension) => inCategory(dimension, String(row[dimension])));
          const found = shareIn(design, answers.get(indicator)!, (record) => one!(record) && other!(record));
          const about = `${indicator} ${JSON.stringify(row)}`;
          expect(found.n, about).toBe(row['n']);
          expectNear(found.estimate, Number(row[indicator]), EXACT, about);
          expectNear(found.se, Number(row['se']), EXACT, about);
          const z = 1.959963984540054;
          expectNear(found.estimate - z * found.se, Number(row['ci_l']), EXACT, about);
          expectNear(found.estimate + z * found.se, Number(row['ci_u']), EXACT, about);
          compared += 1;
        }
    expect(compared).toBeGreaterThan(50);
  });

  test('for women and men in the policy domain, and the difference with its covariance', () => {
    const yes = answers.get('experienced.sex')!;
    const policy = inCategory('domain', 'policy');
    const woman = inCategory('gender', 'woman');
    const man = inCategory('gender', 'man');
    const women = shareIn(design, yes, (record) => policy(record) && woman(record));
    const men = shareIn(design, yes, (record) => policy(record) && man(record));
    compare(women, wanted.policy_woman, 'women');
    compare(men, wanted.policy_man, 'men');
    expectNear(men.estimate, wanted.policy_woman_minus_man.p.man, EXACT, 'men by svyby');
    expectNear(women.estimate, wanted.policy_woman_minus_man.p.woman, EXACT, 'women by svyby');
    const classes = Uint32Array.from(yes, (value, record) =>
      !policy(record) ? 0 : man(record) ? 1 + value : woman(record) ? 3 + value : 0,
    );
    const counted = tally(design, classes, 5);
    const [asMan, asWoman] = [
      { no: 1, yes: 2 },
      { no: 3, yes: 4 },
    ];
    const vcov = proportionCovariance(design, counted, [asMan, asWoman]);
    wanted.policy_woman_minus_man.vcov.forEach((row, i) => {
      row.forEach((value, j) => {
        expectNear(vcov[i]![j]!, value, EXACT, `covariance ${i} ${j}`);
      });
    });
    const found = difference(design, counted, asWoman, asMan);
    expectNear(found.estimate, wanted.policy_woman_minus_man.diff, EXACT, 'difference');
    expectNear(found.se, wanted.policy_woman_minus_man.se, EXACT, 'standard error of the difference');
    expect(women.degreesOfFreedom + men.degreesOfFreedom + 6).toBe(wanted.policy_woman_minus_man.degf);
  });

  test('for the follow-up questions', () => {
    const experienced = answers.get('experienced.any')!;
    const discussed = answers.get('discussed')!;
    compare(
      shareIn(design, discussed, (record) => experienced[record] === 1),
      wanted.followup_besproken,
      'discussed',
    );
    const { est, se } = wanted.followup_tevredenheid;
    const indicators = {
      tevredenheidtevreden: 'satisfied_with_handling',
      tevredenheidneutraal: 'neutral_about_handling',
      tevredenheidontevreden: 'dissatisfied_with_handling',
    };
    const answered = ['satisfied_with_handling', 'neutral_about_handling', 'dissatisfied_with_handling'].map(
      (indicator) => answers.get(indicator)!,
    );
    for (const [theirs, ours] of Object.entries(indicators)) {
      const found = shareIn(design, answers.get(ours)!, (record) => answered.some((yes) => yes[record] === 1));
      expectNear(found.estimate, est[theirs]!, EXACT, ours);
      expectNear(found.se, se[theirs]!, EXACT, ours);
    }
  });

  test('for the Rao–Scott test', () => {
    const yes = answers.get('experienced.any')!;
    for (const [dimension, theirs] of Object.entries(wanted.chisq)) {
      const { levels, codes } = microdata.dimensions.get(dimension)!;
      const counted = tally(
        design,
        Uint32Array.from(codes, (code, record) => 2 * code + yes[record]!),
        2 * levels.length,
      );
      const found = raoScott(
        design,
        counted,
        levels.map((_, level) => [2 * level, 2 * level + 1]),
      )!;
      expectNear(found.f, theirs.F, EXACT, `${dimension} F`);
      expectNear(found.df[0], theirs.df[0], EXACT, `${dimension} numerator`);
      expectNear(found.df[1], theirs.df[1], EXACT, `${dimension} denominator`);
      expectNear(found.p, theirs.p, EXACT, `${dimension} p`);
      expectNear(found.chiSquared, theirs.X2, EXACT, `${dimension} X²`);
      expectNear(found.firstOrderP, theirs.p_X2, EXACT, `${dimension} p of X²`);
    }
  });

  test('for totals and degrees of freedom', () => {
    const any = oneGroup(design, answers.get('experienced.any')!, () => true);
    const origin = oneGroup(design, answers.get('experienced.origin')!, () => true);
    const found = [total(design, any, 2), total(design, origin, 1), total(design, origin, 2)];
    found.forEach(({ estimate, se }, index) => {
      expectNear(estimate, wanted.totals.est[index]!, EXACT, `total ${index}`);
      expectNear(se, wanted.totals.se[index]!, EXACT, `standard error of total ${index}`);
    });
    expect(design.size - design.strata.length).toBe(wanted.degf);
  });

  test('for witnesses on the base of all respondents, where an unanswered item is no yes', () => {
    const { overall, by1, management } = witnessed[name];
    for (const [indicator, share] of Object.entries(overall))
      compare(shareIn(design, answers.get(indicator)!), share, indicator);
    for (const [indicator, dimensions] of Object.entries(by1))
      for (const [dimension, categories] of Object.entries(dimensions))
        for (const [category, share] of Object.entries(categories))
          compare(
            shareIn(design, answers.get(indicator)!, inCategory(dimension, category)),
            share,
            `${indicator} ${dimension}=${category}`,
          );
    const managers = inCategory('function', 'team_lead', 'senior_management');
    const found = ['experienced.any', 'witnessed_colleagues.any']
      .map((indicator) => shareIn(design, answers.get(indicator)!, managers))
      .find(({ yes }) => yes === management.x)!;
    compare(found, management, 'management');
  });
});
