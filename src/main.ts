import { randomUUID } from 'node:crypto';
import { startBot } from './bot/start-bot.ts';
import { environmentWithFile } from './config/environment.ts';
import { readConfig } from './config/config.ts';
import { knownProblem } from './bot/known-problem.ts';
import { createLog } from './log.ts';

/** The bot as a process: one clear line and exit 1 when it cannot start; SIGTERM and SIGINT end it in order. */
const main = async (): Promise<void> => {
  const config = readConfig(environmentWithFile(process.env));
  const log = createLog(config.logLevel);
  const bot = await startBot(config, { log, now: () => Date.now(), instance: randomUUID() });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    bot.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
};

try {
  await main();
} catch (error) {
  process.stderr.write(
    `wegwijzer: ${knownProblem(error) ?? (error instanceof Error ? (error.stack ?? '') : 'failed')}\n`,
  );
  process.exit(1);
}
