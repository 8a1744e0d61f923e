import type { Language } from '../i18n/language.ts';
import type { Catalogue, Dimension, Indicator } from './catalogue.ts';

/** A category, union or retired category of a dimension. */
export interface CategoryWords {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly phrase: Readonly<Record<Language, string>>;
  readonly noun?: Readonly<Record<Language, string>> | undefined;
}

export const findIndicator = (catalogue: Catalogue, id: string): Indicator | undefined =>
  catalogue.indicators.find((indicator) => indicator.id === id);

export const findDimension = (catalogue: Catalogue, id: string): Dimension | undefined =>
  catalogue.dimensions.find((dimension) => dimension.id === id);

/** A category in any of its three forms. */
export const findCategory = (catalogue: Catalogue, dimension: string, id: string): CategoryWords | undefined => {
  const found = findDimension(catalogue, dimension);
  if (found === undefined) return undefined;
  const all: readonly CategoryWords[] = [...found.categories, ...found.unions, ...found.retired];
  return all.find((category) => category.id === id);
};

/** The label of a category; its id where the catalogue does not know it. */
export const categoryLabel = (catalogue: Catalogue, dimension: string, id: string, language: Language): string =>
  findCategory(catalogue, dimension, id)?.label[language] ?? id;
