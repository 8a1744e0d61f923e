import type { Places } from '../config/config.ts';
import { openStorage, type Storage } from '../storage/open.ts';
import { commandPlaces } from './command-places.ts';

/** Runs `work` on the store that the bot uses, and closes it afterwards. Throws what opening it throws. */
export const withStorage = async <Result>(
  work: (storage: Storage, places: Places) => Promise<Result>,
): Promise<Result> => {
  const places = commandPlaces();
  const storage = await openStorage({ data: places.data, databaseUrl: places.databaseUrl, now: Date.now });
  try {
    return await work(storage, places);
  } finally {
    await storage.close();
  }
};
