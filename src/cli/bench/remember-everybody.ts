import type { AddressBook } from '../../campaign/address-book.ts';
import type { Invitee } from '../../register/invitee.ts';
import { employee } from '../../rehearsal/employee.ts';
import { APP_ID, TENANT } from '../../rehearsal/environment.ts';

const AT_ONCE = 100;

/** Everybody has installed the app; the first of the invitees is employee number `first`. */
export const rememberEverybody = async (
  addressBook: Pick<AddressBook, 'remember'>,
  invitees: readonly Invitee[],
  first: number,
  serviceUrl: string,
  progress: (done: number) => void = () => undefined,
): Promise<void> => {
  for (let start = 0; start < invitees.length; start += AT_ONCE) {
    await Promise.all(
      invitees.slice(start, start + AT_ONCE).map(({ person, language }, place) =>
        addressBook.remember({
          person,
          serviceUrl,
          conversation: employee(first + start + place).conversation,
          bot: `28:${APP_ID}`,
          tenant: TENANT,
          language,
        }),
      ),
    );
    progress(start);
  }
};
