import type { z } from 'zod/v4';
import { CommandError } from './command-error.ts';
import { readText } from './read-box.ts';

/** What a JSON file holds. Throws `CommandError` that names the file. */
export const readJson = (file: string): unknown => {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file}: is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
};

/** A JSON file of this form. Throws `CommandError` that names file and field. */
export const readJsonForm = <Form extends z.ZodType>(file: string, form: Form): z.infer<Form> => {
  const parsed = form.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new CommandError(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not usable'}`);
};
