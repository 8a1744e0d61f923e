import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config/config.ts';
import { type Child, lastWords, startChild } from './child.ts';
import { checkDemoFiles, commandRunner, prepareDemo } from './demo-data.ts';
import { type Player, PLAYERS } from './people.ts';
import { playgroundFile } from './playground-file.ts';
import { checkPorts } from './ports.ts';
import { checkListens, waitForAnswer } from './ready.ts';
import { StartError } from './start-error.ts';

/** The programs that the demo runs. */
export interface Programs {
  readonly bot: string;
  readonly cli: string;
  readonly playground: string;
}

export interface Demo {
  /** Resolves when the bot and the three playgrounds answer. Rejects with `StartError`. */
  readonly ready: Promise<void>;
  /** Rejects with `StartError` when a process ends by itself. */
  readonly broken: Promise<never>;
  /** Ends every process; resolves when all are gone. */
  readonly stop: () => Promise<void>;
}

const PATIENCE_TO_START = 30_000;
const PATIENCE_TO_STOP = 5_000;

const startPlayground = (
  player: Player,
  port: number,
  config: Config,
  program: string,
  env: NodeJS.ProcessEnv,
): Child => {
  const folder = join(config.places.data, 'playground', player.role);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.m365agentsplayground.yml'), playgroundFile(player));
  const bot = `http://127.0.0.1:${config.port}/api/messages`;
  const own = `http://127.0.0.1:${port}/_connector`;
  return startChild({
    name: `the playground of ${player.name}`,
    args: [program, '-e', bot, '-c', 'msteams', '-p', String(port), '--su', own, '--dt'],
    cwd: folder,
    log: join(folder, 'output.log'),
    env: { ...env, TEAMSAPPTESTER_BROWSER: 'none', BROWSER: 'none' },
  });
};

/** Starts the demo: the bot in playground mode and a playground for each player. Checks ports and files first. */
export const startDemo = (config: Config, programs: Programs, environment: NodeJS.ProcessEnv): Demo => {
  const { places, port, playgroundPort } = config;
  const env = { ...environment, WEGWIJZER_PLAYGROUND: '1' };
  const children: Child[] = [];
  const stopped = new AbortController();
  const { promise: broken, reject: breakDown } = Promise.withResolvers<never>();
  broken.catch(() => undefined);

  const watch = (child: Child): Child => {
    children.push(child);
    void child.ended.then(async (how) => {
      // Ctrl-C reaches every process of the terminal at once: give our own signal time to arrive.
      await pause(200);
      if (stopped.signal.aborted) return;
      const why = lastWords(child.log) ?? `${how}; see ${child.log}`;
      breakDown(new StartError(`${child.name} stopped by itself: ${why}`));
    });
    return child;
  };

  const start = async (): Promise<void> => {
    checkDemoFiles(places, Object.values(programs));
    const ports = PLAYERS.map((player, index) => ({ player, port: playgroundPort + index }));
    await checkPorts([
      { port, variable: 'PORT' },
      ...ports.map((one) => ({ port: one.port, variable: 'WEGWIJZER_PLAYGROUND_PORT' })),
    ]);
    mkdirSync(join(places.data, 'playground'), { recursive: true });
    const playgrounds = ports.map((one) => ({
      port: one.port,
      child: watch(startPlayground(one.player, one.port, config, programs.playground, env)),
    }));
    await prepareDemo(places, commandRunner(programs.cli, env, stopped.signal));
    if (stopped.signal.aborted) return;
    const log = join(places.data, 'playground', 'bot.log');
    const bot = watch(startChild({ name: 'the bot', args: [programs.bot], cwd: process.cwd(), log, env }));
    await waitForAnswer(bot, `http://127.0.0.1:${port}/readyz`, PATIENCE_TO_START);
    for (const one of playgrounds) {
      await waitForAnswer(one.child, `http://127.0.0.1:${one.port}/`, PATIENCE_TO_START);
      checkListens(one.child, one.port);
    }
  };

  return {
    ready: start(),
    broken,
    stop: async () => {
      stopped.abort();
      await Promise.all(children.map((child) => child.stop(PATIENCE_TO_STOP)));
    },
  };
};
