import { z } from 'zod/v4';
import { localisedSchema } from '../i18n/localised.ts';
import { waveSchema } from '../wave.ts';
import type { Condition } from './condition.ts';

const name = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_]*$/, 'an id has small letters, digits and underscores')
  .max(60);
const figureName = z
  .string()
  .regex(/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)?$/, 'an id has small letters, digits and underscores, and at most one dot')
  .max(60);

const conditionSchema: z.ZodType<Condition> = z
  .union(
    [
      z.strictObject({ and: z.array(z.lazy(() => conditionSchema)).min(1) }),
      z.strictObject({ or: z.array(z.lazy(() => conditionSchema)).min(1) }),
      z.strictObject({ not: z.lazy(() => conditionSchema) }),
      z.strictObject({ question: name, includes: name }),
      z.strictObject({ question: name, equals: name }),
    ],
    'is no condition: give "and", "or", "not", or a "question" with "includes" or "equals"',
  )
  .meta({ id: 'condition', description: 'When something is asked or counted.' });

const optionSchema = z.strictObject({ id: name, label: localisedSchema, exclusive: z.boolean().optional() });
const optionsSchema = z
  .union([z.array(optionSchema).min(1), name], 'give a list of options, or the name of one in "optionLists"')
  .describe('The options, or the name of a list in "optionLists".');

const asked = {
  id: name,
  text: localisedSchema,
  hint: localisedSchema.optional(),
  when: conditionSchema.optional(),
  sensitive: z.boolean().optional().describe('Then it must offer the option "prefer_not_to_say".'),
};

const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...asked, type: z.literal('single_choice'), options: optionsSchema }),
  z.strictObject({
    ...asked,
    type: z.literal('multiple_choice'),
    options: optionsSchema,
    most: z.int().min(1).optional(),
  }),
  z.strictObject({
    ...asked,
    type: z.literal('scale'),
    options: optionsSchema,
    low: localisedSchema,
    high: localisedSchema,
  }),
  z.strictObject({ ...asked, type: z.literal('short_text'), most: z.int().min(1).max(200) }),
]);

const pageSchema = z.strictObject({
  id: name,
  when: conditionSchema.optional(),
  questions: z.array(questionSchema),
});

const sectionSchema = z.strictObject({
  id: name,
  title: localisedSchema,
  when: conditionSchema.optional(),
  pages: z.array(pageSchema),
});

const categorySchema = z.strictObject({ id: name, label: localisedSchema, when: conditionSchema });

const dimensionSchema = z.discriminatedUnion('source', [
  z.strictObject({
    id: name,
    label: localisedSchema,
    source: z.literal('sample'),
    categories: z.array(z.strictObject({ id: name, label: localisedSchema })).min(1),
  }),
  z.strictObject({
    id: name,
    label: localisedSchema,
    source: z.literal('answers'),
    categories: z.array(categorySchema).min(1),
  }),
]);

/** A questionnaire as it stands in its file; the JSON Schema for editors is made from this. */
export const fileSchema = z.strictObject({
  $schema: z.string().optional(),
  wave: waveSchema,
  version: z.int().min(1),
  title: localisedSchema,
  optionLists: z.record(name, z.array(optionSchema).min(1)).optional(),
  sections: z.array(sectionSchema),
  dimensions: z.array(dimensionSchema),
  indicators: z.array(
    z.strictObject({
      id: figureName,
      label: localisedSchema,
      base: figureName.describe('"respondents", or the id of the indicator whose respondents are the base.'),
      yes: conditionSchema,
      unanswered: conditionSchema.optional(),
      column: figureName.optional().describe('The microdata column that says it already.'),
    }),
  ),
  columns: z.array(
    z.strictObject({
      id: figureName,
      label: localisedSchema,
      base: figureName,
      categories: z.array(categorySchema).min(1),
    }),
  ),
});

export type QuestionnaireFile = z.infer<typeof fileSchema>;
