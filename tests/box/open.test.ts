import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createBoxKeys } from '../../src/box/keys.ts';
import { openBox } from '../../src/box/open.ts';
import { ownWords } from '../../src/box/own-words.ts';
import type { Response } from '../../src/box/response.ts';
import { createSealResponse } from '../../src/box/seal.ts';
import { uniqueRecords } from '../../src/box/unique.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { loadQuestionnaire } from '../../src/questionnaire/load.ts';

const questionnaire = loadQuestionnaire('content/questionnaires/per-2027.json');
const keys = createBoxKeys();

const background = { department: 'bzk', gender: 'woman', age: '30_39', migration_background: 'none', pay_scale: '7_9' };
const nothing: Answers = {
  ...background,
  experienced: ['none'],
  witnessed_colleagues: ['none'],
  witnessed_residents: ['none'],
};
const talked: Answers = {
  ...nothing,
  experienced: ['age'],
  often_age: 'once',
  by_whom_age: ['manager'],
  steps: ['nothing'],
  discussed: 'yes',
  discussed_with: ['manager', 'outside'],
  after_manager: '2',
  after_outside: '5',
  handling: '3',
};
const silent: Answers = {
  ...nothing,
  gender: 'prefer_not_to_say',
  experienced: ['sex', 'other'],
  often_sex: 'once',
  by_whom_sex: ['prefer_not_to_say'],
  often_other: 'prefer_not_to_say',
  by_whom_other: ['rules'],
  experienced_words: 'iets',
  steps: ['prefer_not_to_say'],
  discussed: 'no',
  not_discussed: ['no_use'],
};
const refused: Answers = { ...nothing, experienced: ['prefer_not_to_say'] };

const response = (answers: Answers, domain = 'policy'): Response => ({
  wave: '2027',
  function: 'operational',
  domain,
  answers,
});
const seal = (one: Response) => createSealResponse(keys.publicKey)(one);
const responses = [response(nothing), response(talked), response(silent, 'justice'), response(refused)];
const sealed = responses.map(seal);
const opened = openBox(sealed, keys.privateKey, questionnaire, []);

const asObjects = (rows: readonly (readonly string[])[]) =>
  rows.slice(1).map((row) => Object.fromEntries(row.map((value, i) => [rows[0]![i]!, value])));
const records = asObjects(opened.respondents);
const recordWith = (wanted: Readonly<Record<string, string>>) =>
  records.find((record) => Object.entries(wanted).every(([column, value]) => record[column] === value))!;

describe('an opened box', () => {
  it('has the columns of the microdata, without weights', () => {
    expect(opened.respondents[0]).toEqual([
      ...['id', 'stratum', 'function', 'domain', 'gender', 'age', 'migration_background', 'pay_scale', 'department'],
      'stratum_population',
      ...['experienced', 'witnessed_colleagues', 'witnessed_residents'].flatMap((perspective) =>
        ['origin', 'age', 'sex', 'disability', 'orientation', 'other', 'any'].map(
          (ground) => `${perspective}.${ground}`,
        ),
      ),
      'discussed',
      ...['manager', 'colleague', 'counsellor', 'hr', 'social_worker', 'occupational_physician', 'desk']
        .concat('complaints_committee', 'outside')
        .map((counterpart) => `discussed_with.${counterpart}`),
      'satisfaction_with_handling',
      ...['manager', 'colleague', 'counsellor', 'hr', 'social_worker', 'occupational_physician', 'desk']
        .concat('complaints_committee', 'outside')
        .map((counterpart) => `satisfaction_after.${counterpart}`),
    ]);
    expect(records.map(({ id }) => id)).toEqual(['R00001', 'R00002', 'R00003', 'R00004']);
  });

  it('says yes, no and NA as the answers say', () => {
    expect(recordWith({ 'experienced.age': '1' })).toMatchObject({
      stratum: 'S02',
      gender: 'woman',
      department: 'bzk',
      'experienced.any': '1',
      'experienced.sex': '0',
      'witnessed_colleagues.any': '0',
      discussed: '1',
      'discussed_with.manager': '1',
      'discussed_with.hr': '0',
      satisfaction_with_handling: 'neutral',
      'satisfaction_after.manager': 'dissatisfied',
      'satisfaction_after.outside': 'satisfied',
      'satisfaction_after.hr': 'NA',
    });
    expect(recordWith({ 'experienced.sex': '1' })).toMatchObject({
      gender: 'other_or_undisclosed',
      domain: 'justice',
      'experienced.other': '1',
      discussed: '0',
      'discussed_with.manager': 'NA',
      satisfaction_with_handling: 'NA',
    });
    expect(recordWith({ 'experienced.any': 'NA' })).toMatchObject({ 'experienced.age': 'NA', discussed: 'NA' });
    expect(recordWith({ 'experienced.any': '0' })).toMatchObject({
      discussed: 'NA',
      'witnessed_residents.origin': '0',
    });
  });

  it('never holds own words beside a record', () => {
    expect(JSON.stringify(opened.respondents)).not.toContain('iets');
    expect([...opened.ownWords]).toEqual([]);
  });

  it('has an order of its own, and always the same one', () => {
    const other = openBox(sealed.toReversed(), keys.privateKey, questionnaire, []);
    expect(other.respondents).toEqual(opened.respondents);
    const many = Array.from({ length: 40 }, (_, i) => response({ ...nothing, gender: i < 20 ? 'woman' : 'man' }));
    const mixed = openBox(many.map(seal), keys.privateKey, questionnaire, []);
    const women = asObjects(mixed.respondents).map(({ gender }) => gender === 'woman');
    expect(women).not.toEqual(many.map(({ answers }) => answers['gender'] === 'woman'));
  });

  it('counts strata, with the sample where it is given', () => {
    expect(asObjects(opened.strata)).toEqual([
      { function: 'operational', domain: 'policy', population: '3', stratum: 'S02', invited: '3', respondents: '3' },
      { function: 'operational', domain: 'justice', population: '1', stratum: 'S44', invited: '1', respondents: '1' },
    ]);
    const policy = { function: 'operational', domain: 'policy', stratum: 'P2', population: 90, invited: 9 };
    const hr = { function: 'support', domain: 'policy', stratum: 'P1', population: 50, invited: 5 };
    const justice = { ...policy, domain: 'justice', stratum: 'J1' };
    const framed = openBox(sealed, keys.privateKey, questionnaire, [policy, hr, justice]);
    expect(asObjects(framed.strata).map(({ stratum, respondents }) => `${stratum!} ${respondents!}`)).toEqual([
      'P1 0',
      'P2 3',
      'J1 1',
    ]);
    expect(asObjects(framed.respondents)[0]).toMatchObject({ stratum_population: '90' });
  });

  it('tells how many records are unique', () => {
    expect(opened.unique).toBe(1);
    const elsewhere = openBox(
      [...sealed, seal(response({ ...nothing, department: 'az' }))],
      keys.privateKey,
      questionnaire,
      [],
    );
    expect([elsewhere.unique, elsewhere.uniqueWithDepartment]).toEqual([1, 2]);
  });

  it('is opened whole or not at all, and says where it is wrong without saying what is in it', () => {
    const open =
      (box: readonly Uint8Array[], key = keys.privateKey) =>
      () =>
        openBox(box, key, questionnaire, []);
    expect(open([...sealed, sealed[0]!])).toThrow('the same sealed response is in it twice');
    const junk = Array.from({ length: 7 }, () => new Uint8Array(3));
    expect(open([...sealed, ...junk])).toThrow(/^line 5: .*; line 9: [^;]*; and 2 more$/);
    expect(open([...sealed, new Uint8Array(3)])).toThrow(/^line 5: is not a sealed response of 8245 bytes/);
    expect(open(sealed, createBoxKeys().privateKey)).toThrow(/^line 1: does not open/);
    expect(open([seal({ ...response(nothing), wave: '2029' })])).toThrow(/^line 1: is of wave 2029, not 2027/);
    expect(open([seal(response({ ...nothing, age: 'iets' }))])).toThrow(
      /^line 1: does not fit the questionnaire at age$/,
    );
    expect(open([seal(response({ ...nothing, discussed: 'yes' }))])).toThrow(/at discussed$/);
    expect(open([seal(response(nothing, 'nowhere'))])).toThrow(/no function operational in the domain nowhere/);
  });
});

describe('own words', () => {
  const writing = (count: number) =>
    ownWords(
      questionnaire,
      Array.from({ length: count }, (_, i) => response({ ...silent, experienced_words: `woord ${9 - (i % 10)}` })),
    );

  it('are there to be read from ten on, in alphabetical order, apart from the records', () => {
    expect([...writing(9)]).toEqual([]);
    expect(writing(10).get('experienced_words')).toEqual(Array.from({ length: 10 }, (_, i) => `woord ${i}`));
  });
});

describe('unique records', () => {
  it('are as many as in the reference: 810 of 5,558', () => {
    const [head = '', ...lines] = readFileSync('content/practice/2025/respondents.csv', 'utf8').trim().split('\n');
    const columns = head.split(',');
    const table = lines.map((line) => new Map(line.split(',').map((value, i) => [columns[i] ?? '', value])));
    expect([table.length, uniqueRecords(table)]).toEqual([5_558, 810]);
  });
});
