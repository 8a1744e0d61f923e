import type { Round } from '../../src/campaign/delivery-store.ts';
import type { Storage } from '../../src/storage/open.ts';

export const W = '2027';
export const INVITE: Round = { wave: W, number: 0, kind: 'invite' };

export const conversation = (number: number): string => `a:endurance-${number}`;

/** So many people are invited and reachable, and their letters are due. */
export const invite = async (storage: Storage, count: number, serviceUrl: string): Promise<void> => {
  const persons = Array.from(
    { length: count },
    (_, number) => `20000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  );
  await storage.register.add(
    W,
    persons.map((person) => ({ person, language: 'nl', function: 'support', domain: 'policy' })),
  );
  for (let start = 0; start < count; start += 50)
    await Promise.all(
      persons.slice(start, start + 50).map((person, place) =>
        storage.addressBook.remember({
          person,
          serviceUrl,
          conversation: conversation(start + place),
          bot: '28:00000000-0000-4000-8000-0000000000b0',
          tenant: '00000000-0000-4000-8000-0000000000aa',
          language: 'nl',
        }),
      ),
    );
  await storage.deliveries.queue(INVITE, Date.now());
  await storage.deliveries.setState(W, 'sending');
};

export const until = async (isSo: () => boolean | Promise<boolean>, what: string, mostMs: number): Promise<void> => {
  const end = performance.now() + mostMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
