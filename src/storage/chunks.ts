/** The items in parts of `size`, so that one statement stays below the databases' bound on parameters. */
export const chunks = function* <Item>(items: readonly Item[], size = 500): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
};
