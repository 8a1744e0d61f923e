import { covariance, type Linearised, type Matrix } from './covariance.ts';
import type { Design } from './design.ts';
import { sizeOfClass, strataWith, type Tally } from './tally.ts';

/** The classes of a tally that one proportion is about. */
export interface Question {
  readonly yes: number;
  readonly no: number;
}

/** A weighted share of a group, with what is known of its precision; unprotected. */
export interface Proportion {
  /** Respondents in the base, and those of them who count as yes. */
  readonly n: number;
  readonly yes: number;
  readonly sumOfWeights: number;
  readonly estimate: number;
  readonly se: number;
  /** Variance over that of a simple random sample without replacement of the same size; NaN where that is 0. */
  readonly deff: number;
  /** Kish's (1965) effective size (Σw)²/Σw²: what unequal weights leave of n. */
  readonly effectiveSize: number;
  /** Respondents in the base minus strata they are in. */
  readonly degreesOfFreedom: number;
  /** Rows as R counts them for the Korn–Graubard interval: of the base, but of the whole sample once raked. */
  readonly rows: number;
}

interface Shares {
  readonly estimate: number;
  readonly n: number;
  readonly yes: number;
  readonly sumOfWeights: number;
  readonly effectiveSize: number;
}

const shares = ({ weights }: Design, tally: Tally, { yes, no }: Question): Shares => {
  const sumOfWeights = sizeOfClass(tally, yes, weights) + sizeOfClass(tally, no, weights);
  const squares = weights.map((weight) => weight ** 2);
  return {
    estimate: sizeOfClass(tally, yes, weights) / sumOfWeights,
    n: sizeOfClass(tally, yes) + sizeOfClass(tally, no),
    yes: sizeOfClass(tally, yes),
    sumOfWeights,
    effectiveSize: sumOfWeights ** 2 / (sizeOfClass(tally, yes, squares) + sizeOfClass(tally, no, squares)),
  };
};

/** The Taylor-linearised share: (y − p)/Σw inside the base and 0 outside (Woodruff 1971). */
const linearise = ({ yes, no }: Question, { estimate, sumOfWeights }: Shares): Linearised =>
  new Map([
    [yes, (1 - estimate) / sumOfWeights],
    [no, -estimate / sumOfWeights],
  ]);

/** Variance of the share in a simple random sample without replacement (Kish 1965). */
const simpleVariance = ({ estimate, n, sumOfWeights }: Shares): number =>
  ((estimate * (1 - estimate) * n) / (n - 1)) * ((sumOfWeights - n) / (sumOfWeights * n));

/** Estimates one share. The base is a domain of the whole sample: everybody else counts with the value 0. */
export const proportion = (design: Design, tally: Tally, question: Question): Proportion => {
  const found = shares(design, tally, question);
  const variance = covariance(design, tally, [linearise(question, found)])[0]?.[0] ?? NaN;
  const simple = found.sumOfWeights < found.n ? NaN : simpleVariance(found);
  return {
    ...found,
    se: Math.sqrt(variance),
    deff: simple === 0 ? NaN : variance / simple,
    degreesOfFreedom: found.n - strataWith(design, tally, [question.yes, question.no]),
    rows: design.sweeps.length > 0 ? design.size : found.n,
  };
};

/** The covariances of several shares of one tally. */
export const proportionCovariance = (design: Design, tally: Tally, questions: readonly Question[]): Matrix =>
  covariance(
    design,
    tally,
    questions.map((question) => linearise(question, shares(design, tally, question))),
  );

/** A difference between two shares, with the covariance between them. */
export interface Difference {
  readonly estimate: number;
  readonly se: number;
}

/** How much larger the share of `one` is than that of `other`. */
export const difference = (design: Design, tally: Tally, one: Question, other: Question): Difference => {
  const [first, second] = proportionCovariance(design, tally, [one, other]);
  const variance = (first?.[0] ?? NaN) + (second?.[1] ?? NaN) - 2 * (first?.[1] ?? NaN);
  return {
    estimate: shares(design, tally, one).estimate - shares(design, tally, other).estimate,
    se: Math.sqrt(variance),
  };
};

/** How many persons in the population a class stands for. */
export const total = (design: Design, tally: Tally, index: number): Difference => ({
  estimate: sizeOfClass(tally, index, design.weights),
  se: Math.sqrt(covariance(design, tally, [new Map([[index, 1]])])[0]?.[0] ?? NaN),
});
