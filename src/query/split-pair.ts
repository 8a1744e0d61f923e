/** `dimension=category` in its two parts. */
export const splitPair = (value: string): readonly [string, string] => {
  const [dimension, id] = value.split('=');
  return [dimension ?? '', id ?? ''];
};
