import { InvalidArgumentError, Option } from 'commander';
import { type Wave, waveSchema } from '../wave.ts';

/** The option `--wave W` that a command needs. */
export const waveOption = (): Option =>
  new Option('--wave <wave>', 'the wave, a year such as 2027')
    .argParser((text): Wave => {
      const parsed = waveSchema.safeParse(text);
      if (!parsed.success) throw new InvalidArgumentError('a wave is a year, such as 2027');
      return parsed.data;
    })
    .makeOptionMandatory();
