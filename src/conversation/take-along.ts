import { messages } from '../i18n/messages.ts';
import { departmentOf, rolesOf } from '../organisation/organisation.ts';
import { authorise } from '../query/authorise.ts';
import { chapterOf } from '../query/chapter.ts';
import { checkQuery } from '../query/check.ts';
import { describeQuery } from '../query/describe-query.ts';
import { type Export, FORMATS } from '../query/export/export-address.ts';
import type { Query } from '../query/query.ts';
import { askedFigure, type Coordinator } from './ask-figure.ts';
import { mayShare } from './may-share.ts';
import type { Files } from './screens/figures.ts';
import type { Screen } from './reply.ts';
import type { World } from './world.ts';

const files = ({ links }: World, { language }: Coordinator, label: string, what: Export): Files => {
  const [xlsx, csv] = FORMATS.map((format) => links.file(what, format, language));
  return { label, xlsx: xlsx ?? '', csv: csv ?? '' };
};

/** The ways to share an answer or take it along, for who may see it; anybody else gets the answer they may have. */
export const takeAlong = async (world: World, coordinator: Coordinator, query: Query): Promise<Screen> => {
  const book = world.figures();
  const { person, language } = coordinator;
  const asker = {
    roles: rolesOf(world.organisation, person),
    department: departmentOf(world.organisation, person),
  };
  if (checkQuery(query, book) !== undefined || authorise(query, asker) !== 'allowed')
    return askedFigure(world, coordinator, query);
  // Whoever takes it along has asked for it, whether they saw it before or not.
  await world.audit.note({ at: world.now(), person, query, outcome: 'answer' });
  const { share: words, exported } = messages(language);
  const chapter = chapterOf(query.indicator);
  const verdict = mayShare(query, book);
  return {
    kind: 'take_along',
    query,
    question: describeQuery(query, book.catalogue, language),
    files: [
      files(world, coordinator, words.answerFiles, { query }),
      files(world, coordinator, words.chapterFiles(exported.chapters[chapter]), { chapter, wave: query.wave }),
    ],
    ...(verdict === 'yes' ? { share: world.links.share({ query, language }) } : { notShared: words[verdict] }),
  };
};
