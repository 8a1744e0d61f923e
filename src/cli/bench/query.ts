import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlaces } from '../../config/config.ts';
import { seeded } from '../../rehearsal/random.ts';
import { knownFigures } from '../known-figures.ts';
import { madeUpMicrodata } from './made-up-microdata.ts';
import { type BreakdownTimes, timeBreakdowns } from './time-breakdowns.ts';
import { timePublish } from './time-publish.ts';
import { type QuestionTimes, timeQuestions } from './time-questions.ts';

/** From microdata in files to a publication, ten breakdowns of the same data, and questions to the publication. */
export interface QueryResult extends QuestionTimes, BreakdownTimes {
  readonly rows: number;
  /** From the start of the process to the signed publication: the whole lattice for all indicators, raked. */
  readonly publish_seconds: number;
  readonly publish_cpu_seconds: number;
  readonly publish_megabytes: number;
}

/** A wave that the letter says nothing of, so that every answer comes from the publication. */
const WAVE = '2031';

/** Measures on so many made-up respondents; `progress` counts the steps. */
export const benchQuery = async (rows: number, progress: (step: number) => void): Promise<QueryResult> => {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijzer-bench-'));
  const places = readPlaces({});
  try {
    const files = madeUpMicrodata(rows, join(places.content, 'practice', '2025'), folder, seeded(1));
    progress(1);
    const keyFile = join(folder, 'publication.key');
    await writeFile(keyFile, '5e'.repeat(32));
    const out = join(folder, 'publication.json');
    const { seconds, cpuSeconds, megabytes } = await timePublish(WAVE, files, keyFile, out);
    progress(2);
    const breakdowns = timeBreakdowns(files);
    progress(3);
    const questions = timeQuestions(await knownFigures([out], places), WAVE, places, seeded(2));
    progress(4);
    const { ask_p50_ms, ask_p99_ms, ...more } = questions;
    return {
      rows,
      publish_seconds: seconds,
      ask_p50_ms,
      ask_p99_ms,
      ...more,
      publish_cpu_seconds: cpuSeconds,
      publish_megabytes: megabytes,
      ...breakdowns,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
