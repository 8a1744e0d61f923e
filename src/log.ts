import pino, { type DestinationStream, type Logger } from 'pino';

/** What may be written about a happening: never a person, a text, an answer or a token. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>;

const secret = ['person', 'text', 'answers', 'token', 'authorization', 'from', 'value', 'conversation'];

/** A log in JSON lines on stderr (or `to`); fields that could name a person or an answer are struck out. */
export const createLog = (level: string, to?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secret.flatMap((name) => [name, `*.${name}`]), censor: '-' },
    },
    to ?? pino.destination({ dest: 2, sync: true }),
  );
