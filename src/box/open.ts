import { createHash } from 'node:crypto';
import { wrongAnswers } from '../questionnaire/complete.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { BoxError } from './box-error.ts';
import { openResponse } from './open-response.ts';
import { ownWords } from './own-words.ts';
import { recordOf } from './record.ts';
import type { Response } from './response.ts';
import type { SealedResponse } from './sealed-response.ts';
import { type Stratum, strataNames, stratumKey } from './strata.ts';
import { RECOGNISABLE_BY, uniqueRecords } from './unique.ts';

/** What came out of a box: rows for files, in the columns that the statistician's commands read. */
export interface OpenedBox {
  readonly respondents: readonly (readonly string[])[];
  readonly strata: readonly (readonly string[])[];
  /** How many records are alone on stratum, gender, age, migration background and pay scale. */
  readonly unique: number;
  /** The same with the department, which the microdata of a wave may carry beside it. */
  readonly uniqueWithDepartment: number;
  readonly ownWords: ReadonlyMap<string, readonly string[]>;
}

const openOne = (sealed: SealedResponse, key: string, questionnaire: Questionnaire): Response => {
  let response: Response;
  try {
    response = openResponse(sealed, key);
  } catch (error) {
    throw new BoxError(error instanceof Error ? error.message : 'does not open');
  }
  if (response.wave !== questionnaire.wave)
    throw new BoxError(`is of wave ${response.wave}, not ${questionnaire.wave}`);
  const wrong = wrongAnswers(questionnaire, response.answers);
  if (wrong.length > 0) throw new BoxError(`does not fit the questionnaire at ${[...new Set(wrong)].join(', ')}`);
  return response;
};

const MOST_NAMED = 5;

const refuseAny = (refusals: readonly string[]): void => {
  if (refusals.length === 0) return;
  const more = refusals.length > MOST_NAMED ? [`and ${refusals.length - MOST_NAMED} more`] : [];
  throw new BoxError([...refusals.slice(0, MOST_NAMED), ...more].join('; '));
};

/**
 * Response by response in an order that says nothing of the order in which they came: by the hash of the sealed bytes.
 * The same box always gives the same order, so that opening it twice does not give record ids, and with these noise,
 * of their own.
 */
const openAll = (sealed: readonly SealedResponse[], key: string, questionnaire: Questionnaire): readonly Response[] => {
  const opened: { readonly response: Response; readonly order: string }[] = [];
  const refusals: string[] = [];
  sealed.forEach((one, index) => {
    try {
      const response = openOne(one, key, questionnaire);
      opened.push({ response, order: createHash('sha256').update(one).digest('hex') });
    } catch (error) {
      if (!(error instanceof BoxError)) throw error;
      refusals.push(`line ${index + 1}: ${error.message}`);
    }
  });
  refuseAny(refusals);
  opened.sort((a, b) => (a.order < b.order ? -1 : 1));
  if (opened.some(({ order }, index) => order === opened[index + 1]?.order))
    throw new BoxError('the same sealed response is in it twice');
  return opened.map(({ response }) => response);
};

const HEAD = ['id', 'stratum', 'stratum_population'] as const;
const STRATA_COLUMNS = ['function', 'domain', 'population', 'stratum', 'invited', 'respondents'] as const;

/**
 * Opens a box: the shuffled microdata of a wave. `frame` is the sample per stratum; where it lacks a stratum, who
 * responded there counts as who was invited and who there is. Throws `BoxError`, and then nothing is opened.
 */
export const openBox = (
  sealed: readonly SealedResponse[],
  privateKeyHex: string,
  questionnaire: Questionnaire,
  frame: readonly Stratum[],
): OpenedBox => {
  const responses = openAll(sealed, privateKeyHex, questionnaire);
  const strata = strataOf(responses, questionnaire, frame);
  const records = responses.map((response, index) => {
    const stratum = strata.get(stratumKey(response.function, response.domain));
    return new Map([
      ['id', `R${String(index + 1).padStart(5, '0')}`],
      ['stratum', stratum?.stratum ?? ''],
      ['stratum_population', String(stratum?.population ?? '')],
      ...recordOf(questionnaire, response),
    ]);
  });
  const columns = columnsOf(questionnaire);
  return {
    respondents: [columns, ...records.map((record) => columns.map((column) => record.get(column) ?? ''))],
    strata: [STRATA_COLUMNS, ...[...strata.values()].map((row) => STRATA_COLUMNS.map((column) => String(row[column])))],
    unique: uniqueRecords(records),
    uniqueWithDepartment: uniqueRecords(records, [...RECOGNISABLE_BY, 'department']),
    ownWords: ownWords(questionnaire, responses),
  };
};

const columnsOf = (questionnaire: Questionnaire): readonly string[] => {
  const [id, stratum, population] = HEAD;
  return [
    id,
    stratum,
    ...questionnaire.dimensions.map((dimension) => dimension.id),
    population,
    ...questionnaire.indicators.filter(({ column }) => column === undefined).map((indicator) => indicator.id),
    ...questionnaire.columns.map((column) => column.id),
  ];
};

const strataOf = (
  responses: readonly Response[],
  questionnaire: Questionnaire,
  frame: readonly Stratum[],
): ReadonlyMap<string, Stratum & { readonly respondents: number }> => {
  const names = strataNames(questionnaire);
  const respondents = new Map<string, number>();
  for (const { function: name, domain } of responses) {
    const key = stratumKey(name, domain);
    if (!names.has(key)) throw new BoxError(`the questionnaire knows no function ${name} in the domain ${domain}`);
    respondents.set(key, (respondents.get(key) ?? 0) + 1);
  }
  const known = new Map(frame.map((stratum) => [stratumKey(stratum.function, stratum.domain), stratum]));
  const cells = [...names].filter(([key]) => known.has(key) || respondents.has(key));
  return new Map(
    cells.map(([key, stratum]) => {
      const count = respondents.get(key) ?? 0;
      const [name = '', domain = ''] = key.split('|');
      const bare = { stratum, function: name, domain, population: count, invited: count };
      return [key, { ...(known.get(key) ?? bare), respondents: count }];
    }),
  );
};
