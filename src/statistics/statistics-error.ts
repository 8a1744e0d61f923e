/** The data do not fit the design; the message is one line that names what and where. */
export class StatisticsError extends Error {
  override readonly name = 'StatisticsError';
}
