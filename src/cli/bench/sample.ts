import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod/v4';
import { readPlaces } from '../../config/config.ts';
import type { Invitee } from '../../register/invitee.ts';
import { loadQuestionnaire } from '../../questionnaire/load.ts';
import { seeded } from '../../rehearsal/random.ts';
import { madeUpSample } from '../../rehearsal/sample.ts';
import { sampleFile } from '../../rehearsal/sample-file.ts';
import { sampleWords } from '../../rehearsal/sample-words.ts';

/** What importing a sample takes, in a process of its own. */
export interface SampleResult {
  readonly format: 'csv' | 'xlsx';
  readonly rows: number;
  readonly imported: number;
  readonly seconds: number;
  /** The most memory that the process held, in megabytes. */
  readonly peak_mb: number;
}

const ENDED = 'peak in kilobytes: ';
/** Said by the process itself at its end, since nobody outside knows it. */
const TELL = `data:text/javascript,process.on('exit',()=>process._rawDebug('${ENDED}'+process.resourceUsage().maxRSS))`;

const printedSchema = z.object({ rows: z.number(), imported: z.number() });

const writeExcel = async (file: string, invitees: readonly Invitee[]): Promise<void> => {
  const { default: excel } = await import('exceljs');
  const book = new excel.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true });
  const sheet = book.addWorksheet('steekproef');
  for (const line of sampleFile(invitees).trim().split('\n')) sheet.addRow(line.split(',')).commit();
  sheet.commit();
  await book.commit();
};

const importOne = (file: string, data: string, wave: string): Promise<{ out: string; peak: number }> =>
  new Promise((resolve, reject) => {
    const words = ['--import', TELL, 'src/cli/wegwijzer.ts', 'sample', 'import', '--wave', wave, file, '--json'];
    const env = { ...process.env, WEGWIJZER_DATA: data, DATABASE_URL: '' };
    execFile(process.execPath, words, { env, maxBuffer: 64 * 1024 * 1024 }, (error, out, remarks) => {
      if (error !== null) reject(new Error(`the import failed: ${remarks}`));
      else resolve({ out, peak: Number(remarks.split(ENDED).at(-1)) });
    });
  });

/** Imports a made-up sample of `rows` people, as CSV and as Excel, each by the command line in a process of its own. */
export const benchSample = async (rows: number): Promise<readonly SampleResult[]> => {
  const { content, wave } = readPlaces(process.env);
  const questionnaire = loadQuestionnaire(join(content, 'questionnaires', `per-${wave}.json`));
  const invitees = madeUpSample(rows, sampleWords(questionnaire), seeded(1));
  const folder = await mkdtemp(join(tmpdir(), 'wegwijzer-bench-'));
  try {
    const results: SampleResult[] = [];
    for (const format of ['csv', 'xlsx'] as const) {
      const file = join(folder, `sample.${format}`);
      if (format === 'xlsx') await writeExcel(file, invitees);
      else await pipeline(Readable.from([sampleFile(invitees)]), createWriteStream(file));
      const begun = performance.now();
      const { out, peak } = await importOne(file, join(folder, format), wave);
      const seconds = Math.round((performance.now() - begun) / 100) / 10;
      results.push({ format, ...printedSchema.parse(JSON.parse(out)), seconds, peak_mb: Math.ceil(peak / 1_024) });
    }
    return results;
  } finally {
    await rm(folder, { recursive: true });
  }
};
