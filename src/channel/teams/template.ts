import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import { z } from 'zod/v4';
import type { Language } from '../../i18n/language.ts';
import type { Button } from './buttons.ts';
import type { Card } from './card.ts';

const folder = join(import.meta.dirname, '../../../cards');
const loaded = new Map<string, Template>();

const template = (name: string): Template => {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const read = new Template(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  loaded.set(name, read);
  return read;
};

const adaptiveSchema = z.object({ type: z.literal('AdaptiveCard') });
const cardSchema = z.custom<Card>((value) => adaptiveSchema.safeParse(value).success);

/** What every template is filled with, beside its own words. */
export interface Filling {
  readonly lang: Language;
  readonly buttons: readonly Button[];
}

/** Fills the template `cards/<name>.json`. Throws when there is no such template. */
export const fill = (name: string, filling: Filling & Readonly<Record<string, unknown>>): Card =>
  cardSchema.parse(template(name).expand({ $root: filling }));
