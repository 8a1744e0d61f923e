import type { Language } from '../i18n/language.ts';
import { messages } from '../i18n/messages.ts';
import { checkSample } from '../register/check-sample.ts';
import type { SampleReading } from '../register/read-sample.ts';
import type { WaitingSample } from '../register/sample-store.ts';
import { stageSample } from '../register/stage-sample.ts';
import type { Action } from './action.ts';
import { campaignScreen } from './campaign-screen.ts';
import { ERRORS_ON_A_CARD } from './screens/sample.ts';
import type { Screen } from './reply.ts';
import type { SampleFile } from './sample-file.ts';
import { summaryView } from './sample-summary.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type { World } from './world.ts';

type SampleAction = Extract<Action, { verb: `sample.${string}` }>;

const readingFor = ({ sampleTerms, population }: World, language: Language): SampleReading => ({
  ...sampleTerms,
  language,
  ...(population === undefined ? {} : { population }),
});

const overview = (world: World, note?: string): Promise<Screen> => campaignScreen(world, world.wave, undefined, note);

const errorsFrom = async (world: World, language: Language, sample: string, from: number): Promise<Screen> => {
  const found = await world.samples.errors(sample, from, ERRORS_ON_A_CARD);
  if (found === undefined) return overview(world, messages(language).sample.gone);
  return { kind: 'sample_errors', wave: world.wave, sample, from, ...found };
};

const summary = async (world: World, language: Language, waiting: WaitingSample): Promise<Screen> => {
  // Nobody new: there is nothing to confirm, so nothing waits.
  if (waiting.added === 0) await world.samples.discard(waiting.id);
  return { kind: 'sample_summary', summary: summaryView(world, language, waiting) };
};

/**
 * Reads a sample file to where it waits, and shows what it would make of every stratum; or every row that is wrong. The
 * register is not touched before somebody confirms. The caller has checked the role.
 */
export const receiveSample = async (world: World, language: Language, file: SampleFile): Promise<Screen> => {
  const { wave, samples } = world;
  if ((await world.waves.state(wave)) === 'closed') return { kind: 'notice', notice: 'wave_closed', wave };
  const id = world.newSampleId();
  try {
    const staged = await stageSample(
      samples,
      { id, wave, name: file.name },
      await file.open(),
      readingFor(world, language),
    );
    if (staged.kind === 'waiting') return await summary(world, language, staged.waiting);
    await samples.refuse(id, staged.report.errors);
    return await errorsFrom(world, language, id, 0);
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: 'notice', notice: 'file_not_readable', wave };
    throw error;
  }
};

const confirm = async (world: World, language: Language, sample: string): Promise<Screen> => {
  const { wave, population } = world;
  const text = messages(language).sample;
  const taken = await world.samples.take(sample, (waiting) => checkSample(waiting, population, language));
  switch (taken.kind) {
    case 'imported':
      return overview(world, text.imported(taken.imported, taken.duplicates));
    case 'wave_closed':
      return { kind: 'notice', notice: 'wave_closed', wave };
    case 'gone':
      return overview(world, text.gone);
    case 'refused': {
      await world.samples.refuse(sample, taken.errors);
      return errorsFrom(world, language, sample, 0);
    }
  }
};

/** What the HR sender does with a sample that waits; the caller has checked the role. */
export const importSample = async (world: World, language: Language, action: SampleAction): Promise<Screen> => {
  switch (action.verb) {
    case 'sample.load_demo':
      return world.demoSample === undefined ? overview(world) : receiveSample(world, language, world.demoSample);
    case 'sample.confirm':
      return confirm(world, language, action.sample);
    case 'sample.cancel':
      await world.samples.discard(action.sample);
      return overview(world, messages(language).sample.cancelled);
    case 'sample.errors':
      return errorsFrom(world, language, action.sample, action.from);
  }
};
