import { z } from 'zod/v4';
import { localisedSchema } from '../i18n/localised.ts';
import { DEPARTMENTS } from '../organisation/department.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { GENDERS } from './gender.ts';
import { openingHoursSchema } from './opening-hours.ts';
import { ROUTES } from './route.ts';

/** A contact is shown as a number or address only when it has both of these. */
const verification = {
  source: z.string().min(1).optional(),
  verified_on: z.iso.date().optional(),
};

const link = z.url({ protocol: /^https$/, error: 'must be an https address' }).optional();

/** The number that stands in `reach`, for who reads this on a telephone. */
const phone = z
  .string()
  .regex(/^\d[\d -]*\d$/, 'must be a telephone number: digits, spaces and -')
  .optional();

const contactSchema = z.discriminatedUnion('where', [
  /** The same for everybody. */
  z.strictObject({
    where: z.literal('national'),
    reach: localisedSchema,
    phone,
    link,
    hours: openingHoursSchema.optional(),
    ...verification,
  }),
  /** Different for each department: `ask` says where to ask when a department has given none. */
  z.strictObject({ where: z.literal('department'), ask: localisedSchema }),
  /** Announced: `said` until its text is loaded, `loaded` from then on. */
  z.strictObject({ where: z.literal('pending'), said: localisedSchema, loaded: localisedSchema }),
]);

/** A place to turn to, as it stands in the files of `content/signposts`. */
const signpostSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+$/, 'lower case letters, digits and _ only'),
  name: localisedSchema,
  /** The name as it is said in a sentence, for the words of a button: "de vertrouwenspersoon". */
  short: localisedSchema,
  forWhat: localisedSchema,
  notForWhat: localisedSchema.optional(),
  who: localisedSchema,
  confidentiality: localisedSchema,
  formality: z.enum(['formal', 'informal']),
  whatHappensNext: localisedSchema,
  timeLimits: localisedSchema.optional(),
  cost: localisedSchema,
  languages: localisedSchema,
  /** True for what every department must have: somebody to talk to in confidence. */
  confidentialRoute: z.boolean().optional(),
  /** Where the description comes from; the contact has a source of its own. */
  source: z.string().min(1).optional(),
  contact: contactSchema,
});
export type Signpost = Readonly<z.infer<typeof signpostSchema>>;

export const signpostFileSchema = z.strictObject({ signposts: z.array(signpostSchema).min(1) });

const departmentContactSchema = z.strictObject({
  signpost: z.string().min(1),
  /** Whom one meets: a person, a desk, a unit's own counsellor. */
  name: localisedSchema,
  reach: localisedSchema,
  /** The organisation unit that this contact is for; without it the whole department. */
  unit: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  gender: z.enum(GENDERS).optional(),
  /** In which languages one can talk. */
  languages: z.array(z.enum(LANGUAGES)).min(1).optional(),
  /** When this person is out of office: the first and the last day. */
  away: z.array(z.strictObject({ from: z.iso.date(), until: z.iso.date() })).optional(),
  link,
  ...verification,
  /** A made-up contact of the demo organisation. */
  example: z.boolean().optional(),
});
/** How one signpost is reached in one department. */
export type DepartmentContact = Readonly<z.infer<typeof departmentContactSchema>>;

export const departmentContactsSchema = z.strictObject({
  departments: z.partialRecord(z.enum(DEPARTMENTS), z.array(departmentContactSchema)),
  /** Contacts that serve every department: for whoever has none of their own. */
  everywhere: z.array(departmentContactSchema).optional(),
});

const pageSchema = z.strictObject({
  title: localisedSchema,
  lead: localisedSchema,
  signposts: z.array(z.string()).min(1),
  choices: z.array(z.strictObject({ route: z.enum(ROUTES), label: localisedSchema })).max(4),
});
/** What one page of help says and shows, in every language. */
export type Page = Readonly<z.infer<typeof pageSchema>>;

export const routesSchema = z.strictObject({
  routes: z.record(z.enum(ROUTES), pageSchema),
  /** The signposts at the end of the questionnaire. */
  thanks: z.array(z.string()).min(3).max(4),
});
