import { type Places, readPlaces } from '../config/config.ts';
import { environmentWithFile } from '../config/environment.ts';

/** Where things lie for a command: as the environment and `.env` say. Throws `ConfigError`. */
export const commandPlaces = (): Places => readPlaces(environmentWithFile(process.env));
