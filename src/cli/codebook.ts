import { LANGUAGES } from '../i18n/language.ts';
import type { Localised } from '../i18n/localised.ts';
import type { Wave } from '../wave.ts';
import { STUDY_WORDS } from './codebook-words.ts';
import type { MicrodataColumn } from './microdata-columns.ts';
import { xmlElement, xmlText } from './xml.ts';

/** What a codebook is about. */
export interface Codebook {
  readonly wave: Wave;
  readonly title: Localised;
  /** The version of the questionnaire that the labels come from. */
  readonly version: string;
  /** The name of the file with the microdata, and what it holds. */
  readonly file: string;
  readonly records: number;
  readonly columns: readonly MicrodataColumn[];
}

const NAMESPACE = 'ddi:codebook:2_5';
const SCHEMA = 'https://ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd';

const plain = (name: string, text: string): string => xmlElement(name, {}, xmlText(text));

/** The element in each language, which is how DDI repeats a text. */
const inEach = (name: string, text: Localised): string =>
  LANGUAGES.map((language) => xmlElement(name, { 'xml:lang': language }, xmlText(text[language]))).join('');

const study = ({ wave, title, version, columns }: Codebook): string => {
  const weights = columns.some(({ values }) => values === 'weight');
  return xmlElement(
    'stdyDscr',
    {},
    xmlElement(
      'citation',
      {},
      xmlElement(
        'titlStmt',
        {},
        xmlElement('titl', { 'xml:lang': 'nl' }, xmlText(title.nl)),
        xmlElement('parTitl', { 'xml:lang': 'en' }, xmlText(title.en)),
        plain('IDNo', `per-${wave}`),
      ),
      xmlElement('verStmt', {}, plain('version', version)),
    ),
    xmlElement('stdyInfo', {}, inEach('abstract', STUDY_WORDS.abstract)),
    xmlElement(
      'method',
      {},
      xmlElement(
        'dataColl',
        {},
        inEach('sampProc', STUDY_WORDS.sampling),
        inEach('collMode', STUDY_WORDS.mode),
        inEach('weight', weights ? STUDY_WORDS.weightsThere : STUDY_WORDS.weightsAbsent),
      ),
    ),
    xmlElement('dataAccs', {}, xmlElement('useStmt', {}, inEach('restrctn', STUDY_WORDS.restriction))),
  );
};

const file = ({ file: name, records, columns }: Codebook): string =>
  xmlElement(
    'fileDscr',
    { ID: 'F1' },
    xmlElement(
      'fileTxt',
      {},
      plain('fileName', name),
      xmlElement('fileCont', { 'xml:lang': 'en' }, xmlText(STUDY_WORDS.content.en)),
      xmlElement('dimensns', {}, plain('caseQnty', String(records)), plain('varQnty', String(columns.length))),
      xmlElement('fileType', { charset: 'UTF-8' }, 'text/csv'),
      plain('format', 'comma-delimited, a header with the names of the variables'),
      inEach('dataMsng', STUDY_WORDS.missing),
    ),
  );

/** Codes that are all numbers are numeric to R and SPSS; `NA` is their missing value. */
const isNumeric = ({ values }: MicrodataColumn): boolean =>
  typeof values === 'string'
    ? values !== 'key'
    : values.every(({ code, missing }) => missing === true || /^\d+$/.test(code));

const variable = (column: MicrodataColumn): string => {
  const { name, label, values, base, questions } = column;
  const coded = typeof values === 'string' ? [] : values;
  const missing = coded.filter((value) => value.missing === true);
  const measured = values === 'count' || values === 'weight';
  return xmlElement(
    'var',
    {
      ID: `V_${name}`,
      name,
      ...(values === 'weight' ? { wgt: 'wgt' } : {}),
      files: 'F1',
      intrvl: measured ? 'contin' : 'discrete',
    },
    inEach('labl', label),
    ...(missing.length === 0
      ? []
      : [xmlElement('invalrng', {}, ...missing.map(({ code }) => xmlElement('item', { VALUE: code })))]),
    ...(base === undefined ? [] : [inEach('universe', base)]),
    ...questions.map((question) => inEach('txt', question)),
    ...coded.map((value) =>
      xmlElement(
        'catgry',
        value.missing === true ? { missing: 'Y' } : {},
        plain('catValu', value.code),
        inEach('labl', value.label),
      ),
    ),
    xmlElement('varFormat', { type: isNumeric(column) ? 'numeric' : 'character' }),
  );
};

/**
 * A codebook by DDI-Codebook 2.5 with labels in every language. It describes the file and tells nothing of what is in it
 * but how many records there are: no frequencies. Without a date: the same file gives the same codebook.
 */
export const codebookText = (codebook: Codebook): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    xmlElement(
      'codeBook',
      {
        xmlns: NAMESPACE,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${NAMESPACE} ${SCHEMA}`,
        version: '2.5',
      },
      study(codebook),
      file(codebook),
      xmlElement('dataDscr', {}, ...codebook.columns.map((column) => `\n${variable(column)}`), '\n'),
    ),
    '\n',
  ].join('');
