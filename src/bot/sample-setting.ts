import { randomUUID } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { SampleFile } from '../conversation/sample-file.ts';
import type { World } from '../conversation/world.ts';
import { DEPARTMENTS } from '../organisation/department.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { loadPopulation } from '../register/load-population.ts';

const demoSample = (folder: string, wave: string): SampleFile => {
  const name = `sample-${wave}.csv`;
  const file = join(folder, name);
  const { size } = statSync(file);
  return { name, open: () => Promise.resolve({ bytes: createReadStream(file), size }) };
};

/**
 * What a sample of the wave may say: the strata of the questionnaire, and the population file `population/WAVE.csv` of
 * the content if there is one. The playground has a sample and a population of its own. Throws `PopulationError`.
 */
export const sampleSetting = async (
  { places, playground }: Config,
  questionnaire: Questionnaire,
): Promise<Pick<World, 'sampleTerms' | 'population' | 'newSampleId' | 'demoSample'>> => {
  const { content, wave } = places;
  const demo = join(content, 'demo');
  const categories = (dimension: string): readonly string[] =>
    questionnaire.dimensions.find(({ id }) => id === dimension)?.categories.map(({ id }) => id) ?? [];
  const sampleTerms = {
    categories: { function: categories('function'), domain: categories('domain') },
    departments: DEPARTMENTS,
  };
  const file = playground ? join(demo, `population-${wave}.csv`) : join(content, 'population', `${wave}.csv`);
  const population = await loadPopulation(file, sampleTerms);
  return {
    sampleTerms,
    newSampleId: randomUUID,
    ...(population === undefined ? {} : { population }),
    ...(playground ? { demoSample: demoSample(demo, wave) } : {}),
  };
};
