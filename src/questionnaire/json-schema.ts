import { z } from 'zod/v4';
import { fileSchema } from './schema.ts';

/** The JSON Schema (draft 2020-12) of a questionnaire file, for editors that help while typing. */
export const questionnaireJsonSchema = (): object => ({
  title: 'A questionnaire of Wegwijzer',
  description:
    'Beside this form, `wegwijzer questionnaire check FILE` looks at names, routes, texts and reading level.',
  ...z.toJSONSchema(fileSchema, { io: 'input' }),
});
