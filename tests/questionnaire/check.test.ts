import { describe, expect, it } from 'vitest';
import { checkQuestionnaire, QuestionnaireError, readQuestionnaire } from '../../src/questionnaire/load.ts';
import { smallFile, smallText } from './small-questionnaire.ts';

type Data = Record<string, unknown> | unknown[];

/** The small file with some values replaced (or, with `undefined`, taken away), as text. */
const changed = (changes: Readonly<Record<string, unknown>>): string => {
  const data: Data = smallFile();
  for (const [path, value] of Object.entries(changes)) {
    const parts = path.split('/');
    const last = parts.pop()!;
    const parent = parts.reduce<Data>((at, part) => Reflect.get(at, part) as Data, data);
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else Reflect.set(parent, last, value);
  }
  return JSON.stringify(data, null, 2);
};

const errorsOf = (changes: Readonly<Record<string, unknown>>): readonly string[] =>
  checkQuestionnaire(changed(changes)).errors.map(({ path, message }) => `${path}: ${message}`);

const start = 'sections/0/pages/0/questions';
const option = (id: string, text = id) => ({ id, label: { nl: text, en: text } });

const wrong: readonly (readonly [string, Readonly<Record<string, unknown>>, RegExp])[] = [
  [
    'a condition on a question that is not there',
    { 'sections/0/pages/1/when/question': 'fruits' },
    /^sections\[0\]\.pages\[1\]\.when\.question: there is no question "fruits"/,
  ],
  [
    'a condition on an option that is not there',
    { 'sections/0/pages/1/when/includes': 'grape' },
    /question "fruit" has no option "grape"/,
  ],
  [
    'a condition on own words',
    { 'sections/1/pages/1/when': { question: 'why', equals: 'x' } },
    /nothing can depend on the own words of "why"/,
  ],
  [
    'a circle: a page that waits for itself',
    { 'sections/1/pages/1/when': { question: 'again', equals: 'yes' } },
    /"again" is not on an earlier page.*circle/,
  ],
  [
    'a circle over two pages',
    { 'sections/0/pages/1/when': { question: 'tasty', equals: 'yes' } },
    /"tasty" is not on an earlier page/,
  ],
  [
    'a condition that can never hold',
    { 'sections/1/pages/0/questions/1/when': { question: 'fruit', includes: 'none' } },
    /questions\[1\]\.when: can never hold, so nobody reaches this/,
  ],
  [
    'a condition that contradicts itself',
    {
      'sections/0/pages/1/when': {
        and: [
          { question: 'colour', equals: 'red' },
          { question: 'colour', equals: 'blue' },
        ],
      },
    },
    /pages\[1\]\.when: can never hold/,
  ],
  [
    'more options together than may be chosen',
    {
      'sections/0/pages/1/when': {
        and: ['apple', 'pear', 'plum'].map((includes) => ({ question: 'fruit', includes })),
      },
    },
    /pages\[1\]\.when: can never hold/,
  ],
  [
    'a condition that always holds',
    {
      'sections/0/pages/1/when': {
        or: [
          { question: 'colour', equals: 'red' },
          { question: 'colour', equals: 'blue' },
        ],
      },
    },
    /always holds here: leave it out/,
  ],
  ['a missing translation', { [`${start}/0/text/en`]: undefined }, /text\.en: the English text is missing/],
  ['an empty translation', { [`${start}/0/options/0/label/nl`]: '' }, /label\.nl: the Dutch text is missing/],
  ['a condition that is none', { 'sections/1/when': { any: [] } }, /sections\[1\]\.when: is no condition: give "and"/],
  [
    'a mistake deep in a condition',
    { 'sections/1/when/or/1': { question: 'fruit', includes: 7 } },
    /sections\[1\]\.when\.or\[1\]\.includes: /,
  ],
  ['a text too long for a card', { [`${start}/0/text/nl`]: 'a'.repeat(201) }, /text\.nl: is too long for a card: 201/],
  ['a page without questions', { 'sections/0/pages/1/questions': [] }, /dead end: the page asks nothing/],
  ['a section without pages', { 'sections/1/pages': [] }, /dead end: the section has no page/],
  [
    'a first page that not everybody is asked',
    { 'sections/0/pages/0/when': { question: 'colour', equals: 'red' } },
    /is the first page: it must be asked of everybody/,
  ],
  ['a question with one option', { [`${start}/0/options`]: [option('red')] }, /dead end: there is only one option/],
  [
    'a sensitive question without a way out',
    { [`${start}/1/options/4`]: option('rest') },
    /is sensitive, so it must offer/,
  ],
  [
    'a way out that goes together with an answer',
    { [`${start}/1/options/4/exclusive`]: false },
    /"prefer_not_to_say" must be exclusive/,
  ],
  ['"exclusive" where one is chosen', { [`${start}/0/options/0/exclusive`]: true }, /"exclusive" says nothing/],
  ['a limit that is none', { [`${start}/1/most`]: 3 }, /at most 3 of 3 options is no limit/],
  ['two options with the same words', { [`${start}/0/options/1`]: option('blue', 'Optie red') }, /two options read/],
  ['an option twice', { [`${start}/0/options/1`]: option('red', 'x') }, /option "red" is there twice/],
  ['a question twice', { 'sections/1/pages/1/questions/0/id': 'colour' }, /question "colour" is there twice/],
  ['a page twice', { 'sections/1/pages/1/id': 'start' }, /page "start" is there twice/],
  ['an option list that is not there', { [`${start}/0/options`]: 'colours' }, /there is no option list "colours"/],
  [
    'an option list that nobody uses',
    { 'optionLists/spare': [option('a'), option('b')] },
    /optionLists\.spare: is used by no question/,
  ],
  [
    'piping from a question that is not there',
    { 'sections/1/pages/0/questions/0/text/nl': '{{shape|x}}?' },
    /text\.nl: there is no question "shape" to take words from/,
  ],
  [
    'piping without a fallback',
    { 'sections/1/pages/0/questions/0/text/nl': '{{colour}}?' },
    /has no words for when it was not answered/,
  ],
  ['piping from a later page', { [`${start}/0/text/nl`]: '{{tasty|x}}?' }, /"tasty" is not on an earlier page/],
  [
    'too many questions on a page',
    {
      'sections/0/pages/1/questions': ['a', 'b', 'c', 'd'].map((id) => ({
        id,
        type: 'short_text',
        text: { nl: id, en: id },
        most: 5,
      })),
    },
    /has 4 questions, at most 3/,
  ],
  ['an unknown type', { [`${start}/0/type`]: 'slider' }, /questions\[0\]\.type: /],
  ['an unknown key', { [`${start}/0/colour`]: 1 }, /questions\[0\]: does not know "colour"/],
  ['an indicator on an unknown base', { 'indicators/1/base': 'eaters' }, /base: there is no indicator "eaters"/],
  ['bases that go round in a circle', { 'indicators/0/base': 'likes_it' }, /or they go round in a circle/],
  ['an indicator in a column that is not there', { 'indicators/1/column': 'view' }, /there is no column "view"/],
  [
    'an indicator that nobody can have',
    { 'indicators/0/yes': { and: ['none', 'apple'].map((includes) => ({ question: 'fruit', includes })) } },
    /yes: can never hold/,
  ],
  [
    'a dimension in which somebody has no category',
    { 'dimensions/2/categories': [smallFile().dimensions[2]!.categories[0]] },
    /exactly one category of "gender", and who answers colour = blue is not/,
  ],
];

describe('the check of a questionnaire', () => {
  it('finds nothing wrong with a file that is right', () => {
    expect(checkQuestionnaire(smallText())).toEqual({ errors: [], warnings: [] });
  });

  it.each(wrong)('refuses %s', (_, changes, message) => {
    const errors = errorsOf(changes);
    expect(
      errors.filter((error) => message.test(error)),
      errors.join('\n'),
    ).not.toEqual([]);
  });

  it('names every mistake at once, in the order of the file, each on its own line', () => {
    const text = changed({
      [`${start}/0/text/en`]: undefined,
      [`${start}/1/type`]: 'slider',
      'sections/0/pages/1/when/question': 'fruits',
      'sections/1/pages/1/questions': [],
      'indicators/1/base': 'eaters',
    });
    const { errors } = checkQuestionnaire(text);
    expect(errors.map(({ path }) => path)).toEqual([
      'sections[0].pages[0].questions[0].text.en',
      'sections[0].pages[0].questions[1].type',
      'sections[0].pages[1].when.question',
      'sections[1].pages[1].questions',
      'indicators[1].base',
    ]);
    const lines = text.split('\n');
    expect(errors.map(({ line }) => lines[line - 1]?.trim())).toEqual([
      '"text": {',
      '"type": "slider",',
      '"question": "fruits",',
      '"questions": []',
      '"base": "eaters",',
    ]);
  });

  it('shows the other mistakes of a page whose condition is none', () => {
    const errors = errorsOf({
      'sections/1/pages/0/when': { all: [] },
      'sections/1/pages/0/questions/0/options': 'nowhere',
      'sections/1/pages/0/questions/1/hint': { nl: 'Alleen Nederlands' },
      'sections/1/pages/0/questions/1/text/nl': 'x'.repeat(5_000),
    });
    expect(errors.map((error) => error.split(':')[0])).toEqual([
      'sections[1].pages[0].questions[0].options',
      'sections[1].pages[0].questions[1].text.nl',
      'sections[1].pages[0].questions[1].hint.en',
      'sections[1].pages[0].when',
    ]);
  });

  it('does not call a question unknown that is there and broken', () => {
    const errors = errorsOf({ [`${start}/1/options`]: 7 });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^sections\[0\]\.pages\[0\]\.questions\[1\]\.options: /);
  });

  it('points at the right place behind something that could not be read', () => {
    const errors = errorsOf({ [`${start}/0/type`]: 'slider', [`${start}/1/most`]: 3 });
    expect(errors.map((error) => error.split(':')[0])).toEqual([
      'sections[0].pages[0].questions[0].type',
      'sections[0].pages[0].questions[1].most',
    ]);
  });

  it('says on which line the text is no JSON, and which key stands twice', () => {
    expect(checkQuestionnaire('{\n  "wave": "2031",\n  oops\n}').errors[0]).toMatchObject({ line: 3 });
    expect(checkQuestionnaire('').errors).toHaveLength(1);
    const twice = smallText().replace('"version": 1,', '"version": 1,\n  "version": 2,');
    expect(checkQuestionnaire(twice).errors).toEqual([
      { line: 4, path: 'version', message: 'stands twice in the same place: the first would be lost' },
    ]);
  });

  it.each(['null', '7', '[]', '{}', '"text"', '{"sections": {"a": 1}}', '{"sections": [null, 7]}'])(
    'refuses %s without stumbling',
    (text) => {
      expect(checkQuestionnaire(text).errors.length).toBeGreaterThan(0);
    },
  );

  it('warns where sentences are long or words are hard, and still loads', () => {
    const sentence = `Hebt u ${'heel erg '.repeat(12)}gezien?`;
    const text = changed({ [`${start}/0/text/nl`]: sentence });
    expect(checkQuestionnaire(text).warnings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/sentence of \d+ words; B1/),
    );
    const hard = 'Onverantwoordelijkheidsgevoelens van overheidsfunctionarissen belemmeren organisatieveranderingen. ';
    const { errors, warnings } = checkQuestionnaire(
      changed(Object.fromEntries([0, 1].map((q) => [`${start}/${q}/hint`, { nl: hard.repeat(2), en: 'Yes.' }]))),
    );
    expect(errors).toEqual([]);
    expect(warnings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/Flesch-Douma -?\d+, under 60/),
    );
  });

  it('throws every error with file and line when loading', () => {
    const load = () => readQuestionnaire(changed({ wave: '31', 'indicators/1/base': 'eaters' }), 'broken.json');
    expect(load).toThrow(QuestionnaireError);
    expect(load).toThrow(/^broken\.json:2: wave: a wave is a year.*\nbroken\.json:\d+: indicators\[1\]\.base: /);
  });
});
