import { messages } from '../i18n/messages.ts';
import type { Directory } from './directory.ts';
import { dateOf, doorsOf, type Reader } from './doors.ts';
import type { SignpostView } from './help-view.ts';
import type { Signpost } from './signpost.ts';

/** One signpost as this reader sees it, with every door that is open to them. */
export const viewOf = (directory: Directory, signpost: Signpost, reader: Reader): SignpostView => {
  const { language } = reader;
  const { help } = messages(language);
  const { doors, verifiedOn } = doorsOf(directory, signpost, reader);
  const oldest = [...verifiedOn].sort()[0];
  return {
    id: signpost.id,
    name: signpost.name[language],
    short: signpost.short[language],
    forWhat: signpost.forWhat[language],
    ...(signpost.notForWhat === undefined ? {} : { notForWhat: signpost.notForWhat[language] }),
    who: signpost.who[language],
    confidentiality: signpost.confidentiality[language],
    formality: help.formality[signpost.formality],
    whatHappensNext: signpost.whatHappensNext[language],
    ...(signpost.timeLimits === undefined ? {} : { timeLimits: signpost.timeLimits[language] }),
    cost: signpost.cost[language],
    languages: signpost.languages[language],
    doors,
    ...(oldest === undefined ? {} : { checked: help.checked(dateOf(oldest, language)) }),
  };
};
