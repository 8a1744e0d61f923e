import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from '../config/config.ts';
import { StartError } from './start-error.ts';

/** The wave whose practice data the demo publishes. */
const PRACTICE_WAVE = '2025';

const practiceFile = ({ content }: Places, name: 'respondents' | 'strata' | 'margins'): string =>
  join(content, 'practice', PRACTICE_WAVE, `${name}.csv`);

/** Throws `StartError` naming the first file that the demo needs and that is not there. */
export const checkDemoFiles = (places: Places, others: readonly string[]): void => {
  const practice = (['respondents', 'strata', 'margins'] as const).map((name) => practiceFile(places, name));
  const missing = [...others, ...practice].find((file) => !existsSync(file));
  if (missing !== undefined) throw new StartError(`${missing} is missing: restore it, or run npm ci again`);
};

/** Runs `wegwijzer` with these words and resolves when it is done. Throws `StartError` with what it said. */
export type RunCommand = (...words: readonly string[]) => Promise<void>;

export const commandRunner =
  (cli: string, env: NodeJS.ProcessEnv, signal: AbortSignal): RunCommand =>
  async (...words) => {
    const child = spawn(process.execPath, [cli, ...words], { env, signal, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const code = await new Promise<number | null>((resolve) => {
      child.once('close', resolve);
      child.once('error', (error) => {
        said += error.message;
      });
    });
    if (code === 0) return;
    const options = words.findIndex((word) => word.startsWith('-'));
    const name = words.slice(0, options < 0 ? 2 : options).join(' ');
    const line = said.split('\n').findLast((text) => text.trim() !== '') ?? '';
    throw new StartError(`wegwijzer ${name} failed: ${line.replace(/^wegwijzer: /, '')}`);
  };

/**
 * Prepares what the demo shows, with the statistician's own commands: the keys of both waves, and the practice data of
 * 2025 published and loaded. What an earlier start left is kept.
 */
export const prepareDemo = async (places: Places, run: RunCommand): Promise<void> => {
  const folder = join(places.data, 'practice');
  mkdirSync(folder, { recursive: true });
  const needed = [
    { wave: places.wave, file: `box-${places.wave}.public` },
    { wave: PRACTICE_WAVE, file: `publication-${PRACTICE_WAVE}.key` },
  ];
  const keyless = needed.filter(({ file }) => !existsSync(join(places.keys, file))).map(({ wave }) => wave);
  await Promise.all([...new Set(keyless)].map((wave) => run('keys', 'create', '--wave', wave, '--out', places.keys)));

  const publication = join(folder, 'publication.json');
  if (!existsSync(`${publication}.sig`))
    await run(
      ...['publish', '--wave', PRACTICE_WAVE, '--practice', '--out', publication],
      ...['--respondents', practiceFile(places, 'respondents')],
      ...['--strata', practiceFile(places, 'strata'), '--margins', practiceFile(places, 'margins')],
      ...['--key-file', join(places.keys, `publication-${PRACTICE_WAVE}.key`)],
    );
  // Loading what is loaded already changes nothing; a database that was emptied meanwhile gets it again.
  await run('publication', 'load', publication);
};
