import { join } from 'node:path';
import { z } from 'zod/v4';
import type { RehearsalParts } from './plan.ts';
import type { RehearsalReport } from './report.ts';

const closedSchema = z.object({ responses: z.number(), file: z.string() });
const publishedSchema = z.object({ figures: z.number(), withheldFigures: z.number() });

/** Too few respondents are not published, which is a good end as well. */
const publishOrRefusal = async (publish: () => Promise<unknown>): Promise<RehearsalReport['publication']> => {
  let made: unknown;
  try {
    made = await publish();
  } catch (error) {
    return { refused: error instanceof Error ? error.message : 'refused' };
  }
  const { figures, withheldFigures } = publishedSchema.parse(made);
  return { figures, withheld: withheldFigures };
};

/** The wave is closed, its box opened and what is in it published, by the commands that a person would use. */
export const publishWave = async (
  { data, command, progress }: RehearsalParts,
  wave: string,
  keys: string,
): Promise<{ readonly responses: number; readonly publication: RehearsalReport['publication'] }> => {
  progress('publish', 0, 3);
  const { responses, file } = closedSchema.parse(
    await command('wave', 'close', '--wave', wave, '--out', data, '--json'),
  );
  progress('publish', 1, 3);
  const opened = join(data, 'opened');
  const key = join(keys, `box-${wave}.private`);
  await command('box', 'open', '--wave', wave, '--box', file, '--key', key, '--out', opened, '--json');
  progress('publish', 2, 3);
  const files = ['--respondents', join(opened, 'respondents.csv'), '--strata', join(opened, 'strata.csv')];
  const out = ['--key-file', join(keys, `publication-${wave}.key`), '--out', join(data, 'publication.json')];
  const publication = await publishOrRefusal(() => command('publish', '--wave', wave, ...files, ...out, '--json'));
  progress('publish', 3, 3);
  return { responses, publication };
};
