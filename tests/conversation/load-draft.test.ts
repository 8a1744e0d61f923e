import { expect, test } from 'vitest';
import { loadDraft } from '../../src/conversation/load-draft.ts';
import { loadQuestionnaire } from '../../src/questionnaire/load.ts';
import type { Draft } from '../../src/questionnaire/draft.ts';

const questionnaire = loadQuestionnaire('content/questionnaires/per-2027.json');
const draft: Draft = { wave: '2027', page: 'person', answers: { department: 'bzk' }, revision: 3 };
const load = (page: string): Promise<Draft | undefined> =>
  loadDraft(
    {
      questionnaire,
      drafts: {
        load: () => Promise.resolve({ ...draft, page }),
        save: () => Promise.resolve(true),
        wipe: () => Promise.resolve(),
      },
    },
    '2027',
    'anna',
  );

test('a draft goes on at its own page, and at the end where everything is shown once more', async () => {
  expect(await load('person')).toEqual(draft);
  expect(await load('review')).toEqual({ ...draft, page: 'review' });
});

test('a draft on a page that the questionnaire no longer has goes on at the first one, with its answers', async () => {
  expect(await load('a-page-of-last-week')).toEqual({ ...draft, page: 'work' });
});
