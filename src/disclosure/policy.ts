/** The parameters of the protection. docs/METHOD.md says what each is for; all of them are published. */
export const POLICY = {
  version: '1',
  /** A cell needs this many respondents. */
  minimumBase: 50,
  /** Two bases that differ in fewer respondents than this are never both published. */
  minimumDifference: 10,
  /** No respondent carries more than one part in this many of the weight of a base. */
  topShare: 4,
  /** Bases are shown in multiples of this. */
  baseRounding: 5,
  /** From this base on figures are shown in tenths of a percent instead of whole percents. */
  tenthsFrom: 1000,
  /** Noise is drawn from −12…12 respondents, with this variance. */
  noiseVariance: 9,
  noiseBound: 12,
  /** The one triple of dimensions in the lattice. */
  triple: ['age', 'domain', 'gender'],
} as const;
