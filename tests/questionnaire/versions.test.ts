import { describe, expect, it } from 'vitest';
import { changedMeanings } from '../../src/questionnaire/compare-versions.ts';
import { readQuestionnaire } from '../../src/questionnaire/load.ts';
import { outline } from '../../src/questionnaire/outline.ts';
import { smallQuestionnaire, smallText } from './small-questionnaire.ts';

const earlier = smallQuestionnaire();

describe('two versions of a questionnaire', () => {
  it('may differ in questions and options that are new or gone', () => {
    const after = smallText().replaceAll('"blue"', '"green"').replaceAll('Optie blue', 'Optie green');
    expect(changedMeanings(earlier, readQuestionnaire(after, 'later.json'))).toEqual([]);
  });

  it('may not give an option another meaning under the same name', () => {
    const later = readQuestionnaire(smallText().replaceAll('Optie red', 'Optie rood'), 'later.json');
    expect(changedMeanings(earlier, later)).toMatchObject([
      { path: ['sections', 0, 'pages', 0, 'questions', 0, 'options', 0, 'label', 'nl'] },
      { message: 'option "red" said "Optie red" in version 1: give another meaning another id' },
    ]);
  });
});

describe('the outline', () => {
  it('says what is asked when', () => {
    const lines = outline(earlier, 'nl');
    expect(lines).toContain('Daarna  [if fruit has apple or fruit has pear]');
    expect(lines).toContain('  page more  [if not (tasty = yes and colour = red)]');
    expect(lines).toContain('      multiple_choice: apple | pear | plum | none! | prefer_not_to_say!');
  });
});
