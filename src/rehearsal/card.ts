import { z } from 'zod/v4';

const buttonSchema = z.looseObject({
  type: z.literal('Action.Execute'),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()).default({}),
});
const inputSchema = z.looseObject({ type: z.string().startsWith('Input.'), id: z.string() });

/** A card as a robot sees it: its buttons, and the ids of its inputs. */
export interface SeenCard {
  readonly buttons: readonly z.infer<typeof buttonSchema>[];
  readonly inputs: readonly string[];
}

const parts = (value: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(parts)];
};

/** Reads whatever the bot answered. */
export const seeCard = (answer: unknown): SeenCard => {
  const all = parts(answer);
  return {
    buttons: all.flatMap((one) => {
      const button = buttonSchema.safeParse(one);
      return button.success ? [button.data] : [];
    }),
    inputs: all.flatMap((one) => {
      const input = inputSchema.safeParse(one);
      return input.success ? [input.data.id] : [];
    }),
  };
};
