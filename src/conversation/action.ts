import { z } from 'zod/v4';
import { LETTER_KINDS } from '../campaign/letter.ts';
import { CONTROLS } from '../campaign/stop-sending.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { PARTS } from '../query/correction.ts';
import { querySchema } from '../query/query.ts';
import { STEPS } from '../signposting/narrow.ts';
import { ROUTES } from '../signposting/route.ts';
import { waveSchema } from '../wave.ts';

const wave = waveSchema;
const round = z.number().int().nonnegative();
const place = { page: z.string().max(80), revision: z.number().int().nonnegative() };
const step = { wave, ...place };
const language = z.enum(LANGUAGES);
const sampleId = z.string().max(80);
const answers = z.record(
  z.string().max(80),
  z.union([z.string().max(2_000), z.array(z.string().max(200)).max(40).readonly()]),
);

/** Every button of every card: its verb and what it carries. */
export const actionSchema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('survey.begin'), wave }),
  z.strictObject({ verb: z.literal('survey.consent'), wave }),
  z.strictObject({ verb: z.literal('survey.answer'), ...step, answers }),
  z.strictObject({ verb: z.literal('survey.back'), ...step, answers }),
  z.strictObject({ verb: z.literal('survey.hide'), ...step, answers }),
  z.strictObject({ verb: z.literal('survey.speak'), ...step, answers, language }),
  z.strictObject({ verb: z.literal('survey.stop'), wave, left: z.strictObject(place).optional(), answers }),
  z.strictObject({ verb: z.literal('survey.hand_in'), ...step }),
  z.strictObject({ verb: z.literal('survey.decline'), wave }),
  z.strictObject({ verb: z.literal('survey.resume'), wave }),
  z.strictObject({ verb: z.literal('survey.wipe'), wave }),
  /** `walk`: what was filled in so far in a preview, where nothing is stored. */
  z.strictObject({ verb: z.literal('preview.begin') }),
  z.strictObject({ verb: z.literal('preview.answer'), page: place.page, walk: answers, answers }),
  z.strictObject({ verb: z.literal('preview.back'), page: place.page, walk: answers, answers }),
  z.strictObject({ verb: z.literal('preview.end') }),
  z.strictObject({ verb: z.literal('help.show'), route: z.enum(ROUTES), from: z.enum(['survey', 'chat']).optional() }),
  /** The choice of a person, and who was found; what was chosen rides in the card. */
  z.strictObject({ verb: z.literal('help.find'), from: z.enum(['survey', 'chat']).optional() }),
  z.strictObject({ verb: z.literal('help.found'), from: z.enum(['survey', 'chat']).optional(), answers }),
  z.strictObject({
    verb: z.literal('help.narrow'),
    about: z.enum(STEPS.about).optional(),
    want: z.enum(STEPS.want).optional(),
    how: z.enum(STEPS.how).optional(),
    from: z.enum(['survey', 'chat']).optional(),
  }),
  z.strictObject({ verb: z.literal('notes.begin') }),
  z.strictObject({ verb: z.literal('notes.file') }),
  z.strictObject({ verb: z.literal('notes.text') }),
  /** The same in a dialog: the form opens in it, and the words come back in it. */
  z.strictObject({ verb: z.literal('notes.dialog') }),
  z.strictObject({ verb: z.literal('notes.copy'), answers }),
  /** `sealed`: where the document goes, for this bot alone; without it the words come back as text. */
  z.strictObject({ verb: z.literal('notes.write'), sealed: z.string().max(12_000).optional(), answers }),
  z.strictObject({ verb: z.literal('figures.ask'), query: querySchema }),
  /** Without a part: which part is to be corrected. */
  z.strictObject({ verb: z.literal('figures.correct'), query: querySchema, part: z.enum(PARTS).optional() }),
  z.strictObject({ verb: z.literal('figures.choose'), query: querySchema, part: z.enum(PARTS), answers }),
  z.strictObject({ verb: z.literal('figures.take_along'), query: querySchema }),
  z.strictObject({ verb: z.literal('figures.examples') }),
  z.strictObject({ verb: z.literal('campaign.show'), wave }),
  z.strictObject({ verb: z.literal('sample.load_demo'), wave }),
  /** `sample`: one that was read and waits to be confirmed. */
  z.strictObject({ verb: z.literal('sample.confirm'), sample: sampleId }),
  z.strictObject({ verb: z.literal('sample.cancel'), sample: sampleId }),
  z.strictObject({ verb: z.literal('sample.errors'), sample: sampleId, from: z.number().int().nonnegative() }),
  z.strictObject({ verb: z.literal('campaign.preview'), wave, letter: z.enum(LETTER_KINDS) }),
  z.strictObject({ verb: z.literal('campaign.send'), wave }),
  /** `round` is the number the new round gets: a second press on the same card sends nothing more. */
  z.strictObject({ verb: z.literal('campaign.remind'), wave, round, letter: z.enum(LETTER_KINDS).exclude(['invite']) }),
  z.strictObject({ verb: z.literal('campaign.plan'), wave, round, letter: z.enum(LETTER_KINDS) }),
  z.strictObject({ verb: z.literal('campaign.schedule'), wave, round, letter: z.enum(LETTER_KINDS), answers }),
  z.strictObject({ verb: z.literal('campaign.approve'), wave }),
  /** `sure`: asked once more, since there is no way back. */
  z.strictObject({
    verb: z.literal('campaign.control'),
    wave,
    control: z.enum(CONTROLS),
    sure: z.literal(true).optional(),
  }),
  z.strictObject({ verb: z.literal('campaign.more'), wave }),
  z.strictObject({ verb: z.literal('campaign.test'), wave, letter: z.enum(LETTER_KINDS) }),
  z.strictObject({ verb: z.literal('campaign.text'), wave, letter: z.enum(LETTER_KINDS) }),
  z.strictObject({ verb: z.literal('campaign.set_text'), wave, letter: z.enum(LETTER_KINDS), answers }),
  z.strictObject({ verb: z.literal('campaign.correct'), wave, letter: z.enum(LETTER_KINDS) }),
  z.strictObject({ verb: z.literal('campaign.undeliverable'), wave }),
  z.strictObject({ verb: z.literal('response.show'), wave }),
  z.strictObject({ verb: z.literal('reminders.stop'), wave }),
  z.strictObject({ verb: z.literal('reminders.resume'), wave }),
  z.strictObject({ verb: z.literal('language.set'), language }),
  /** `before`: milliseconds since the epoch, for an older page. */
  z.strictObject({ verb: z.literal('publications.show') }),
  z.strictObject({ verb: z.literal('audit.show'), before: z.number().int().positive().optional() }),
  z.strictObject({ verb: z.literal('menu.show') }),
]);

export type Action = Readonly<z.infer<typeof actionSchema>>;

/** The buttons that come back with what was filled in on the page they stand on. */
export const VERBS_WITH_INPUTS: ReadonlySet<string> = new Set(
  actionSchema.options.flatMap(({ shape }) => ('answers' in shape ? [shape.verb.value] : [])),
);
