/** The risk of this publication cannot be measured; the message is one line that says why. */
export class RiskError extends Error {
  override readonly name = 'RiskError';
}
