import { join } from 'node:path';
import { createSealResponse } from '../box/seal.ts';
import type { Config } from '../config/config.ts';
import type { Links } from '../conversation/links.ts';
import type { Messenger } from '../conversation/messenger.ts';
import type { NotesPost } from '../conversation/notes-post.ts';
import { understand } from '../conversation/understand.ts';
import type { World } from '../conversation/world.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { followUp } from '../query/follow-up.ts';
import { interpret } from '../query/interpret.ts';
import { loadQuestionnaire } from '../questionnaire/load.ts';
import { loadDirectory } from '../signposting/directory.ts';
import { recognise } from '../signposting/recognise.ts';
import type { Storage } from '../storage/open.ts';
import { campaignOffice } from './campaign-office.ts';
import type { Charts } from './charts.ts';
import type { Figures } from './figures.ts';
import { sampleSetting } from './sample-setting.ts';

/** What the world of a conversation is made of. */
interface Parts {
  readonly config: Config;
  readonly storage: Storage;
  /** The wave's public key, in hex. */
  readonly boxPublicKey: string;
  readonly figures: Figures;
  readonly charts: Charts;
  readonly links: Links;
  /** As the file is now. */
  readonly organisation: () => Organisation;
  readonly messenger: Messenger;
  readonly notes: NotesPost;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Reads the content and puts the parts together. Throws one of the known errors when the content cannot be used. */
export const createWorld = async ({ config, storage, figures, now, ...parts }: Parts): Promise<World> => {
  const { content, wave } = config.places;
  const questionnaire = loadQuestionnaire(join(content, 'questionnaires', `per-${wave}.json`));
  const setting = await sampleSetting(config, questionnaire);
  return {
    wave,
    now,
    get organisation() {
      return parts.organisation();
    },
    questionnaire,
    sealResponse: createSealResponse(parts.boxPublicKey),
    directory: loadDirectory(content),
    ...setting,
    figures: figures.book,
    publications: figures.loaded,
    chartUrl: parts.charts.url,
    understand: (text, language) =>
      understand(text, language, {
        recognise,
        interpret: (question, asked) => interpret(question, asked, figures.interpretation()),
      }),
    followUp: (text, language, last) => followUp(text, language, figures.interpretation(), last),
    links: parts.links,
    lastQueries: storage.lastQueries,
    audit: storage.audit,
    register: storage.register,
    samples: storage.samples,
    addressBook: storage.addressBook,
    campaign: campaignOffice(storage, config.sending, now),
    messenger: parts.messenger,
    notes: parts.notes,
    drafts: storage.drafts,
    handIn: storage.handIn,
    waves: storage.waves,
  };
};
