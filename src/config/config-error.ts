/** The configuration cannot be used; the message is one line that names the variable and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
