import { z } from 'zod/v4';

const buttonSchema = z.looseObject({
  verb: z.string(),
  data: z.record(z.string(), z.unknown()).default({}),
});
const inputSchema = z.looseObject({ id: z.string() });

/** A card as a robot sees it: its buttons, and the ids of its inputs. */
export interface SeenCard {
  readonly buttons: readonly z.infer<typeof buttonSchema>[];
  readonly inputs: readonly string[];
}

const typeOf = (value: object): string => ('type' in value && typeof value.type === 'string' ? value.type : '');

/** Every object in an answer; parsing each of them would cost the robots more than the bot needs to answer. */
const objects = function* (value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const part of Object.values(value)) yield* objects(part);
};

/** Reads whatever the bot answered. */
export const seeCard = (answer: unknown): SeenCard => {
  const buttons: z.infer<typeof buttonSchema>[] = [];
  const inputs: string[] = [];
  for (const one of objects(answer)) {
    const type = typeOf(one);
    if (type === 'Action.Execute') buttons.push(buttonSchema.parse(one));
    else if (type.startsWith('Input.')) inputs.push(inputSchema.parse(one).id);
  }
  return { buttons, inputs };
};
