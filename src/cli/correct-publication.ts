import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod/v4';
import { corrected, whyNoRevision } from '../publication/correct.ts';
import { loadPublication } from '../publication/load.ts';
import { PublicationError } from '../publication/publication-error.ts';
import { erratumSchema, type Publication, publicationSchema } from '../publication/publication.ts';
import { publicationPublicKey } from '../publication/signature.ts';
import { CommandError } from './command-error.ts';
import { readPublicationFile } from './known-figures.ts';
import { printJson, printLine } from './print.ts';
import { readText } from './read-box.ts';
import { readJsonForm } from './read-json.ts';
import { publicationText, writePublication } from './write-publication.ts';

interface CorrectOptions {
  readonly publication: string;
  readonly keyFile: string;
  readonly withhold?: string;
  readonly erratum?: string;
  readonly out: string;
  readonly json?: true;
}

const withholdingsSchema = z
  .array(z.strictObject({ indicator: z.string().optional(), where: z.record(z.string(), z.string()) }))
  .min(1);

const orRefuse = <T>(about: string, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    if (error instanceof PublicationError) throw new CommandError(`${about}: ${error.message}`);
    throw error;
  }
};

/** Only what was signed with this key is corrected, so that a correction cannot launder a changed file. */
const readSigned = (file: string, keyHex: string): Publication => {
  const { bytes, signature } = readPublicationFile(file);
  const { wave } = readJsonForm(file, publicationSchema);
  if (!/^[0-9a-f]{64}$/i.test(keyHex)) throw new CommandError('--key-file: does not hold 32 bytes in hex');
  return orRefuse(file, () =>
    loadPublication(bytes, signature, publicationPublicKey(keyHex, wave), { production: false }),
  );
};

const checkFollows = (out: string, next: Publication): void => {
  if (!existsSync(out)) return;
  const there = readJsonForm(out, publicationSchema);
  const why = publicationText(there) === publicationText(next) ? undefined : whyNoRevision(there, next);
  if (why !== undefined) throw new CommandError(`${out}: ${why}`);
};

const correct = (options: CorrectOptions): void => {
  const { withhold, erratum, out } = options;
  if (withhold === undefined && erratum === undefined)
    throw new CommandError('say what to correct with --withhold, --erratum or both');
  const keyHex = readText(options.keyFile).trim();
  const publication = readSigned(options.publication, keyHex);
  const next = orRefuse(options.publication, () =>
    corrected(publication, {
      withhold: withhold === undefined ? [] : readJsonForm(withhold, withholdingsSchema),
      errata: erratum === undefined ? [] : readJsonForm(erratum, z.array(erratumSchema).min(1)),
    }),
  );
  checkFollows(out, next);
  writePublication(out, next, keyHex);
  const count = ({ cells }: Publication): number => cells.filter((cell) => 'withheld' in cell).length;
  const { wave, revision, dataHash } = next;
  const done = {
    wave,
    revision,
    dataHash,
    withheld: count(next) - count(publication),
    errata: next.errata?.length ?? 0,
  };
  if (options.json === true) printJson(done);
  else
    printLine(
      `wave ${wave}, revision ${revision ?? 0}: ${done.withheld} figures withheld, ${done.errata} errata in all; load it with wegwijzer publication load ${out}`,
    );
};

/** `wegwijzer publication correct`: a signed revision that withholds figures or adds errata, and draws nothing anew. */
export const correctCommand = (): Command =>
  new Command('correct')
    .description('Withhold published figures or add an erratum, as a signed revision; nothing is drawn anew.')
    .requiredOption('--publication <file>', 'publication.json, with its signature beside it as .sig')
    .requiredOption('--key-file <file>', "the wave's publication key: 32 bytes in hex")
    .option('--withhold <file>', 'JSON: [{ "indicator"?: "…", "where": { … } }]; without indicator, all of that cell')
    .option('--erratum <file>', 'JSON: [{ "indicator"?: "…", "where"?: { … }, "text": { "nl": "…", "en": "…" } }]')
    .requiredOption('--out <file>', 'where the revision goes; may be the same file')
    .option('--json', 'one JSON document on stdout')
    .action(correct);
