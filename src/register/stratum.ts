/** Function × domain: the cell from which the sample was drawn. */
export interface Stratum {
  readonly function: string;
  readonly domain: string;
}

/** One text for a stratum, to look it up by. */
export const stratumKey = ({ function: func, domain }: Stratum): string => `${func}|${domain}`;

/** How many people there are in each stratum of a wave, by its key. */
export type Population = ReadonlyMap<string, number>;
