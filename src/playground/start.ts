import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ConfigError } from '../config/config-error.ts';
import { type Environment, environmentWithFile } from '../config/environment.ts';
import { readConfig } from '../config/config.ts';
import { runBotAlone } from './bot-alone.ts';
import { startDemo } from './demo.ts';
import { StartError } from './start-error.ts';
import { readyText } from './table.ts';

const require = createRequire(import.meta.url);
const source = join(import.meta.dirname, '..');
const main = join(source, 'main.ts');

const playgroundProgram = (): string => {
  try {
    return require.resolve('@microsoft/m365agentsplayground/cli.js');
  } catch {
    throw new StartError('@microsoft/m365agentsplayground is not installed: run npm ci, with its development packages');
  }
};

/** What the system says of a folder or file that cannot be written; its message names it. */
const isOfFiles = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'path' in error;

const runDemo = async (environment: Environment): Promise<void> => {
  const config = readConfig({ ...environment, WEGWIJZER_PLAYGROUND: '1' });
  const programs = { bot: main, cli: join(source, 'cli/wegwijzer.ts'), playground: playgroundProgram() };
  const asked = Promise.withResolvers<'stop'>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      asked.resolve('stop');
    });
  process.stdout.write('Wegwijzer starts its demonstration …\n');
  // Eight processes load much of the same code: what one has compiled, the next need not.
  const compiled = { NODE_COMPILE_CACHE: join(source, '../node_modules/.cache/compiled') };
  const demo = startDemo(config, programs, { ...compiled, ...process.env });
  try {
    if ((await Promise.race([demo.ready, demo.broken, asked.promise])) === 'stop') return;
    const { places, playgroundPort, port } = config;
    const botAddress = `http://127.0.0.1:${port}`;
    const seconds = performance.now() / 1000;
    process.stdout.write(
      `\n${readyText({ seconds, firstPort: playgroundPort, botAddress, data: places.data, keys: places.keys })}`,
    );
    await Promise.race([demo.broken, asked.promise]);
  } finally {
    await demo.stop();
  }
};

try {
  const environment = environmentWithFile(process.env);
  if ((environment['MicrosoftAppId'] ?? '') === '') await runDemo(environment);
  else {
    process.stdout.write('MicrosoftAppId is set: the bot starts alone, without the demonstration.\n');
    process.exitCode = await runBotAlone(main);
  }
} catch (error) {
  const known = error instanceof StartError || error instanceof ConfigError || isOfFiles(error);
  if (!known) throw error;
  process.stderr.write(`wegwijzer: ${error.message}\n`);
  process.exitCode = 1;
}
