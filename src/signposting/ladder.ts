import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { localisedSchema } from '../i18n/localised.ts';
import { readContentFile } from '../organisation/content-file.ts';

const ladderSchema = z.strictObject({
  /** Where the text comes from. */
  source: z.string().min(1),
  verified_on: z.iso.date(),
  /** From talking to escalating, in the order in which a manager takes them. */
  steps: z.array(z.strictObject({ title: localisedSchema, text: localisedSchema })).min(1),
});

/** The (de-)escalation ladder for managers, once its text is there. */
export type Ladder = Readonly<z.infer<typeof ladderSchema>>;

/** The file in the folder of signposts; absent until the guide is published. */
const LADDER_FILE = 'escalation-ladder.json';

/** Reads the ladder; `undefined` while there is no file. Throws `ContentError` naming what is wrong in it. */
export const loadLadder = (folder: string): Ladder | undefined => {
  const file = join(folder, LADDER_FILE);
  return existsSync(file) ? readContentFile(file, ladderSchema) : undefined;
};
